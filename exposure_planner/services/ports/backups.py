"""What the services need to keep backups."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Protocol

from exposure_planner.household.backup import Backup, Cause, Contents, Inside


class BackupFiles(Protocol):
    """Backups in a folder beside the data, and in a second one."""

    @property
    def folder(self) -> Path:
        """Where they lie; it may not be there yet."""

    def mark(self) -> object:
        """Something that is another one as soon as anything was written."""

    def now(self) -> Contents:
        """What is kept now."""

    def all(self, second: Path | None = None) -> tuple[Backup, ...]:
        """Every backup, the newest first; of one that lies in both folders, the one beside the data."""

    def make(self, cause: Cause, moment: datetime, unless_like: Backup | None = None) -> Backup | None:
        """Make one and look through it; None where it would hold just the same as another. Raises CopyNotMade."""

    def copy_to(self, wished: Path) -> Path:
        """Make one in a file of the person's choice; never in the place of another. Raises CopyNotMade."""

    def repeat(self, backup: Backup, second: Path) -> None:
        """Put a backup into the second folder as well. Raises CopyNotMade."""

    def let_go(self, backups: Iterable[Backup], second: Path | None = None) -> None:
        """Delete these in both folders; one that cannot be deleted stays."""

    def look_into(self, path: Path) -> Inside:
        """What is in a file, without writing to it."""

    def restore(self, path: Path, moment: datetime) -> Backup:
        """Make everything what it is in the file; the backup of how it was before.

        Raises:
            DatabaseUnreadable, DatabaseNewer: the file cannot be restored; nothing was changed.
            CopyNotMade: no backup could be made before; nothing was changed.
            DatabaseLocked, DatabaseGone, DiskFull: nothing was changed.
        """
