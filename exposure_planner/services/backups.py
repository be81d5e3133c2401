"""Backups: made by themselves or by hand, looked into, restored."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from exposure_planner.errors import CopyNotMade
from exposure_planner.household.backup import Backup, Cause, Contents, Inside
from exposure_planner.services.backup_schedule import EVERY, is_due, to_let_go
from exposure_planner.services.events import DataReloaded, EventBus
from exposure_planner.services.planning import PlanningService
from exposure_planner.services.ports import BackupFiles, Clock

_BEFORE_A_CHANGE = frozenset(
    {Cause.BEFORE_MIGRATION, Cause.BEFORE_IMPORT, Cause.BEFORE_RESTORE, Cause.BEFORE_EMPTYING}
)
"""Their copies hold what was, and nothing of what came then."""


@dataclass(frozen=True, kw_only=True)
class BackupMade:
    """A backup that was made.

    Attributes:
        missed: the second folder, where it could not take the backup as well.
    """

    backup: Backup
    missed: Path | None = None


class BackupService:
    """Backups: made by themselves or by hand, looked into, restored.

    Every method may be called in any thread, except `restore`, which publishes.
    """

    def __init__(
        self,
        files: BackupFiles,
        bus: EventBus,
        clock: Clock,
        planning: PlanningService,
        second_folder: Callable[[], Path | None],
    ) -> None:
        self._files = files
        self._bus = bus
        self._clock = clock
        self._planning = planning
        self._second_folder = second_folder
        self._seen: object = None
        self._turn = threading.Lock()

    @property
    def folder(self) -> Path:
        """Where backups lie; it may not be there yet."""
        return self._files.folder

    @property
    def second_folder(self) -> Path | None:
        """The second place for each backup, if the person chose one."""
        return self._second_folder()

    def all(self) -> tuple[Backup, ...]:
        """Every backup in both folders, the newest first."""
        return self._files.all(self._second_folder())

    def now(self) -> Contents:
        """What is kept now, to compare with."""
        return self._files.now()

    def look_into(self, path: Path) -> Inside:
        """What is in a backup, and what differs from now."""
        return self._files.look_into(path)

    def make(self, cause: Cause) -> BackupMade:
        """Make a backup now. Raises CopyNotMade."""
        with self._turn:
            made = self._files.make(cause, self._clock.now())
            if made is None:
                raise CopyNotMade(self._files.folder / cause.value)
            return self._finish(made)

    def make_if_due(self, every: timedelta = EVERY) -> BackupMade | None:
        """Make a backup where the last one is old enough and something has changed since. Raises CopyNotMade."""
        with self._turn:
            mark, now = self._files.mark(), self._clock.now()
            known = self._files.all()
            # Where somebody deleted them all it does not matter what changed since.
            of_what_is_now = [each.made_at for each in known if each.cause not in _BEFORE_A_CHANGE]
            if known and (mark == self._seen or not is_due(of_what_is_now, now, every)):
                return None
            # Nothing to keep yet; or it is gone, and an empty one would take the place of one that holds it.
            if not self._holds_something():
                return None
            past = [each for each in known if each.made_at <= now]
            made = self._files.make(Cause.HOURLY, now, unless_like=next(iter(past), None))
            self._seen = mark
            return None if made is None else self._finish(made)

    def copy_to(self, wished: Path) -> Path:
        """Make a backup in this file, or in one with a name like it where that is taken. Raises CopyNotMade."""
        return self._files.copy_to(wished)

    def restore(self, path: Path) -> Backup:
        """Make everything what it is in the file; the backup of how it was before, which undoes it.

        Raises:
            DatabaseUnreadable, DatabaseNewer, CopyNotMade, DatabaseLocked, DatabaseGone, DiskFull: nothing was
            changed.
        """
        with self._turn:
            before = self._files.restore(path, self._clock.now())
        self._planning.forget_all()
        self._bus.publish(DataReloaded())
        return before

    def _holds_something(self) -> bool:
        now = self._files.now()
        return bool(now.animals or now.sessions)

    def _finish(self, made: Backup) -> BackupMade:
        """Put it into the second folder too, and let older ones go."""
        second = self._second_folder()
        missed = None
        if second is not None:
            try:
                self._files.repeat(made, second)
            except CopyNotMade:
                missed = second
        going = to_let_go(self._files.all(second), self._clock.now())
        self._files.let_go([each for each in going if not self._holds_what_is_all_gone(each)], second)
        return BackupMade(backup=made, missed=missed)

    def _holds_what_is_all_gone(self, backup: Backup) -> bool:
        """Whether not one of its sessions is kept now: the file with the data was lost, or is another one."""
        inside = self._files.look_into(backup.path)
        if inside.contents is None or inside.difference is None:
            return False
        return 0 < inside.contents.sessions <= inside.difference.missing
