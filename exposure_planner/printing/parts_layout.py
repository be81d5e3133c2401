"""Lays out a sheet that is made of parts."""

from collections.abc import Iterator

from exposure_planner.printing import part_blocks
from exposure_planner.printing.boxes import NOTHING, Block, stacked
from exposure_planner.printing.chart_block import level_chart
from exposure_planner.printing.fit import Fit
from exposure_planner.printing.foot_blocks import last_line_block
from exposure_planner.printing.form_block import rating_form
from exposure_planner.printing.page_layout import PageParts, Pages, lay_out_pages
from exposure_planner.settings import Paper
from exposure_planner.wording.sheet_parts import (
    Beside,
    CutLine,
    Facts,
    Heading,
    LevelChart,
    Paragraph,
    PartsSheet,
    Picture,
    Points,
    RatingForm,
    SheetPart,
    Table,
    TopLine,
)

_ROWS_WITH_HEADINGS = 4
"""A table's headings and the first rows below them stay on one page."""


def layout_parts(sheet: PartsSheet, paper: Paper) -> Pages:
    """The pages, set as large as the sheet's number of pages allows."""
    parts = PageParts(
        body=lambda fit, width: tuple(_body(sheet, fit, width)),
        last=lambda fit, width: last_line_block(sheet, fit, width),
        again=lambda fit, width: part_blocks.top_line(sheet.again, fit, width),
        notes=sheet.notes,
        most_pages=sheet.most_pages,
    )
    return lay_out_pages(parts, paper)


def _body(sheet: PartsSheet, fit: Fit, width: float) -> Iterator[Block]:
    """Every part's blocks; a heading stays with the beginning of what stands below it."""
    above = NOTHING
    for part in sheet.parts:
        blocks = _blocks(part, fit, width)
        together = min(_ROWS_WITH_HEADINGS, len(blocks)) if isinstance(part, Table) else 1
        first = stacked((above, *blocks[:together]), fit.gap)
        above = first if isinstance(part, Heading) else NOTHING
        if not isinstance(part, Heading):
            yield first
        yield from blocks[together:]
    yield above


def _blocks(part: SheetPart, fit: Fit, width: float) -> tuple[Block, ...]:
    match part:
        case TopLine():
            return (part_blocks.top_line(part, fit, width),)
        case Heading():
            return (part_blocks.heading(part, fit, width),)
        case Paragraph():
            return (part_blocks.paragraph(part, fit, width),)
        case Points():
            return part_blocks.points(part, fit, width)
        case Beside():
            return (part_blocks.side_by_side(part, fit, width),)
        case Facts():
            return part_blocks.facts(part, fit, width)
        case Picture():
            return (part_blocks.picture(part, fit, width),)
        case Table():
            return part_blocks.table(part, fit, width)
        case LevelChart():
            return (level_chart(part, fit, width),)
        case RatingForm():
            return (rating_form(part, fit, width),)
        case CutLine():
            return (part_blocks.cut_line(part, fit, width),)
