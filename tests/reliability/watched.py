"""What the rounds compare: rows read with SQLite alone, so that none of our own code vouches for itself."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final
from urllib.parse import quote

Rows = dict[str, list[str | int | None]]
"""What a row says, by its table and id, such as "session 0a…"."""

_WATCHED: Final = {
    "animal": ("name",),
    "stage": ("position", "title"),
    "session": ("note", "withdrawn_at"),
    "rating": ("session_id", "kept"),
}
"""Tables and columns that there have been since the first form of the tables."""


def watched_rows(path: Path) -> Rows:
    """What the watched rows of a database say now."""
    rows: Rows = {}
    with closing(sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True)) as connection:
        for table, columns in _WATCHED.items():
            for id_, *values in connection.execute(f"SELECT id, {', '.join(columns)} FROM {table}"):  # noqa: S608
                rows[f"{table} {id_}"] = values
    return rows


def is_whole(path: Path) -> bool:
    """Whether SQLite finds nothing wrong in a file, and no row points to nothing."""
    if path.stat().st_size == 0:
        # SQLite takes an empty file for an empty database.
        return False
    try:
        with closing(sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True)) as connection:
            whole = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            return whole and not connection.execute("PRAGMA foreign_key_check").fetchall()
    except sqlite3.Error:
        return False
