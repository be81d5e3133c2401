"""What differs between two databases, whatever version of the program made either."""

import sqlite3
from collections.abc import Iterable
from typing import Final

from exposure_planner.household.backup import Difference, Matter

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


_MATTERS: Final = {
    Matter.ANIMALS: frozenset(
        {"household", "person", "animal", "animal_photo", "animal_trigger", "animal_weather"}
        | {"animal_pace", "animal_pace_number"}
    ),
    Matter.LADDERS: frozenset({"ladder", "stage", "stage_equipment", "stage_trigger"}),
}
"""By their tables; whatever is in no other table belongs to OTHER."""

_SAID_OF_SESSIONS: Final = frozenset(table for table, _, _ in _PARTS)
_FOLLOWS_FROM_THE_REST: Final = frozenset(
    {"advice_given", "advice_reason", "field_change", "alembic_version", "sqlite_sequence"}
)


def differences(then: sqlite3.Connection, now: sqlite3.Connection) -> Difference:
    """What has become of what `then` held. Raises sqlite3.Error where either has not our tables."""
    columns = {table: _shared(table, then, now) for table, _, _ in _PARTS}
    before, after = _sessions(then, columns), _sessions(now, columns)
    return Difference(
        added=len(after.keys() - before.keys()),
        changed=sum(before[each] != after[each] for each in before.keys() & after.keys()),
        missing=len(before.keys() - after.keys()),
        beside=_beside(then, now),
    )


def _beside(then: sqlite3.Connection, now: sqlite3.Connection) -> frozenset[Matter]:
    """What is not the same besides sessions, in the tables that both have."""
    both = _tables(then) & _tables(now) - _SAID_OF_SESSIONS - _FOLLOWS_FROM_THE_REST
    return frozenset(_matter(table) for table in both if _rows(table, then, now) != _rows(table, now, then))


def _tables(connection: sqlite3.Connection) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def _matter(table: str) -> Matter:
    return next((matter for matter, tables in _MATTERS.items() if table in tables), Matter.OTHER)


def _rows(table: str, connection: sqlite3.Connection, other: sqlite3.Connection) -> list[tuple[object, ...]]:
    columns = sorted(_columns(table, connection) & _columns(table, other) - {"entry"})
    chosen = ", ".join(f'"{column}"' for column in columns)
    # Named by our own tables, as above.
    return sorted(connection.execute(f'SELECT {chosen} FROM "{table}"'), key=repr)  # noqa: S608


def _shared(table: str, *connections: sqlite3.Connection) -> list[str]:
    """The columns that all of them have: a newer version may know more of a session."""
    found = [_columns(table, each) for each in connections]
    return sorted(set.intersection(*found) - _NOT_SAID_BY_ANYBODY)


def _columns(table: str, connection: sqlite3.Connection) -> set[str]:
    return {row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')}


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
