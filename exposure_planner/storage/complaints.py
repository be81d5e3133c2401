"""What SQLite's own complaints come as."""

import sqlite3
from typing import Final

COMPLAINTS: Final = (sqlite3.Error, UnicodeDecodeError)
"""Python makes a text of what SQLite complains of; where damage has reached a name in it, that cannot be done."""


def as_sqlite_says(complaint: Exception) -> Exception:
    """The same as an error of SQLite's: SQLAlchemy translates no other while it connects."""
    if isinstance(complaint, sqlite3.Error):
        return complaint
    damaged = sqlite3.DatabaseError("the complaint itself is no text")
    damaged.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return damaged
