"""Sessions as rows of a sheet that a spreadsheet opens."""

from dataclasses import dataclass
from datetime import date, time
from enum import Enum

Cell = str | int | float | date | time | None
"""A number stays a number, a day stays a day; None for what was not noted."""


class SheetColumn(Enum):
    """The columns of our own sheets, in their order."""

    DAY = "day"
    START = "start"
    ANIMAL = "animal"
    LADDER = "ladder"
    RUNG = "rung"
    PLANNED = "planned"
    ACTUAL = "actual"
    LEVEL = "level"
    LEVEL_NAME = "level_name"
    END_LEVEL = "end_level"
    FOOD = "food"
    ENDED_BY = "ended_by"
    RECOVERY = "recovery"
    SIGNS = "signs"
    TRIGGERS = "triggers"
    NOTE = "note"
    OFF_PLAN = "off_plan"
    RATED_BY = "rated_by"
    ID = "id"


class SheetStyle(Enum):
    """How a sheet is written; which one opens at once depends on the language of the spreadsheet."""

    COMMA = "comma"
    """Commas between the columns, a point in numbers (RFC 4180)."""
    SEMICOLON = "semicolon"
    """Semicolons between the columns, a comma in numbers: where people write 2,5."""


@dataclass(frozen=True, kw_only=True)
class SessionSheet:
    """A sheet with one row for each session.

    Attributes:
        headings: one for each column.
        rows: as many cells in each as there are headings.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
