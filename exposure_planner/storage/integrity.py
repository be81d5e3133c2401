"""Looks whether a database file is whole, without writing to it."""

import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from exposure_planner.storage.complaints import COMPLAINTS


def is_whole(path: Path) -> bool:
    """Whether SQLite finds nothing wrong in the file."""
    try:
        with closing(sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True)) as connection:
            return bool(connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",))
    except COMPLAINTS:
        return False
