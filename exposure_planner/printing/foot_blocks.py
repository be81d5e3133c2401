"""The lower part of the page: when to stop, room for notes, and the last line."""

from exposure_planner.printing.boxes import NOTHING, Align, Block, Frame, Line, Part, beside, stacked
from exposure_planner.printing.fit import Fit
from exposure_planner.printing.text import text_block, width_of
from exposure_planner.wording.sheets import Sheet
from exposure_planner.wording.week_sheet import WeekSheet

_MOST_NOTE_LINES = 8


def stop_block(sheet: WeekSheet, fit: Fit, width: float) -> Block:
    """The week's stop rules in a frame; nothing where nothing is planned."""
    return framed_rules(sheet.stop_title, sheet.stop_rules, fit, width)


def framed_rules(title: str, rules: tuple[str, ...], fit: Fit, width: float) -> Block:
    """Rules in a frame under their title; nothing where there are none."""
    if not rules:
        return NOTHING
    inner = width - 2 * fit.space
    words = (text_block(title, fit.strong, inner), _rules(rules, fit, inner))
    return framed(stacked(words, fit.gap / 2), fit, width)


def _rules(rules: tuple[str, ...], fit: Fit, width: float) -> Block:
    """A line each where there is room, or else all in one paragraph."""
    if fit.brief:
        return text_block(" ".join(rules), fit.text, width)
    bullet_width = width_of("•", fit.text) + fit.gap / 2
    lines = tuple(
        beside(
            text_block("•", fit.text, bullet_width),
            text_block(rule, fit.text, width - bullet_width),
            bullet_width,
        )
        for rule in rules
    )
    return stacked(lines, fit.gap / 2)


def framed(words: Block, fit: Fit, width: float) -> Block:
    """The words with a rounded line around them."""
    padding = fit.space * 0.7
    height = words.height + 2 * padding
    frame = Frame(x=0, y=0, width=width, height=height)
    return Block(boxes=(frame,), parts=(Part(words, fit.space, padding),), height=height)


def lines_to_write_on(title: str, fit: Fit, width: float, room: float) -> Block:
    """Hairlines for notes by hand, as many as there is room for; nothing where there is hardly any."""
    step = fit.body * 2
    heading = text_block(title, fit.strong, width)
    count = min(_MOST_NOTE_LINES, int((room - heading.height) // step))
    if count < 1 or not title:
        return NOTHING
    lines = tuple(
        Line(x=0, y=heading.height + (index + 1) * step, width=width, height=0) for index in range(count)
    )
    return Block(boxes=lines, parts=(Part(heading),), height=heading.height + count * step)


def last_line_block(sheet: Sheet, fit: Fit, width: float) -> Block:
    """That this is no substitute for a vet, and when it was printed."""
    printed_width = min(width * 0.45, width_of(sheet.printed_on, fit.small))
    style = fit.aligned(fit.small, Align.TRAILING)
    printed = text_block(sheet.printed_on, style, printed_width)
    left = width - printed_width - fit.space
    words = text_block(sheet.no_substitute, fit.small, left)
    both = beside(words, printed, left + fit.space)
    line = Line(x=0, y=0, width=width, height=0)
    return Block(boxes=(line,), parts=(Part(both, 0, fit.gap),), height=both.height + fit.gap)
