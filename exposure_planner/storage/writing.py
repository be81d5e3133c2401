"""Transactions that write say so before they read.

SQLite lets a transaction that has only read go on to write, unless somebody else wrote in between: then it refuses
at once, whatever the busy timeout. Asking for the right to write first means waiting for it instead.
"""

from typing import Final

from sqlalchemy import Connection
from sqlalchemy.orm import Session

BEGIN_OPTION: Final = "exposure_planner_begin"
"""The execution option that holds the statement with which a transaction on SQLite begins."""

READING: Final = "BEGIN"
WRITING: Final = "BEGIN IMMEDIATE"


def begin_reading_next(connection: Connection) -> None:
    """Let the next transaction begin as one that reads; so it does, unless `begin_writing` comes first."""
    connection.execution_options(**{BEGIN_OPTION: READING})


def begin_writing(orm_session: Session) -> None:
    """Begin a transaction that writes, unless one is under way."""
    if not orm_session.in_transaction():
        orm_session.connection(execution_options={BEGIN_OPTION: WRITING})
