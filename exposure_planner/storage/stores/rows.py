"""How a store finds the row to write, and makes sure early that it may write."""

from collections.abc import Sequence
from typing import TypeVar
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from exposure_planner.storage.tables.base import Base, EnteredRow
from exposure_planner.storage.writing import begin_writing

RowT = TypeVar("RowT", bound=Base)


def row_to_write(orm_session: Session, kind: type[RowT], row_id: UUID) -> RowT:
    """The row with this id, or a new one."""
    begin_writing(orm_session)
    row = orm_session.get(kind, row_id)
    if row is None:
        row = kind(id=row_id)
        if isinstance(row, EnteredRow):
            number_entries(orm_session, [row])
    return row


def write(orm_session: Session, row: Base) -> None:
    """Write the row now, so that rows go in the order of the calls and a fault shows where it was made."""
    orm_session.add(row)
    orm_session.flush()


def number_entries(orm_session: Session, rows: Sequence[EnteredRow]) -> None:
    """Let new rows of one table, which may be none, come after those that are kept, in their order."""
    if rows:
        last = orm_session.scalar(select(func.max(type(rows[0]).entry)))
        for entry, row in enumerate(rows, start=1 if last is None else last + 1):
            row.entry = entry
