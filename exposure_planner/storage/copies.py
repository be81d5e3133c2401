"""The folder with whole copies of the database, beside it."""

from pathlib import Path
from typing import Final

from exposure_planner.storage.database import Database

_FOLDER: Final = "backups"


class DatabaseCopies:
    """Whole copies of the database, in a folder beside it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def folder(self) -> Path:
        """Where they lie; it may not be there yet."""
        return self._database.path.parent / _FOLDER

    def keep(self, name: str) -> Path:
        """Write a copy under this name, or under one like it where that is taken. Raises CopyNotMade."""
        return self._database.copy_to(self.folder / name)
