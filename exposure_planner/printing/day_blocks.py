"""The seven days: sessions with boxes to fill in by hand, what was seen, and days without a session."""

from collections.abc import Sequence

from exposure_planner.planner.level import Level
from exposure_planner.printing.boxes import Block, Box, LevelCircle, Line, TextStyle, TickBox, stacked
from exposure_planner.printing.fit import Fit
from exposure_planner.printing.text import text_block, width_of
from exposure_planner.wording.week_sheet import FormWords, PlannedRow, SeenRow, SheetDay, WeekSheet


def days_block(sheet: WeekSheet, fit: Fit, width: float) -> Block:
    """All days, with a hairline above each."""
    date_width = max(width_of(day.short_name, fit.strong) for day in sheet.days)
    rows = tuple(_day_block(day, sheet.form, fit, width, date_width) for day in sheet.days)
    any_circle = any(day.planned or day.seen for day in sheet.days)
    legend = text_block(sheet.form.legend if any_circle else "", fit.small, width, fit.lines)
    return stacked((*rows, legend), fit.gap)


def form_block(form: FormWords, fit: Fit) -> Block:
    """Circles for the level, small boxes for food and for who ended it."""
    size = _circle_size(fit)
    level_word = text_block(form.highest_level, fit.small, width_of(form.highest_level, fit.small))
    lowered = (size - level_word.height) / 2
    start = _widest_label(form, fit) + fit.gap
    circles = tuple(
        LevelCircle(x=start + level * size * 1.25, y=0, width=size, height=size, level=level)
        for level in Level
    )
    top = Block(boxes=(*level_word.moved(0, lowered), *circles), height=size)
    food = _choices(form.food, form.food_choices, start, fit)
    ended = _choices(form.ended_by, form.ended_by_choices, start, fit)
    return stacked((top, food, ended), fit.gap * 0.6)


def form_width(form: FormWords, fit: Fit) -> float:
    """How wide the form's widest line is."""
    return max((box.right for box in form_block(form, fit).boxes), default=0.0)


def _day_block(day: SheetDay, form: FormWords, fit: Fit, width: float, date_width: float) -> Block:
    start = date_width + fit.space
    date = text_block(day.short_name, fit.strong, date_width)
    parts: list[Block] = [_seen_block(seen, fit, width - start) for seen in day.seen]
    if day.planned is not None:
        parts.append(_planned_block(day.planned, form, fit, width - start))
    if day.free:
        parts.append(text_block(day.free, fit.detail, width - start, fit.lines))
    parts.extend(text_block(override, fit.detail, width - start, fit.lines) for override in day.overrides)
    content = stacked(tuple(parts), fit.gap / 2)
    line = Line(x=0, y=0, width=width, height=0)
    top = fit.gap
    boxes: tuple[Box, ...] = (line, *date.moved(0, top), *content.moved(start, top))
    return Block(boxes=boxes, height=top + max(date.height, content.height))


def _planned_block(planned: PlannedRow, form: FormWords, fit: Fit, width: float) -> Block:
    """What and how long on the left, what to fill in on the right, and below what to do next."""
    to_fill_in = form_block(form, fit)
    form_x = width - form_width(form, fit)
    room = form_x - fit.space
    words = stacked(
        (
            text_block(planned.stage, fit.strong, room, fit.lines),
            text_block(planned.where_and_how_long, fit.text, room, fit.lines),
            *(text_block(note, fit.small, room, fit.lines) for note in planned.notes),
            _done_block(form, fit),
        ),
        fit.gap / 2,
    )
    both = Block(
        boxes=(*words.boxes, *to_fill_in.moved(form_x, 0)), height=max(words.height, to_fill_in.height)
    )
    next_time = text_block(" ".join(planned.if_then), fit.detail, width, fit.lines)
    return stacked((both, next_time), fit.gap / 2)


def _done_block(form: FormWords, fit: Fit) -> Block:
    """A box to tick, and a line for the minutes."""
    tick = _tick_words(form.done, fit.text, fit)
    start = max(box.right for box in tick.boxes) + fit.space
    blank = Line(x=start, y=tick.height * 0.85, width=fit.body * 3, height=0)
    minutes = text_block(form.minutes, fit.text, width_of(form.minutes, fit.text))
    lowered = (tick.height - minutes.height) / 2
    return Block(
        boxes=(*tick.boxes, blank, *minutes.moved(blank.right + fit.gap / 2, lowered)), height=tick.height
    )


def _seen_block(seen: SeenRow, fit: Fit, width: float) -> Block:
    """The stage, and on the right the level that was seen."""
    size = _circle_size(fit)
    words_width = min(width * 0.3, width_of(seen.text, fit.strong))
    words = text_block(seen.text, fit.strong, words_width, fit.lines)
    room = width - size - fit.gap - words_width - fit.space
    stage = text_block(seen.stage, fit.text, room, fit.lines)
    circle = LevelCircle(x=room + fit.space, y=0, width=size, height=size, level=int(seen.level), filled=True)
    lowered = (size - min(words.height, size)) / 2
    boxes: Sequence[Box] = (
        *stage.moved(0, lowered),
        circle,
        *words.moved(room + fit.space + size + fit.gap, lowered),
    )
    return Block(boxes=tuple(boxes), height=max(size, lowered + stage.height, lowered + words.height))


def _choices(label: str, choices: tuple[str, ...], start: float, fit: Fit) -> Block:
    """A word, and then a small box with a word for every choice."""
    first = text_block(label, fit.small, width_of(label, fit.small))
    boxes: list[Box] = list(first.boxes)
    x = start
    for choice in choices:
        ticked = _tick_words(choice, fit.small, fit)
        boxes.extend(ticked.moved(x, 0))
        x = boxes[-1].right + fit.gap * 1.5
    return Block(boxes=tuple(boxes), height=first.height)


def _tick_words(words: str, style: TextStyle, fit: Fit) -> Block:
    """A box to tick with its word behind it."""
    size = style.size
    text = text_block(words, style, width_of(words, style))
    height = max(text.height, size)
    box = TickBox(x=0, y=(height - size) / 2, width=size, height=size)
    return Block(boxes=(box, *text.moved(size + fit.gap * 0.7, (height - text.height) / 2)), height=height)


def _circle_size(fit: Fit) -> float:
    return fit.body * 1.45


def _widest_label(form: FormWords, fit: Fit) -> float:
    return max(width_of(label, fit.small) for label in (form.highest_level, form.food, form.ended_by))
