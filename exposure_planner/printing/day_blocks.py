"""The seven days: sessions with boxes to fill in by hand, what was seen, and days without a session."""

from functools import lru_cache

from exposure_planner.planner.level import Level
from exposure_planner.printing.boxes import (
    NOTHING,
    Block,
    LevelCircle,
    Line,
    Part,
    TextStyle,
    TickBox,
    beside,
    lowered,
    stacked,
)
from exposure_planner.printing.fit import SIZES, Fit
from exposure_planner.printing.text import text_block, width_of
from exposure_planner.wording.week_sheet import FormWords, PlannedRow, SeenRow, SheetDay, WeekSheet

_LEVEL_WORD = 9.5
"""Room for the longest name of a level, so that the circles stand below one another; times the body's size."""
_NAME = 7.0
"""Room for the name of one of two animals beside its circles; times the body's size."""


def day_blocks(sheet: WeekSheet, fit: Fit, width: float) -> tuple[Block, ...]:
    """Every day, with a hairline above it, and which number means which level."""
    date_width = max(width_of(day.short_name, fit.strong) for day in sheet.days)
    rows = tuple(_day_block(day, sheet.form, fit, width, date_width) for day in sheet.days)
    any_circle = any(day.planned or day.seen for day in sheet.days)
    legend = text_block(sheet.form.legend if any_circle else "", fit.small, width)
    return (*rows, legend)


@lru_cache(maxsize=2 * (len(SIZES) + 1))
def form_block(form: FormWords, fit: Fit, raters: tuple[str, ...] = ()) -> Block:
    """Circles for the level, of each animal where there are two; small boxes for food and for who ended it."""
    labels = tuple(_short_name(name, fit) for name in raters) or (form.highest_level,)
    start = _widest_label(form, fit, labels) + fit.gap
    top = stacked(tuple(_circles(label, start, fit) for label in labels), fit.gap * 0.6)
    if fit.brief:
        return top
    food = _choices(form.food, form.food_choices, start, fit)
    ended = _choices(form.ended_by, form.ended_by_choices, start, fit)
    return stacked((top, food, ended), fit.gap * 0.6)


def form_width(form: FormWords, fit: Fit, raters: tuple[str, ...] = ()) -> float:
    """How wide the form's widest line is."""
    return form_block(form, fit, raters).right


def _circles(label: str, start: float, fit: Fit) -> Block:
    """A word, and behind it the six levels to mark."""
    size = _circle_size(fit)
    words = text_block(label, fit.small, width_of(label, fit.small))
    circles = tuple(
        LevelCircle(x=start + level * size * 1.3, y=0, width=size, height=size, level=level)
        for level in Level
    )
    down = max(0.0, (size - words.height) / 2)
    return Block(boxes=circles, parts=(Part(words, 0, down),), height=max(size, words.height))


def _short_name(name: str, fit: Fit) -> str:
    """As much of a name as has room beside the circles."""
    room = fit.body * _NAME
    while len(name) > 1 and width_of(name, fit.small) > room:
        name = f"{name[:-2].rstrip()}…"
    return name


def _day_block(day: SheetDay, form: FormWords, fit: Fit, width: float, date_width: float) -> Block:
    date = text_block(day.short_name, fit.strong, date_width)
    line = Line(x=0, y=0, width=width, height=0)
    both = lowered(named_day(date, day, form, fit, width, date_width), fit.gap)
    return Block(boxes=(line,), parts=(Part(both),), height=both.height)


def named_day(
    name: Block, day: SheetDay, form: FormWords, fit: Fit, width: float, name_width: float
) -> Block:
    """What a day holds, and to its left a name with a box to tick below it."""
    start = name_width + fit.space
    room = width - start
    done = _done_block(day.planned, form, fit) if day.planned is not None else NOTHING
    left = stacked((name, done), fit.gap)
    if day.seen and not fit.brief:
        left = lowered(left, (_circle_size(fit) - name.height) / 2)
    content = stacked(
        (
            *_seen_blocks(day.seen, fit, room),
            _planned_block(day.planned, form, fit, room) if day.planned is not None else NOTHING,
            lowered(text_block(day.free, fit.detail, room), fit.body - fit.detail.size),
            text_block(" ".join(day.overrides), fit.detail, room),
        ),
        fit.gap / 2,
    )
    return beside(left, content, start)


