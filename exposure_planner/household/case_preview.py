"""What taking in a file would do, before it is done."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from exposure_planner.household.case import Json


@dataclass(frozen=True, kw_only=True)
class NamedDifference:
    """A field that says one thing here and another in the file, with what it belongs to.

    Attributes:
        kind: what it is a field of, such as "session".
        title: the name or title of that, or of the rung that it was on.
        on: the day of that, where it has one.
        field: as the records have it.
        here, there: what it says, as JSON knows it.
    """

    kind: str
    title: str
    on: date | None
    field: str
    here: Json
    there: Json


@dataclass(frozen=True, kw_only=True)
class ImportPreview:
    """What taking in a file would do.

    Attributes:
        animals: the names of the animals in the file.
        added: how many records of each kind are new; kinds without a new one are left out.
        taken: what changes here, because it was changed later in the file.
        kept: what stays as it is here, because it was changed later here; the other is kept in the history.
        reordered: the titles of ladders whose rungs come in another order.
        nothing_new: whether everything is here already.
    """

    animals: tuple[str, ...]
    added: Mapping[str, int]
    taken: tuple[NamedDifference, ...]
    kept: tuple[NamedDifference, ...]
    reordered: tuple[str, ...]
    nothing_new: bool
