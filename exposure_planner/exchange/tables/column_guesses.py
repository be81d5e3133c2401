"""Guesses what the columns of somebody's table mean, by their headings.

The words are those of our own sheets, of Brave Paws ("Anxiety Score", "Max Step Duration (s)"; read in the source of
its export, harvey-cash/separation-tracker), and of what people head a training log with.
"""

import re
from collections.abc import Mapping, Sequence

from exposure_planner.exchange.tables.cell_reading import day_orders, needs_an_order
from exposure_planner.household.session_sheet import SheetColumn
from exposure_planner.household.spreadsheet import (
    LENGTHS,
    ColumnReading,
    ColumnUse,
    DayOrder,
    LengthUnit,
    SheetReading,
    Spreadsheet,
)
from exposure_planner.wording.session_sheet import sheet_headings
from exposure_planner.wording.translate import Translate, english

_OURS: Mapping[SheetColumn, ColumnUse] = {
    SheetColumn.DAY: ColumnUse.DAY,
    SheetColumn.START: ColumnUse.START,
    SheetColumn.ANIMAL: ColumnUse.WHOSE,
    SheetColumn.LADDER: ColumnUse.LADDER,
    SheetColumn.RUNG: ColumnUse.RUNG,
    SheetColumn.PLANNED: ColumnUse.PLANNED,
    SheetColumn.ACTUAL: ColumnUse.ACTUAL,
    SheetColumn.LEVEL: ColumnUse.LEVEL,
    SheetColumn.END_LEVEL: ColumnUse.END_LEVEL,
    SheetColumn.RECOVERY: ColumnUse.RECOVERY,
    SheetColumn.FOOD: ColumnUse.NOTE,
    SheetColumn.SIGNS: ColumnUse.NOTE,
    SheetColumn.TRIGGERS: ColumnUse.NOTE,
    SheetColumn.NOTE: ColumnUse.NOTE,
    SheetColumn.ID: ColumnUse.ID,
}
_WORDS: Sequence[tuple[ColumnUse, tuple[str, ...]]] = (
    (ColumnUse.DAY, ("date", "day", "session date", "date time", "datetime", "when", "timestamp")),
    (
        ColumnUse.START,
        ("start", "start time", "time", "time of day", "started", "time started", "departure time"),
    ),
    (
        ColumnUse.ACTUAL,
        (
            *(
                "max step duration",
                "longest absence",
                "actual",
                "actual duration",
                "actual time",
                "actual minutes",
            ),
            *("time achieved", "achieved", "duration", "length", "time away", "time alone", "absence"),
            *("absence duration", "minutes", "mins", "seconds", "total duration", "session length", "lasted"),
        ),
    ),
    (
        ColumnUse.PLANNED,
        (
            *("goal", "goal time", "goal duration", "target", "target time", "target duration", "planned"),
            *("planned duration", "planned minutes", "plan", "aim"),
        ),
    ),
    (
        ColumnUse.RUNG,
        ("step", "stage", "rung", "exercise", "task", "activity", "location", "place", "scenario"),
    ),
    (
        ColumnUse.LEVEL,
        (
            *(
                "anxiety score",
                "anxiety",
                "anxiety level",
                "stress",
                "stress level",
                "stress score",
                "level",
                "rating",
            ),
            *("score", "fear", "fear level", "distress", "distress level", "reaction", "result", "outcome"),
            *("how did it go", "behaviour", "behavior", "mood", "response"),
        ),
    ),
    (ColumnUse.RECOVERY, ("recovery", "recovery time", "time to settle", "time to calm")),
    (ColumnUse.WHOSE, ("animal", "dog", "cat", "pet", "name", "pet name", "dog name")),
    (
        ColumnUse.NOTE,
        (
            *("note", "notes", "comment", "comments", "remarks", "observations", "observation", "details"),
            *("anyone home", "triggers", "signs", "body language", "description"),
        ),
    ),
)
_UNIT_WORDS: Mapping[LengthUnit, frozenset[str]] = {
    LengthUnit.SECONDS: frozenset({"s", "sec", "secs", "seconds"}),
    LengthUnit.MINUTES: frozenset({"m", "min", "mins", "minutes"}),
    LengthUnit.HOURS: frozenset({"h", "hr", "hrs", "hours"}),
}
_IN_BRACKETS = re.compile(r"[(\[].*?[)\]]")
_NO_WORD = re.compile(r"[^a-z0-9]+")


def guess_reading(sheet: Spreadsheet, translate: Translate = english) -> SheetReading:
    """How the table is meant, as far as its headings and days tell; the person looks it through."""
    columns = _ours(sheet.headings, translate)
    ours = columns is not None
    if columns is None:
        columns = _guessed(sheet.headings)
    reading = SheetReading(columns=columns, ours=ours)
    return SheetReading(columns=columns, ours=ours, day_order=_told_order(sheet, reading))


def possible_orders(sheet: Spreadsheet, reading: SheetReading) -> frozenset[DayOrder]:
    """Between which orders somebody has to choose; none where no day is written only in numbers."""
    days = _days(sheet, reading)
    return (day_orders(days) or frozenset(DayOrder)) if needs_an_order(days) else frozenset()


def _told_order(sheet: Spreadsheet, reading: SheetReading) -> DayOrder | None:
    orders = possible_orders(sheet, reading)
    return next(iter(orders)) if len(orders) == 1 else None


def _days(sheet: Spreadsheet, reading: SheetReading) -> list[str]:
    places = reading.places_of(ColumnUse.DAY)
    return [line.cells[place] for line in sheet.lines for place in places]


def _ours(headings: Sequence[str], translate: Translate) -> tuple[ColumnReading, ...] | None:
    for words in (sheet_headings(translate), sheet_headings(english)):
        uses = {heading: _OURS.get(column, ColumnUse.NOTHING) for column, heading in words.items()}
        if words[SheetColumn.ID] in headings and all(heading in uses for heading in headings):
            return tuple(ColumnReading(use=uses[heading]) for heading in headings)
    return None


def _guessed(headings: Sequence[str]) -> tuple[ColumnReading, ...]:
    plain = [_plain(heading) for heading in headings]
    uses = [ColumnUse.NOTHING] * len(headings)
    for use, words in _WORDS:
        places = [
            place
            for word in words
            for place, heading in enumerate(plain)
            if heading == word and uses[place] is ColumnUse.NOTHING
        ]
        for place in places if use is ColumnUse.NOTE else places[:1]:
            uses[place] = use
    return tuple(
        ColumnReading(use=use, unit=_unit(heading) if use in LENGTHS else LengthUnit.MINUTES)
        for use, heading in zip(uses, headings, strict=True)
    )


def _plain(heading: str) -> str:
    """Only the words: without what stands in brackets, and without a unit at the end."""
    words = _words(_IN_BRACKETS.sub(" ", heading))
    units = {unit for known in _UNIT_WORDS.values() for unit in known}
    while len(words) > 1 and (words[-1] in units or words[-1] == "in"):
        words.pop()
    return " ".join(words)


def _unit(heading: str) -> LengthUnit:
    words = set(_words(heading))
    return next((unit for unit, known in _UNIT_WORDS.items() if known & words), LengthUnit.MINUTES)


def _words(text: str) -> list[str]:
    return [word for word in _NO_WORD.split(text.casefold()) if word]
