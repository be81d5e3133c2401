"""The folder with whole copies of the database, beside it."""

from pathlib import Path

from exposure_planner.storage.backups.folder import backups_beside
from exposure_planner.storage.database import Database


class DatabaseCopies:
    """Whole copies of the database, in a folder beside it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def folder(self) -> Path:
        """Where they lie; it may not be there yet."""
        return backups_beside(self._database.path)

    def keep(self, name: str) -> Path:
        """Write a copy under this name, or under one like it where that is taken. Raises CopyNotMade."""
        return self._database.copy_to(self.folder / name)
