"""Cuts what is higher than a page into two: between lines of text, and never through a box to tick."""

from collections.abc import Iterator
from dataclasses import replace

from exposure_planner.printing.boxes import Block, Box, Frame, TextBox
from exposure_planner.printing.text import text_lines

_ROUNDING = 0.01


def cut_at(block: Block, height: float) -> tuple[Block, Block]:
    """What lies above, at most so high, and the rest below; the first has something in it, whatever the height."""
    boxes = tuple(piece for box in block.placed(0, 0) for piece in _pieces(box))
    line = max(
        (box.bottom for box in boxes if 0 < box.bottom <= height and not _any_across(boxes, box.bottom)),
        default=0.0,
    )
    if line <= 0:
        # Not even the first line has room: better over the edge than in a circle for ever.
        line = min((box.bottom for box in boxes if not _any_across(boxes, box.bottom)), default=block.height)
    above = tuple(_cropped(box, 0, line) for box in boxes if box.y < line - _ROUNDING)
    below = tuple(
        _cropped(box, line, block.height).moved(0, -line) for box in boxes if box.bottom > line + _ROUNDING
    )
    return Block(boxes=above, height=line), Block(boxes=below, height=block.height - line)


def _pieces(box: Box) -> Iterator[Box]:
    """A text in its single lines; everything else whole."""
    if not isinstance(box, TextBox):
        yield box
        return
    for text, top, height in text_lines(box):
        yield replace(box, text=text, y=box.y + top, height=height)


def _any_across(boxes: tuple[Box, ...], line: float) -> bool:
    return any(
        box.y + _ROUNDING < line < box.bottom - _ROUNDING for box in boxes if not isinstance(box, Frame)
    )


def _cropped(box: Box, top: float, bottom: float) -> Box:
    """A frame ends where the page ends, and begins anew on the next one."""
    if not isinstance(box, Frame):
        return box
    start, end = max(box.y, top), min(box.bottom, bottom)
    return replace(box, y=start, height=end - start)
