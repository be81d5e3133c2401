"""Lays a week out: on one page where that can be read, and else on as many as it needs."""

from exposure_planner.printing.boxes import Block, stacked
from exposure_planner.printing.column_layout import ColumnParts, lay_out_columns
from exposure_planner.printing.day_blocks import day_blocks
from exposure_planner.printing.fit import Fit
from exposure_planner.printing.foot_blocks import last_line_block, stop_block
from exposure_planner.printing.head_blocks import head_block, instructions_block, name_and_dates, notes_block
from exposure_planner.printing.page_layout import PageParts, Pages, lay_out_pages, section
from exposure_planner.settings import Paper
from exposure_planner.wording.week_sheet import WeekSheet


def layout_week(sheet: WeekSheet, paper: Paper) -> Pages:
    """The pages, set as large as one page allows; on more only where nine points do not fit onto one."""
    if paper.landscape:
        beside = ColumnParts(
            head=lambda fit, width: head_block(sheet, fit, width),
            left=lambda fit, width: stacked(day_blocks(sheet, fit, width), fit.gap),
            right=lambda fit, width: _beside_the_days(sheet, fit, width),
            last=lambda fit, width: last_line_block(sheet, fit, width),
            notes=sheet.form.notes,
        )
        page = lay_out_columns(beside, paper)
        if page is not None:
            return (page,)
    parts = PageParts(
        body=lambda fit, width: _body(sheet, fit, width),
        last=lambda fit, width: last_line_block(sheet, fit, width),
        again=lambda fit, width: name_and_dates(sheet.animal, sheet.dates, fit, width),
        notes=sheet.form.notes,
        may_be_brief=True,
    )
    return lay_out_pages(parts, paper)


def _body(sheet: WeekSheet, fit: Fit, width: float) -> tuple[Block, ...]:
    first, *days = day_blocks(sheet, fit, width)
    return (
        head_block(sheet, fit, width),
        section(notes_block(sheet, fit, width), fit),
        section(instructions_block(sheet, fit, width), fit),
        section(first, fit),
        *days,
        section(stop_block(sheet, fit, width), fit),
    )


def _beside_the_days(sheet: WeekSheet, fit: Fit, width: float) -> Block:
    parts = (
        notes_block(sheet, fit, width),
        instructions_block(sheet, fit, width),
        stop_block(sheet, fit, width),
    )
    return stacked(parts, fit.space)