def _planned_block(planned: PlannedRow, form: FormWords, fit: Fit, width: float) -> Block:
    """What and how long on the left, what to fill in on the right, and below what to do next."""
    to_fill_in = form_block(form, fit, planned.raters)
    form_x = width - form_width(form, fit, planned.raters)
    room = form_x - fit.space
    both = beside(_what_block(planned, fit, room), to_fill_in, form_x)
    return stacked((both, _next_time_block(planned.if_then, fit, width)), fit.gap / 2)


def _what_block(planned: PlannedRow, fit: Fit, width: float) -> Block:
    """The stage, and below it how long and where; on one line where room is short."""
    stage_width = width_of(planned.stage, fit.strong)
    room = width - stage_width - fit.space
    if fit.brief and width_of(planned.details, fit.text) <= room:
        stage = text_block(planned.stage, fit.strong, stage_width)
        return beside(stage, text_block(planned.details, fit.text, room), stage_width + fit.space)
    stage = text_block(planned.stage, fit.strong, width)
    return stacked((stage, text_block(planned.details, fit.text, width)), fit.gap / 2)


def _next_time_block(lines: tuple[str, ...], fit: Fit, width: float) -> Block:
    """One line each where there is room, or else all in one paragraph."""
    if not fit.brief:
        return stacked(tuple(text_block(line, fit.detail, width) for line in lines), 0)
    return text_block(" ".join(lines), fit.detail, width)


def _done_block(row: PlannedRow, form: FormWords, fit: Fit) -> Block:
    """A box to tick, and a line for the minutes, where there are any."""
    tick = tick_words(form.done, fit.small)
    if fit.brief or not row.timed:
        return tick
    minutes = text_block(form.minutes, fit.small, width_of(form.minutes, fit.small))
    blank = Line(x=0, y=minutes.height * 0.85, width=fit.body * 2.2, height=0)
    written = Block(boxes=(blank,), parts=(Part(minutes, blank.right + fit.gap / 2),), height=minutes.height)
    return stacked((tick, written), fit.gap)


def _seen_blocks(seen: tuple[SeenRow, ...], fit: Fit, width: float) -> tuple[Block, ...]:
    """A row for each session, or, where room is short, all in one paragraph."""
    if not fit.brief:
        return tuple(_seen_block(row, fit, width) for row in seen)
    return (text_block(" · ".join(f"{row.stage}: {row.text}" for row in seen), fit.text, width),)


def _seen_block(seen: SeenRow, fit: Fit, width: float) -> Block:
    """The stage, and on the right the level that was seen."""
    size = _circle_size(fit)
    words_width = min(width * 0.3, fit.body * _LEVEL_WORD)
    words = text_block(seen.text, fit.strong, words_width)
    room = width - size - fit.gap - words_width - fit.space
    stage = text_block(seen.stage, fit.text, room)
    circle = LevelCircle(x=room + fit.space, y=0, width=size, height=size, level=int(seen.level), filled=True)
    down = max(0.0, (size - words.height) / 2)
    texts = lowered(beside(stage, words, room + fit.space + size + fit.gap), down)
    return Block(boxes=(circle,), parts=(Part(texts),), height=max(size, texts.height))


def _choices(label: str, choices: tuple[str, ...], start: float, fit: Fit) -> Block:
    """A word, and then a small box with a word for every choice."""
    first = text_block(label, fit.small, width_of(label, fit.small))
    parts = [Part(first)]
    x = start
    for choice in choices:
        ticked = tick_words(choice, fit.small)
        parts.append(Part(ticked, x))
        x += ticked.right + fit.gap * 1.5
    return Block(parts=tuple(parts), height=first.height)


def tick_words(words: str, style: TextStyle) -> Block:
    """A box to tick with its word behind it."""
    size = style.size * 0.9
    text = text_block(words, style, width_of(words, style))
    height = max(text.height, size)
    box = TickBox(x=0, y=(height - size) / 2, width=size, height=size)
    return Block(boxes=(box,), parts=(Part(text, size * 1.45, (height - text.height) / 2),), height=height)


def _circle_size(fit: Fit) -> float:
    return fit.body * 1.4


def _widest_label(form: FormWords, fit: Fit, labels: tuple[str, ...]) -> float:
    return max(width_of(label, fit.small) for label in (*labels, form.food, form.ended_by))
