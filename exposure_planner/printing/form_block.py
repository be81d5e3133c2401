"""A session to fill in by hand: lines to write on, circles for the level, boxes to tick."""

from exposure_planner.planner.level import Level
from exposure_planner.printing.boxes import Block, LevelCircle, Part, stacked
from exposure_planner.printing.day_blocks import tick_words
from exposure_planner.printing.fit import Fit
from exposure_planner.printing.part_blocks import written_line
from exposure_planner.printing.text import text_block, width_of
from exposure_planner.wording.sheet_parts import RatingForm

_LINES_BESIDE = 3
"""So many short lines to write on stand beside each other."""


def rating_form(part: RatingForm, fit: Fit, width: float) -> Block:
    """The whole form, which stays on one page."""
    labels = (part.level, *(name for name, _ in part.choices))
    start = max(width_of(label, fit.small) for label in labels) + fit.space
    rows = (
        _written(part.lines, fit, width),
        _circles(part.level, start, fit, width),
        *(_choices(name, choices, start, fit, width) for name, choices in part.choices),
        text_block(part.signs_title, fit.small, width),
        _signs(part.signs, fit, width),
    )
    return stacked(rows, fit.gap)


def _written(lines: tuple[str, ...], fit: Fit, width: float) -> Block:
    room = (width - (_LINES_BESIDE - 1) * fit.space) / _LINES_BESIDE
    blocks = [written_line(line, fit, room) for line in lines]
    rows = (blocks[first : first + _LINES_BESIDE] for first in range(0, len(blocks), _LINES_BESIDE))
    return stacked(tuple(_side_by_side(tuple(row), room + fit.space) for row in rows), fit.gap)


def _circles(label: str, start: float, fit: Fit, width: float) -> Block:
    size = fit.body * 1.5
    words = text_block(label, fit.small, start)
    step = min(size * 2, (width - start) / len(Level))
    circles = tuple(
        LevelCircle(x=start + level * step, y=0, width=size, height=size, level=level) for level in Level
    )
    return Block(
        boxes=circles,
        parts=(Part(words, 0, max(0.0, (size - words.height) / 2)),),
        height=max(size, words.height),
    )


def _choices(label: str, choices: tuple[str, ...], start: float, fit: Fit, width: float) -> Block:
    """A word, and then small boxes; what has no room goes on below the first."""
    parts, x, y = [Part(text_block(label, fit.small, start - fit.gap))], start, 0.0
    height = parts[0].block.height
    for choice in choices:
        ticked = tick_words(choice, fit.small)
        if x > start and x + ticked.right > width:
            x, y = start, y + ticked.height + fit.gap / 2
        parts.append(Part(ticked, x, y))
        x += ticked.right + fit.space
        height = max(height, y + ticked.height)
    return Block(parts=tuple(parts), height=height)


def _signs(signs: tuple[str, ...], fit: Fit, width: float) -> Block:
    """Things to tick, in as many columns as their words leave room for."""
    blocks = [tick_words(sign, fit.small) for sign in signs]
    if not blocks:
        return Block(height=0.0)
    widest = max(block.right for block in blocks) + fit.space
    columns = max(1, int((width + fit.space) // widest))
    rows = (blocks[first : first + columns] for first in range(0, len(blocks), columns))
    return stacked(tuple(_side_by_side(tuple(row), width / columns) for row in rows), fit.gap / 2)


def _side_by_side(blocks: tuple[Block, ...], step: float) -> Block:
    parts = tuple(Part(block, number * step) for number, block in enumerate(blocks))
    return Block(parts=parts, height=max(block.height for block in blocks))
