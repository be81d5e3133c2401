"""Sets each part of a sheet: sentences, facts, things to tick, tables."""

from dataclasses import replace

from exposure_planner.printing.boxes import (
    NOTHING,
    Align,
    Block,
    Frame,
    Image,
    Line,
    Part,
    Stroke,
    TextStyle,
    beside,
    lowered,
    stacked,
)
from exposure_planner.printing.day_blocks import tick_words
from exposure_planner.printing.fit import Fit
from exposure_planner.printing.foot_blocks import framed
from exposure_planner.printing.head_blocks import name_and_dates
from exposure_planner.printing.text import text_block, width_of
from exposure_planner.wording.sheet_parts import (
    Beside,
    CutLine,
    Facts,
    Heading,
    Paragraph,
    Picture,
    Points,
    Table,
    TopLine,
)

_LABELS = 0.42
"""The widest share of the line that the names of facts may take."""
_PHOTO = 0.38
"""The share of the line that a photo takes."""
_LARGEST_PHOTO = 200.0
"""Points, 7 cm: on its long side the paper would else have room for little besides."""
_WRITING = 1.5
"""Room above a line to write on; times the body's size."""


def top_line(part: TopLine, fit: Fit, width: float) -> Block:
    """Whose page it is."""
    return name_and_dates(part.name, part.beside, fit, width)


def heading(part: Heading, fit: Fit, width: float) -> Block:
    """A heading, with room above it."""
    return lowered(text_block(part.text, fit.strong, width), fit.space - fit.gap)


def paragraph(part: Paragraph, fit: Fit, width: float) -> Block:
    """A few sentences."""
    return text_block(part.text, fit.small if part.quiet else fit.text, width)


def points(part: Points, fit: Fit, width: float) -> tuple[Block, ...]:
    """A block for each sentence, so that a page may end between them; one block where a frame holds them."""
    inner = width - 2 * fit.space if part.framed else width
    title = (text_block(part.title, fit.strong, inner),) if part.title else ()
    marks = [f"{number}." if part.numbered else "•" for number in range(1, len(part.items) + 1)]
    room = max((width_of(mark, fit.text) for mark in marks), default=0.0) + fit.gap
    rows = tuple(
        _ticked(item, fit, inner)
        if part.ticks
        else beside(text_block(mark, fit.text, room), text_block(item, fit.text, inner - room), room)
        for mark, item in zip(marks, part.items, strict=True)
    )
    if part.framed:
        return (framed(stacked((*title, *rows), fit.gap / 2), fit, width),)
    return (*title, *rows)


def side_by_side(part: Beside, fit: Fit, width: float) -> Block:
    """Two lists, each on its half of the line."""
    half = (width - 2 * fit.space) / 2
    left, right = (stacked(points(each, fit, half), fit.gap / 2) for each in (part.left, part.right))
    return beside(left, right, half + 2 * fit.space)


def facts(part: Facts, fit: Fit, width: float) -> tuple[Block, ...]:
    """Name and what is known on one line each; a line to write on where nothing is."""
    widest = max((width_of(name, fit.strong) for name, _ in part.rows), default=0.0) + fit.space
    labels = min(widest, width * _LABELS)
    styles = (fit.strong, fit.text) if part.names_stand_out else (fit.text, fit.strong)
    return tuple(_fact(row, styles, labels, fit, width) for row in part.rows)


def picture(part: Picture, fit: Fit, width: float) -> Block:
    """The photo on the left, and what is known beside it."""
    side = min(width * _PHOTO, _LARGEST_PHOTO)
    start = side + fit.space
    known = stacked(facts(part.beside, fit, width - start), fit.gap)
    height = max(side, known.height)
    if part.photo is not None:
        left = Block(boxes=(Image(x=0, y=0, width=side, height=side, data=part.photo),), height=side)
        return beside(left, known, start)
    said = text_block(part.no_photo, fit.aligned(fit.text, Align.CENTRE), side - 2 * fit.space)
    frame = Frame(x=0, y=0, width=side, height=side)
    words = Part(said, fit.space, max(0.0, (side - said.height) / 2))
    return Block(boxes=(frame,), parts=(words, Part(known, start)), height=height)


def table(part: Table, fit: Fit, width: float) -> tuple[Block, ...]:
    """A block for each row, with a hairline above it; on a new page the headings are there again."""
    headings = _row(part.headings, fit, width, part.shares, strong=True)
    rows = (_row(row, fit, width, part.shares, strong=False) for row in part.rows)
    return (headings, *(replace(row, under=headings) for row in rows))


def cut_line(part: CutLine, fit: Fit, width: float) -> Block:
    """A dashed line across, and in its middle what it is for."""
    if not part.text:
        return Block(boxes=(Stroke(x=0, y=fit.gap, width=width, height=0, dashed=True),), height=2 * fit.gap)
    words_width = width_of(part.text, fit.small)
    words = text_block(part.text, fit.small, words_width)
    side = (width - words_width) / 2 - fit.gap
    strokes = tuple(
        Stroke(x=x, y=words.height / 2, width=side, height=0, dashed=True) for x in (0.0, width - side)
    )
    return Block(boxes=strokes, parts=(Part(words, side + fit.gap),), height=words.height)


def written_line(name: str, fit: Fit, width: float) -> Block:
    """A word and behind it a line to write on."""
    words_width = min(width_of(name, fit.small), width * _LABELS)
    words = text_block(name, fit.small, words_width)
    start = words_width + fit.gap
    height = max(words.height, fit.body * _WRITING)
    line = Line(x=start, y=height, width=width - start, height=0)
    return Block(boxes=(line,), parts=(Part(words, 0, height - words.height),), height=height)


def _ticked(item: str, fit: Fit, width: float) -> Block:
    box = tick_words("", fit.text)
    start = fit.text.size * 1.45
    words = text_block(item, fit.text, width - start)
    return beside(lowered(box, fit.text.size * 0.15), words, start)


def _fact(
    row: tuple[str, str], styles: tuple[TextStyle, TextStyle], labels: float, fit: Fit, width: float
) -> Block:
    name, known = row
    label = text_block(name, styles[0], labels - fit.gap)
    if known:
        return beside(label, text_block(known, styles[1], width - labels), labels)
    height = max(label.height, fit.body * _WRITING)
    line = Line(x=labels, y=height, width=width - labels, height=0)
    return Block(boxes=(line,), parts=(Part(label, 0, height - label.height),), height=height)


def _row(cells: tuple[str, ...], fit: Fit, width: float, shares: tuple[float, ...], *, strong: bool) -> Block:
    style = fit.aligned(fit.small, Align.LEADING)
    style = style if not strong else type(style)(size=style.size, bold=True)
    whole, start, parts, height = sum(shares), 0.0, [], 0.0
    for cell, share in zip(cells, shares, strict=True):
        room = width * share / whole
        words = text_block(cell, style, room - fit.gap)
        parts.append(Part(words, start, fit.gap / 2) if words is not NOTHING else Part(NOTHING, start))
        start += room
        height = max(height, words.height)
    line = Line(x=0, y=0, width=width, height=0)
    return Block(boxes=(line,), parts=tuple(parts), height=height + fit.gap / 2)
