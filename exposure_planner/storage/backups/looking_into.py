"""Looks into a database file without writing to it: whether it is whole, and what it holds."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from typing import Final
from urllib.parse import quote

from exposure_planner.household.backup import Contents, Soundness
from exposure_planner.storage.complaints import COMPLAINTS
from exposure_planner.storage.database_file import has_our_marks
from exposure_planner.storage.schema import known_revisions

_CONTENTS: Final = """
SELECT
    (SELECT count(*) FROM animal WHERE retired_on IS NULL),
    (SELECT count(*) FROM session WHERE withdrawn_at IS NULL),
    (SELECT max(day) FROM session WHERE withdrawn_at IS NULL)
"""


def soundness_of(path: Path) -> Soundness:
    """Whether the file is a whole database of ours, with tables that this version of the program knows."""
    try:
        if not has_our_marks(path):
            return Soundness.DAMAGED
        with opened_to_read(path) as connection:
            return _soundness(connection)
    except (OSError, *COMPLAINTS):
        return Soundness.DAMAGED


def contents_of(connection: sqlite3.Connection) -> Contents:
    """What it holds. Raises sqlite3.Error where it has not our tables, ValueError for a day that is none."""
    animals, sessions, newest = connection.execute(_CONTENTS).fetchone()
    return Contents(
        animals=animals, sessions=sessions, newest=None if newest is None else date.fromisoformat(newest)
    )


@contextmanager
def opened_to_read(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that cannot write, and leaves nothing beside a file that stands alone."""
    journal = path.with_name(f"{path.name}-wal")
    # One that stands alone is read as it lies, also from a disk that nobody can write to.
    way = "mode=ro" if journal.exists() else "mode=ro&immutable=1"
    with closing(sqlite3.connect(f"file:{quote(str(path.absolute()))}?{way}", uri=True)) as connection:
        # A stranger's file may hold more than rows.
        connection.execute("PRAGMA trusted_schema = OFF")
        # Damage may have reached a name, and SQLite's own complaint about it is no text then.
        connection.text_factory = _forgiving
        connection.execute("PRAGMA query_only = ON")
        yield connection


def _soundness(connection: sqlite3.Connection) -> Soundness:
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        return Soundness.DAMAGED
    # Triggers and views are code, and we have none.
    kinds = {kind for (kind,) in connection.execute("SELECT DISTINCT type FROM sqlite_master")}
    if not kinds <= {"table", "index"}:
        return Soundness.DAMAGED
    found = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    if len(found) != 1:
        return Soundness.DAMAGED
    return Soundness.WHOLE if found[0][0] in known_revisions() else Soundness.NEWER


def _forgiving(text: bytes) -> str:
    return text.decode("utf-8", "replace")
