"""The backups of the open database."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from exposure_planner.errors import CopyNotMade, DatabaseDamaged
from exposure_planner.household.backup import Backup, Cause, Contents, Difference, Inside, Soundness
from exposure_planner.storage.backups.copying import copy_database
from exposure_planner.storage.backups.differences import differences
from exposure_planner.storage.backups.folder import (
    PREPARING,
    backups_beside,
    backups_in,
    backups_within,
    delete,
    hold_the_same,
    make_backup,
    sweep_leftovers,
)
from exposure_planner.storage.backups.looking_into import contents_of, opened_to_read, soundness_of
from exposure_planner.storage.backups.restoring import made_ready
from exposure_planner.storage.complaints import COMPLAINTS
from exposure_planner.storage.database import Database
from exposure_planner.storage.problems import problem_in


class DatabaseBackups:
    """The backups of the open database: beside it, and in a second folder."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def folder(self) -> Path:
        """Where they lie; it may not be there yet."""
        return backups_beside(self._database.path)

    def mark(self) -> object:
        """When and how far the file and its journal were written; another one after each commit."""
        path = self._database.path
        return _written(path), _written(path.with_name(f"{path.name}-wal"))

    def now(self) -> Contents:
        """What is kept now. Raises FileProblem where that cannot be read any more."""
        path = self._database.path
        try:
            with closing(self._live()) as live:
                return contents_of(live)
        except (ValueError, *COMPLAINTS) as cause:
            raise problem_in(cause, path) or DatabaseDamaged(path) from cause

    def all(self, second: Path | None = None) -> tuple[Backup, ...]:
        """Every backup, the newest first; of one that lies in both folders, the one beside the data."""
        stem = self._database.path.stem
        beside = backups_in(self.folder, stem)
        if second is None:
            return beside
        known = {backup.path.name for backup in beside}
        there = [
            each
            for each in backups_in(backups_within(second, self._database.path), stem)
            if each.path.name not in known
        ]
        return tuple(sorted((*beside, *there), key=lambda backup: backup.made_at, reverse=True))

    def make(self, cause: Cause, moment: datetime, unless_like: Backup | None = None) -> Backup | None:
        """Make one and look through it; None where it would hold just the same as another. Raises CopyNotMade."""
        made = self._make(cause, moment)
        sweep_leftovers(self.folder, moment)
        sweep_leftovers(self._database.path.parent, moment)
        if unless_like is not None and hold_the_same(made.path, unless_like.path):
            delete(made.path)
            return None
        return made

    def copy_to(self, wished: Path) -> Path:
        """Make one in a file of the person's choice; never in the place of another. Raises CopyNotMade."""
        return self._database.copy_to(wished)

    def repeat(self, backup: Backup, second: Path) -> None:
        """Put a backup into the second folder as well. Raises CopyNotMade."""
        # A disk that is not there must not be made up beside where it is usually seen.
        if not second.is_dir():
            raise CopyNotMade(second / backup.path.name)
        copy_database(backup.path, backups_within(second, self._database.path) / backup.path.name)

    def let_go(self, backups: Iterable[Backup], second: Path | None = None) -> None:
        """Delete these in both folders; one that cannot be deleted stays."""
        folders = (
            [self.folder] if second is None else [self.folder, backups_within(second, self._database.path)]
        )
        for backup in backups:
            for folder in folders:
                delete(folder / backup.path.name)

    def look_into(self, path: Path) -> Inside:
        """What is in a file, without writing to it."""
        soundness = soundness_of(path)
        if soundness is not Soundness.WHOLE:
            return Inside(soundness=soundness)
        try:
            with opened_to_read(path) as then:
                return Inside(
                    soundness=soundness, contents=contents_of(then), difference=self._difference_from(then)
                )
        except (OSError, ValueError, *COMPLAINTS):
            return Inside(soundness=Soundness.DAMAGED)

    def restore(self, path: Path, moment: datetime) -> Backup:
        """Make everything what it is in the file; the backup of how it was before.

        Raises:
            FileProblem, DatabaseUnreadable, DatabaseNewer: the file cannot be restored; nothing was changed.
            CopyNotMade: no backup could be made before; nothing was changed.
            DatabaseLocked, DatabaseGone, DiskFull: nothing was changed.
        """
        from tempfile import TemporaryDirectory

        live = self._database.path
        made: list[Backup] = []

        def keep_what_is() -> None:
            made.append(self._make(Cause.BEFORE_RESTORE, moment))

        try:
            preparing = TemporaryDirectory(dir=live.parent, prefix=PREPARING, ignore_cleanup_errors=True)
        except OSError as cause:
            raise CopyNotMade(live) from cause
        with preparing as folder:
            self._database.replace_with(made_ready(path, live, Path(folder)), keep_what_is)
        return made[0]

    def _make(self, cause: Cause, moment: datetime) -> Backup:
        database = self._database
        return make_backup(database.copy_to, database.path.stem, self.folder, moment, cause)

    def _difference_from(self, then: sqlite3.Connection) -> Difference | None:
        """What differs from now; None where what is kept now cannot be read, which says nothing about the backup."""
        try:
            with closing(self._live()) as live:
                return differences(then, live)
        except COMPLAINTS:
            return None

    def _live(self) -> sqlite3.Connection:
        return sqlite3.connect(f"file:{quote(str(self._database.path))}?mode=ro", uri=True)


def _written(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
