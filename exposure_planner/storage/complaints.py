"""What SQLite's own complaints come as."""

import sqlite3
from typing import Final

COMPLAINTS: Final = (sqlite3.Error, UnicodeDecodeError)
"""Python makes a text of what SQLite complains of; where damage has reached a name in it, that cannot be done."""
