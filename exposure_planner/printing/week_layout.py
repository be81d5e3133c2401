"""Lays a week out on one page: as large as it fits, and always on one."""

from exposure_planner.printing.boxes import Block, stacked
from exposure_planner.printing.day_blocks import days_block
from exposure_planner.printing.fit import Fit
from exposure_planner.printing.foot_blocks import last_line_block, stop_block
from exposure_planner.printing.head_blocks import head_block, instructions_block, notes_block
from exposure_planner.printing.page_layout import PageLayout, PageParts, lay_out_page
from exposure_planner.settings import PaperSize
from exposure_planner.wording.week_sheet import WeekSheet


def layout_week(sheet: WeekSheet, paper: PaperSize) -> PageLayout:
    """The page, set as large as its content allows, and on one page whatever it holds."""
    parts = PageParts(
        body=lambda fit, width: _body(sheet, fit, width),
        last=lambda fit, width: last_line_block(sheet, fit, width),
        notes=sheet.form.notes,
    )
    return lay_out_page(parts, paper)


def _body(sheet: WeekSheet, fit: Fit, width: float) -> Block:
    parts = (
        head_block(sheet, fit, width),
        notes_block(sheet, fit, width),
        instructions_block(sheet, fit, width),
        days_block(sheet, fit, width),
        stop_block(sheet, fit, width),
    )
    return stacked(parts, fit.space)
