"""Which sessions differ between two databases, whatever version of the program made either."""

import sqlite3
from collections.abc import Iterable
from typing import Final

from exposure_planner.household.backup import Difference

_RowsById = dict[object, list[object]]

_PARTS: Final = (
    ("session", "id", "session"),
    ("rating", "session_id", "rating"),
    ("trigger_met", "session_id", "trigger_met"),
    ("session_mark", "session_id", "session_mark"),
    ("rating_sign", "session_id", "rating_sign JOIN rating ON rating.id = rating_sign.rating_id"),
)
"""Table, the column with the session's id, and where to read both from."""

_NOT_SAID_BY_ANYBODY: Final = frozenset({"entry", "id", "session_id", "rating_id"})
"""What the program numbers for itself; the same words may be kept under another number."""


def differences(then: sqlite3.Connection, now: sqlite3.Connection) -> Difference:
    """What has become of the sessions of `then`. Raises sqlite3.Error where either has not our tables."""
    columns = {table: _shared(table, then, now) for table, _, _ in _PARTS}
    before, after = _sessions(then, columns), _sessions(now, columns)
    return Difference(
        added=len(after.keys() - before.keys()),
        changed=sum(before[each] != after[each] for each in before.keys() & after.keys()),
        missing=len(before.keys() - after.keys()),
    )


def _shared(table: str, *connections: sqlite3.Connection) -> list[str]:
    """The columns that all of them have: a newer version may know more of a session."""
    found = [{row[1] for row in each.execute(f"PRAGMA table_info({table})")} for each in connections]
    return sorted(set.intersection(*found) - _NOT_SAID_BY_ANYBODY)


def _sessions(connection: sqlite3.Connection, columns: dict[str, list[str]]) -> _RowsById:
    sessions: _RowsById = {}
    for table, key, source in _PARTS:
        if columns[table]:
            chosen = ", ".join(f'{table}."{column}"' for column in columns[table])
            # Named by our own tables: a stranger's columns that we do not have are not read.
            read = f"SELECT {_key_of(table, key)}, {chosen} FROM {source}"  # noqa: S608
            _add(sessions, connection.execute(read), table)
    for rows in sessions.values():
        rows.sort(key=repr)
    return sessions


def _key_of(table: str, key: str) -> str:
    """The column with the session's id, with its table."""
    return f"{'rating' if table == 'rating_sign' else table}.{key}"


def _add(sessions: _RowsById, rows: Iterable[tuple[object, ...]], table: str) -> None:
    for session_id, *values in rows:
        sessions.setdefault(session_id, []).append((table, *values))
