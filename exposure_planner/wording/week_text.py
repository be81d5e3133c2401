"""A week in ready sentences as lines of text, for a terminal of 80 columns."""

from collections.abc import Iterator

from exposure_planner.planner.level import Level
from exposure_planner.wording.text_layout import bullets, labelled, title, wrapped
from exposure_planner.wording.week_sheet import FormWords, LadderLine, PlannedRow, SheetDay, WeekSheet

_DAY = 13


def week_lines(sheet: WeekSheet) -> tuple[str, ...]:
    """Seven days with boxes to tick by hand, what to do if a session goes otherwise, and the stop rules."""
    return (
        *title(" · ".join((sheet.animal, sheet.ladder, *(line.ladder for line in sheet.more)))),
        *_head(sheet),
        *(("", *bullets("·", sheet.notes)) if sheet.notes else ()),
        "",
        *(line for day in sheet.days for line in _day(day, sheet.form)),
        *_legend(sheet),
        *_section(sheet.instructions_title, "•", sheet.instructions),
        *_section(sheet.stop_title, "–", sheet.stop_rules),
        "",
        *wrapped(sheet.bring),
        *wrapped(sheet.no_substitute),
    )


def _head(sheet: WeekSheet) -> Iterator[str]:
    if not sheet.more:
        yield from wrapped(" · ".join(part for part in (sheet.dates, sheet.strip.text) if part))
        yield from wrapped(sheet.goal)
        return
    yield from wrapped(sheet.dates)
    first = LadderLine(ladder=sheet.ladder, goal=sheet.goal, strip=sheet.strip)
    for line in (first, *sheet.more):
        yield from wrapped(" · ".join(part for part in (line.ladder, line.strip.text, line.goal) if part))


def _legend(sheet: WeekSheet) -> Iterator[str]:
    if any(day.planned for day in sheet.days):
        yield from ("", *wrapped(f"{sheet.form.highest_level}: {sheet.form.legend}"))


def _section(heading: str, mark: str, texts: tuple[str, ...]) -> Iterator[str]:
    if texts:
        yield ""
        yield heading
        yield from bullets(mark, texts)


def _day(day: SheetDay, form: FormWords) -> Iterator[str]:
    texts = [f"[x] {seen.stage}: {int(seen.level)} {seen.text}" for seen in day.seen]
    if day.planned is not None:
        texts.extend(_planned(day.planned, form))
    texts.append(day.free)
    texts.extend(day.overrides)
    yield from labelled(day.short_name, texts, _DAY)


def _planned(row: PlannedRow, form: FormWords) -> Iterator[str]:
    yield f"[ ] {row.stage}"
    yield row.details
    levels = "  ".join(str(int(level)) for level in Level)
    for name in row.raters[:-1]:
        yield f"{form.highest_level}  {levels}   {name}"
    last = f"____ {form.minutes}" if row.timed else ""
    said = ", ".join(part for part in (last, *row.raters[-1:]) if part)
    yield f"{form.highest_level}  {levels}   {said}".rstrip()
    yield from row.if_then
