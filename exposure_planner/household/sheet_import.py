"""What would come of somebody's table: which rows are added, which are there, which stay out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from uuid import UUID

from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.session import LoggedSession
from exposure_planner.household.spreadsheet import RowTrouble
from exposure_planner.planner.level import Level


class RowFate(Enum):
    """What becomes of a row."""

    ADDED = "added"
    THERE = "there"
    """The same day, rung and length are kept already."""
    LEFT_OUT = "left_out"
    """The person said so of its level or its rung."""
    REFUSED = "refused"
    """It cannot be read."""


@dataclass(frozen=True, kw_only=True)
class RowForecast:
    """What becomes of one row.

    Attributes:
        number: as a spreadsheet shows it.
        rung: where it goes; empty where it goes nowhere.
        trouble, given: why it cannot be read, and the cell that is why.
    """

    number: int
    fate: RowFate
    on: date | None = None
    rung: str = ""
    minutes: float | None = None
    level: Level | None = None
    trouble: RowTrouble | None = None
    given: str = ""


@dataclass(frozen=True, kw_only=True)
class ImportTarget:
    """Where the sessions go.

    Attributes:
        ladder_id: an existing ladder; None for a new one.
        new_title: of a new ladder.
        rungs: the rung for each step of the table; None or missing leaves those rows out. Unused for a new ladder.
        levels: our level for each word of the table; None leaves those rows out.
        whose: only the rows of this animal and ladder in the table's words; None for all rows.
    """

    animal_id: UUID
    ladder_id: UUID | None = None
    new_title: str = ""
    rungs: Mapping[str, UUID | None] = field(default_factory=dict)
    levels: Mapping[str, Level | None] = field(default_factory=dict)
    whose: str | None = None


@dataclass(frozen=True, kw_only=True)
class ImportPlan:
    """What would be kept, told beforehand.

    Attributes:
        ladder: as it would be kept.
        is_new: the ladder comes with it.
    """

    ladder: KeptLadder
    is_new: bool
    sessions: tuple[LoggedSession, ...]
    rows: tuple[RowForecast, ...]

    def count(self, fate: RowFate) -> int:
        """How many rows this becomes of."""
        return sum(row.fate is fate for row in self.rows)
