"""Marks into rows and back."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from exposure_planner.household.session import Mark
from exposure_planner.storage.tables.running import RunningMarkRow
from exposure_planner.storage.tables.sessions import SessionMarkRow

MarkRowT = TypeVar("MarkRowT", SessionMarkRow, RunningMarkRow)


def write_marks(rows: list[MarkRowT], kind: type[MarkRowT], wanted: Sequence[Mark]) -> None:
    """Make the rows say what was marked."""
    del rows[len(wanted) :]
    for position, mark in enumerate(wanted):
        if position == len(rows):
            rows.append(kind(position=position))
        rows[position].kind = mark.kind
        rows[position].after = mark.after


def read_marks(rows: Iterable[SessionMarkRow] | Iterable[RunningMarkRow]) -> tuple[Mark, ...]:
    """The marks in their order."""
    return tuple(Mark(kind=row.kind, after=row.after) for row in rows)
