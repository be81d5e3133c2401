"""Ways out of a database file that cannot be opened."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from exposure_planner.errors import CopyNotMade, FileProblem, NothingToSave
from exposure_planner.household.backup import Soundness, WholeBackup
from exposure_planner.household.salvaged import Salvaged, StandInNames
from exposure_planner.storage.backups.folder import PREPARING, backups_beside, backups_in
from exposure_planner.storage.backups.looking_into import contents_of, opened_to_read, soundness_of
from exposure_planner.storage.backups.put_in_place import put_in_place
from exposure_planner.storage.complaints import COMPLAINTS
from exposure_planner.storage.salvage.salvage import salvage


class FileRescue:
    """Ways out of a database file that cannot be opened, and that nobody has open."""

    def __init__(
        self, path: Path, names: StandInNames, now: Callable[[], datetime], *, can_salvage: bool
    ) -> None:
        self._path = path
        self._names = names
        self._now = now
        self._can_salvage = can_salvage

    @property
    def can_salvage(self) -> bool:
        """Whether the file is ours and damaged, so that something may be read in it."""
        return self._can_salvage

    def backups(self) -> Sequence[WholeBackup]:
        """Every backup that can be restored, the newest first."""
        found = []
        for backup in backups_in(backups_beside(self._path), self._path.stem):
            try:
                if soundness_of(backup.path) is Soundness.WHOLE:
                    with opened_to_read(backup.path) as connection:
                        found.append(WholeBackup(backup=backup, contents=contents_of(connection)))
            except (OSError, ValueError, *COMPLAINTS):
                continue
        return found

    def restore(self, path: Path) -> Path | None:
        """Put a backup in the file's place; what the old file is called now. Raises FileProblem."""
        return put_in_place(path, self._path, self._now())

    def salvage(self) -> tuple[Salvaged, Path | None]:
        """Put what can be read in the file's place; what was saved, and what the old file is called now.

        Raises:
            NothingToSave, CopyNotMade: nothing was changed.
        """
        moment = self._now()
        try:
            with TemporaryDirectory(
                dir=self._path.parent, prefix=PREPARING, ignore_cleanup_errors=True
            ) as folder:
                new = Path(folder) / "saved.sqlite3"
                saved = salvage(self._path, new, self._names, moment)
                return saved, put_in_place(new, self._path, moment)
        except NothingToSave:
            raise
        except (OSError, *COMPLAINTS, FileProblem) as cause:
            raise CopyNotMade(self._path) from cause
