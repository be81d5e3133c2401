"""How a store finds the row to write, and makes sure early that it may write."""

from typing import TypeVar
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

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
            row.entry = next_entry(orm_session, type(row).entry)
    return row


def write(orm_session: Session, row: Base) -> None:
    """Write the row now, so that rows go in the order of the calls and a fault shows where it was made."""
    orm_session.add(row)
    orm_session.flush()


def next_entry(orm_session: Session, entry: InstrumentedAttribute[int]) -> int:
    """The number of the row that is entered next."""
    last = orm_session.scalar(select(func.max(entry)))
    return 1 if last is None else last + 1
