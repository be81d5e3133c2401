"""The top of the page: whose week it is, the ladder as a row of rungs, and the week's instructions."""

from exposure_planner.printing.boxes import NOTHING, Align, Block, Rung, beside, lowered, stacked
from exposure_planner.printing.fit import Fit
from exposure_planner.printing.text import text_block, width_of
from exposure_planner.wording.week_sheet import LadderLine, LadderStrip, WeekSheet

_NARROWEST_RUNG = 6.0
_WIDEST_RUNG = 26.0


def head_block(sheet: WeekSheet, fit: Fit, width: float) -> Block:
    """Name and dates, ladder and goal, the strip of rungs."""
    top = name_and_dates(sheet.animal, sheet.dates, fit, width)
    first = LadderLine(ladder=sheet.ladder, goal=sheet.goal, strip=sheet.strip)
    ladders = tuple(_ladder_block(line, fit, width) for line in (first, *sheet.more))
    return stacked((top, *ladders), fit.gap)


def name_and_dates(animal: str, dates: str, fit: Fit, width: float) -> Block:
    """Whose page it is, large, and on the right which days it is for."""
    dates_width = min(width * 0.5, width_of(dates, fit.strong))
    when = text_block(dates, fit.aligned(fit.strong, Align.TRAILING), dates_width)
    name = text_block(animal, fit.name, width - dates_width - fit.space)
    # Both stand on one baseline; a font's ascent is close to its size.
    return beside(name, lowered(when, fit.name.size - fit.body), width - dates_width)


def _ladder_block(line: LadderLine, fit: Fit, width: float) -> Block:
    return stacked((_goal_block(line, fit, width), strip_block(line.strip, fit, width)), fit.gap)


def _goal_block(line: LadderLine, fit: Fit, width: float) -> Block:
    """Ladder and goal on one line where they fit, or else below one another."""
    ladder_width = width_of(line.ladder, fit.strong)
    room = width - ladder_width - fit.space
    if width_of(line.goal, fit.text) <= room:
        ladder = text_block(line.ladder, fit.strong, ladder_width)
        return beside(ladder, text_block(line.goal, fit.text, room), ladder_width + fit.space)
    ladder = text_block(line.ladder, fit.strong, width)
    return stacked((ladder, text_block(line.goal, fit.text, width)), fit.gap / 2)


def strip_block(strip: LadderStrip, fit: Fit, width: float) -> Block:
    """The rungs from the easiest to the goal, the one of this week filled, and the same in words."""
    words_width = min(width * 0.4, width_of(strip.text, fit.small))
    words = text_block(strip.text, fit.small, words_width)
    if not strip.count:
        return words
    room = width - words_width - fit.space
    step = min(_WIDEST_RUNG, room / strip.count)
    if step < _NARROWEST_RUNG:
        return words
    height = fit.small.size * 0.9
    rungs = tuple(
        Rung(x=index * step, y=0, width=step * 0.8, height=height, filled=index == strip.here)
        for index in range(strip.count)
    )
    row = lowered(Block(boxes=rungs, height=height), max(0.0, (words.height - height) / 2))
    return beside(row, words, step * strip.count + fit.gap)


def notes_block(sheet: WeekSheet, fit: Fit, width: float) -> Block:
    """What to know about the week as a whole."""
    return stacked(tuple(text_block(note, fit.text, width) for note in sheet.notes), fit.gap / 2)


def instructions_block(sheet: WeekSheet, fit: Fit, width: float) -> Block:
    """At most five numbered sentences, and what to bring."""
    if not sheet.instructions:
        return NOTHING
    title = text_block(sheet.instructions_title, fit.strong, width)
    bring = text_block(sheet.bring, fit.text, width)
    sentences = _numbered(sheet.instructions, fit, width)
    return stacked((stacked((title, sentences), fit.gap / 2), bring), fit.gap)


def _numbered(sentences: tuple[str, ...], fit: Fit, width: float) -> Block:
    """A line each where there is room, or else all in one paragraph."""
    if fit.brief:
        said = (f"{number}. {sentence}" for number, sentence in enumerate(sentences, start=1))
        return text_block(" ".join(said), fit.text, width)
    number_width = width_of("5.", fit.strong) + fit.gap
    rows = tuple(
        beside(
            text_block(f"{number}.", fit.strong, number_width),
            text_block(sentence, fit.text, width - number_width),
            number_width,
        )
        for number, sentence in enumerate(sentences, start=1)
    )
    return stacked(rows, fit.gap / 2)
