"""Lays a week indoors out: what to do with boxes for seven days, and what to note at its end."""

from exposure_planner.printing.boxes import (
    Align,
    Block,
    LevelCircle,
    Line,
    Part,
    TickBox,
    beside,
    lowered,
    stacked,
)
from exposure_planner.printing.fit import Fit
from exposure_planner.printing.foot_blocks import last_line_block
from exposure_planner.printing.head_blocks import name_and_dates
from exposure_planner.printing.page_layout import PageParts, Pages, lay_out_pages, section
from exposure_planner.printing.text import text_block, width_of
from exposure_planner.settings import Paper
from exposure_planner.wording.indoor_sheet import IndoorRow, IndoorSheet, MeasureRow

_DAYS = 7
_BOX, _BOX_STEP = 0.95, 1.09
"""How large a box is, and how far the next one begins; times the body's size."""


def layout_indoor_week(sheet: IndoorSheet, paper: Paper) -> Pages:
    """The pages, set as large as one page allows."""
    parts = PageParts(
        body=lambda fit, width: _body(sheet, fit, width),
        last=lambda fit, width: last_line_block(sheet, fit, width),
        again=lambda fit, width: name_and_dates(sheet.animal, sheet.dates, fit, width),
        notes=sheet.notes,
    )
    return lay_out_pages(parts, paper)


def _body(sheet: IndoorSheet, fit: Fit, width: float) -> tuple[Block, ...]:
    head = stacked(
        (
            name_and_dates(sheet.animal, sheet.dates, fit, width),
            text_block(sheet.heading, fit.strong, width),
            text_block(sheet.kind, fit.text, width),
        ),
        fit.gap,
    )
    first, *rows = _table(sheet, fit, width)
    return (head, section(first, fit), *rows, section(_measures(sheet, fit, width), fit))


def _table(sheet: IndoorSheet, fit: Fit, width: float) -> tuple[Block, ...]:
    most = max((count for row in sheet.rows for count in row.boxes), default=1)
    widest = max(*(width_of(day, fit.small) for day in sheet.days), most * fit.body * _BOX_STEP)
    column = widest + 1.5 * fit.gap
    start = width - _DAYS * column
    style = fit.aligned(fit.small, Align.CENTRE)
    names = [text_block(day, style, column) for day in sheet.days]
    head = Block(
        parts=tuple(Part(name, start + day * column) for day, name in enumerate(names)),
        height=max((name.height for name in names), default=0.0),
    )
    return (head, *(_row(row, fit, width, start, column) for row in sheet.rows))


def _row(row: IndoorRow, fit: Fit, width: float, start: float, column: float) -> Block:
    """A hairline, the words to the left, each day's boxes in its column, and below them how it is done."""
    size = fit.body * _BOX
    boxes = Block(
        boxes=tuple(
            box
            for day, count in enumerate(row.boxes)
            for box in _boxes(count, start + day * column, column, size)
        ),
        height=size,
    )
    what = beside(_what(row, fit, start - fit.space), lowered(boxes, fit.gap / 3), 0)
    how = text_block(row.how, fit.small, width)
    line = Line(x=0, y=0, width=width, height=0)
    both = lowered(stacked((what, how), fit.gap / 3), fit.gap)
    return Block(boxes=(line,), parts=(Part(both),), height=both.height)


def _what(row: IndoorRow, fit: Fit, room: float) -> Block:
    """What it is and how often."""
    title = text_block(row.title, fit.strong, room)
    return stacked((title, text_block(row.times, fit.small, room)), 0)


def _boxes(count: int, x: float, column: float, size: float) -> tuple[TickBox, ...]:
    """So many boxes in the middle of a day's column."""
    step = size * _BOX_STEP / _BOX
    left = x + (column - (count - 1) * step - size) / 2
    return tuple(TickBox(x=left + place * step, y=0, width=size, height=size) for place in range(count))


def _measures(sheet: IndoorSheet, fit: Fit, width: float) -> Block:
    """The five measures with circles to mark by hand."""
    title_width = width_of(sheet.measures_title, fit.strong)
    title = text_block(sheet.measures_title, fit.strong, title_width)
    hint_room = width - title_width - fit.space
    hint = lowered(text_block(sheet.measures_hint, fit.small, hint_room), fit.body - fit.small.size)
    name_width = max((width_of(measure.name, fit.text) for measure in sheet.measures), default=0.0)
    rows = tuple(_measure(measure, fit, width, name_width) for measure in sheet.measures)
    line = Line(x=0, y=0, width=width, height=0)
    all_rows = stacked((beside(title, hint, title_width + fit.space), *rows), fit.gap)
    below = lowered(all_rows, fit.gap)
    return Block(boxes=(line,), parts=(Part(below),), height=below.height)


def _measure(measure: MeasureRow, fit: Fit, width: float, name_width: float) -> Block:
    size = fit.body * 1.4
    start = name_width + fit.space
    circles = tuple(
        LevelCircle(x=start + value * size * 1.3, y=0, width=size, height=size, level=value)
        for value in range(6)
    )
    after = start + 6 * size * 1.3 + fit.gap
    name = text_block(measure.name, fit.text, name_width)
    ends = text_block(measure.ends, fit.small, width - after)
    height = max(size, name.height, ends.height)
    return Block(
        boxes=circles,
        parts=(
            Part(name, 0, max(0.0, (size - name.height) / 2)),
            Part(ends, after, max(0.0, (size - ends.height) / 2)),
        ),
        height=height,
    )
