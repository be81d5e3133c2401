"""Deletes rows with everything that lies within them.

What lies within what is read from the foreign keys: a row that must point to one that goes goes along; a row that
only may point to it stays, and points to nothing from then on.
"""

from collections.abc import Iterator
from typing import Any, Final

from sqlalchemy import Column, ColumnElement, ForeignKey, Table, delete, select, update
from sqlalchemy.orm import Session

from exposure_planner.storage.tables.advice import AdviceGivenRow
from exposure_planner.storage.tables.base import Base
from exposure_planner.storage.tables.changes import FieldChangeRow

GOES_ALONG: Final = frozenset({(AdviceGivenRow.__tablename__, "session_id")})
"""May point to nothing, but means what it points to: advice is nothing without the session that led to it."""


def delete_with_all_within(orm_session: Session, table: Table, which: ColumnElement[bool]) -> None:
    """Delete the rows of the table for which `which` holds; those that point to them first."""
    for key in _keys_to(table):
        pointing: Column[Any] = key.parent
        points_there = pointing.in_(select(key.column).where(which))
        if _goes_along(pointing):
            delete_with_all_within(orm_session, pointing.table, points_there)
        else:
            orm_session.execute(update(pointing.table).where(points_there).values({pointing: None}))
    _forget_what_was_said_before(orm_session, table, which)
    orm_session.execute(delete(table).where(which))


def _forget_what_was_said_before(orm_session: Session, table: Table, which: ColumnElement[bool]) -> None:
    if len(table.primary_key) != 1:
        return
    (identity,) = table.primary_key
    gone = select(identity).where(which)
    orm_session.execute(
        delete(FieldChangeRow).where(FieldChangeRow.kind == table.name, FieldChangeRow.record_id.in_(gone))
    )


def _goes_along(pointing: Column[Any]) -> bool:
    return not pointing.nullable or (pointing.table.name, pointing.name) in GOES_ALONG


def _keys_to(table: Table) -> Iterator[ForeignKey]:
    for other in Base.metadata.sorted_tables:
        for key in sorted(other.foreign_keys, key=lambda key: key.parent.name):
            if key.column.table is table:
                yield key
