"""A table from elsewhere: as it was found, how its columns are meant, and what its rows then say."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import Enum
from uuid import UUID


class ColumnUse(Enum):
    """What a column of somebody's table is to us."""

    NOTHING = "nothing"
    DAY = "day"
    START = "start"
    RUNG = "rung"
    PLANNED = "planned"
    ACTUAL = "actual"
    LEVEL = "level"
    END_LEVEL = "end_level"
    RECOVERY = "recovery"
    NOTE = "note"
    """Several columns may be notes; each then says its heading."""
    WHOSE = "whose"
    """The animal, where the table has more than one."""
    LADDER = "ladder"
    """The goal, where the table has more than one."""
    ID = "id"
    """Our own number of a session, in a table that this program wrote."""


LENGTHS = frozenset({ColumnUse.PLANNED, ColumnUse.ACTUAL, ColumnUse.RECOVERY})
"""Uses whose cells are lengths of time."""


class DayOrder(Enum):
    """Which comes first in 3/4/2026."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


class LengthUnit(Enum):
    """What a bare number is a number of."""

    SECONDS = "seconds"
    MINUTES = "minutes"
    HOURS = "hours"

    @property
    def length(self) -> timedelta:
        """One of it."""
        return timedelta(**{self.value: 1})


@dataclass(frozen=True, kw_only=True)
class SheetForm:
    """How a file's bytes become a table.

    Attributes:
        encoding: Python's name for how letters are written.
        delimiter: what stands between two columns.
        has_headings: the first row says what the columns are.
    """

    encoding: str
    delimiter: str
    has_headings: bool


@dataclass(frozen=True, kw_only=True)
class SheetLine:
    """A row that is not empty, with its number as a spreadsheet shows it."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Spreadsheet:
    """A table as it was found, every line with as many cells as there are headings.

    Attributes:
        name: of the file, as it can be shown.
        headings: empty texts where it has none.
    """

    name: str
    form: SheetForm
    headings: tuple[str, ...]
    lines: tuple[SheetLine, ...]


@dataclass(frozen=True, kw_only=True)
class ColumnReading:
    """How one column is meant; the unit counts for bare numbers in a column of lengths."""

    use: ColumnUse = ColumnUse.NOTHING
    unit: LengthUnit = LengthUnit.MINUTES


@dataclass(frozen=True, kw_only=True)
class SheetReading:
    """How a table is meant.

    Attributes:
        columns: one for each.
        day_order: which comes first in 3/4/2026; None where the days do not tell and nobody said.
        ours: this program wrote it, so the apostrophes before formulas are ours.
    """

    columns: tuple[ColumnReading, ...]
    day_order: DayOrder | None = None
    ours: bool = False

    def places_of(self, use: ColumnUse) -> tuple[int, ...]:
        """The columns that are meant so."""
        return tuple(place for place, column in enumerate(self.columns) if column.use is use)


@dataclass(frozen=True, kw_only=True)
class RowRead:
    """A session as somebody's table tells it; nothing is made up.

    Attributes:
        number: of the row, as a spreadsheet shows it.
        rung: the step's name in their words; empty where the table names none.
        planned, actual: at least one of them is there.
        level: in their words or numbers.
        end_level: the same; empty where nobody noted it.
        whose: animal and ladder in their words, where the table has such columns.
    """

    number: int
    on: date
    level: str
    started: time | None = None
    rung: str = ""
    planned: timedelta | None = None
    actual: timedelta | None = None
    end_level: str = ""
    recovery: timedelta | None = None
    note: str = ""
    whose: str = ""
    session_id: UUID | None = None


class RowTrouble(Enum):
    """Why a row cannot become a session."""

    NO_DAY = "no_day"
    DAY_UNREADABLE = "day_unreadable"
    DAY_NOT_COME = "day_not_come"
    START_UNREADABLE = "start_unreadable"
    NO_LENGTH = "no_length"
    LENGTH_UNREADABLE = "length_unreadable"
    LENGTH_OUT_OF_RANGE = "length_out_of_range"
    NO_RUNG = "no_rung"
    NO_LEVEL = "no_level"


@dataclass(frozen=True, kw_only=True)
class RowRefused:
    """A row that cannot become a session, and the cell that is why."""

    number: int
    trouble: RowTrouble
    given: str = ""


@dataclass(frozen=True, kw_only=True)
class SheetRead:
    """What a table's rows say."""

    rows: tuple[RowRead, ...]
    refused: tuple[RowRefused, ...]
