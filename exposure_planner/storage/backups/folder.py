"""A folder with backups: one is made, all are listed, some are deleted."""

import os
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from exposure_planner.errors import CopyNotMade
from exposure_planner.household.backup import Backup, Cause, Soundness
from exposure_planner.storage.backups.looking_into import soundness_of
from exposure_planner.storage.backups.names import is_before_emptying, name_of, read_name

FOLDER: Final = "backups"
PREPARING: Final = ".restoring-"
"""How a folder begins in which a backup is made ready."""

_LEFTOVERS: Final = (".*.part", f"{PREPARING}*/*", f"{PREPARING}*")
_UNDER_WAY_FOR: Final = timedelta(days=1)
"""Nothing takes longer; what is older was left behind by a program that was killed."""

_FIRST_PAGE_HEADER: Final = 100
"""Counters stand in there that go up whenever a file is written, whatever is in it."""
_CHUNK: Final = 1 << 20


def backups_beside(database: Path) -> Path:
    """The folder for the backups of this database."""
    return database.parent / FOLDER


def backups_within(second: Path, database: Path) -> Path:
    """The folder of its own in a second place: several computers, or several people, may have chosen the same one."""
    # Late, like all that only some need: the window should stand at once.
    import hashlib
    import platform

    whose = hashlib.sha256(f"{platform.node()}\n{database}".encode()).hexdigest()[:8]
    return second / f"{database.stem}-{whose}"


def make_backup(
    copy_to: Callable[[Path], Path], stem: str, folder: Path, moment: datetime, cause: Cause
) -> Backup:
    """Make a copy, open it and read it through.

    Args:
        copy_to: copies the database into a file of this name, or of one like it; the file.
        stem: of the database's name.
        folder: where it lies.
        moment: when it is made.
        cause: why.

    Raises:
        CopyNotMade: there is no new file.
    """
    path = copy_to(folder / name_of(stem, moment, cause))
    if soundness_of(path) is not Soundness.WHOLE:
        path.unlink(missing_ok=True)
        raise CopyNotMade(path)
    return Backup(path=path, made_at=moment.replace(microsecond=0), cause=cause)


def backups_in(folder: Path, stem: str) -> tuple[Backup, ...]:
    """The backups of the database with this stem, the newest first; none where there is no folder."""
    try:
        files = [Path(entry.path) for entry in os.scandir(folder) if entry.is_file(follow_symlinks=False)]
    except OSError:
        return ()
    found = [backup for file in files if (backup := _backup_of(file, stem)) is not None]
    return tuple(sorted(found, key=lambda backup: (backup.made_at, backup.path.name), reverse=True))


def newest_whole_backup(database: Path) -> tuple[int, Backup | None]:
    """How many backups lie beside this database, and the newest that is whole; the data need not be opened."""
    known = backups_in(backups_beside(database), database.stem)
    whole = (each for each in known if soundness_of(each.path) is Soundness.WHOLE)
    return len(known), next(whole, None)


def hold_the_same(one: Path, other: Path) -> bool:
    """Whether two backups hold the same, page by page."""
    try:
        if one.stat().st_size != other.stat().st_size:
            return False
        with one.open("rb") as first, other.open("rb") as second:
            first.seek(_FIRST_PAGE_HEADER)
            second.seek(_FIRST_PAGE_HEADER)
            while chunk := first.read(_CHUNK):
                if chunk != second.read(_CHUNK):
                    return False
    except OSError:
        return False
    return True


def sweep_leftovers(folder: Path, now: datetime) -> None:
    """Delete what a program left behind that was killed while it copied or restored."""
    for pattern in _LEFTOVERS:
        for left in folder.glob(pattern):
            with suppress(OSError):
                if now.timestamp() - left.stat().st_mtime > _UNDER_WAY_FOR.total_seconds():
                    left.rmdir() if left.is_dir() else left.unlink()


def delete(path: Path) -> None:
    """Delete a backup; one that cannot be deleted stays."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _backup_of(file: Path, stem: str) -> Backup | None:
    if is_before_emptying(file.name):
        with suppress(OSError):
            made_at = datetime.fromtimestamp(round(file.stat().st_mtime), UTC)
            return Backup(path=file, made_at=made_at, cause=Cause.BEFORE_EMPTYING)
        return None
    read = read_name(file.name, stem)
    return None if read is None else Backup(path=file, made_at=read[0], cause=read[1])
