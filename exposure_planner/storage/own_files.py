"""Every file of ours on this computer: counted for whoever asks, and deleted for whoever wants nothing left."""

import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Final
from urllib.parse import quote

from exposure_planner.household.own_files import KeptHere, OwnFileKind, OwnFilesOfKind
from exposure_planner.storage.complaints import COMPLAINTS
from exposure_planner.storage.own_names import is_backup, is_log, kind_in_data_folder

_BACKUPS: Final = "backups"
_LOGS: Final = "logs"
_COMPANIONS: Final = ("", "-wal", "-shm", "-journal")
_FOR_OTHERS: Final = 0o077
_Found = tuple[OwnFileKind, Path]


class OwnFiles:
    """The files of one person's data.

    Args:
        folder: the data folder.
        database: the database, which may lie elsewhere.
        second: says where else backups are kept, folders of ours alone.
    """

    def __init__(self, folder: Path, database: Path, second: Callable[[], Sequence[Path]] = tuple) -> None:
        self._folder, self._database, self._second = folder, database, second

    def look(self) -> KeptHere:
        """What is kept, and where."""
        found = dict.fromkeys(self._found())
        sizes: dict[OwnFileKind, list[int]] = {}
        private = True
        for kind, file in found:
            with suppress(OSError):
                state = file.stat()
                sizes.setdefault(kind, []).append(state.st_size)
                # What a folder keeps to its owner nobody else reaches, whatever the file itself would allow.
                private = private and not (state.st_mode & _FOR_OTHERS and _is_open(file.parent))
        animals, sessions = _counted(self._database)
        return KeptHere(
            folders=tuple(dict.fromkeys([self._folder, *(file.parent for _, file in found)])),
            private=private,
            files=tuple(
                OwnFilesOfKind(kind=kind, count=len(sizes[kind]), size=sum(sizes[kind]))
                for kind in OwnFileKind
                if kind in sizes
            ),
            animals=animals,
            sessions=sessions,
        )

    def delete(self) -> tuple[Path, ...]:
        """Delete every one of them, and each folder that is empty then; what could not be deleted.

        Only once the database is closed. Whatever else lies in a folder stays, and so does the folder then.
        """
        folders = self._folders()
        left = []
        for _, file in dict.fromkeys(self._found()):
            try:
                file.unlink(missing_ok=True)
            except OSError:
                left.append(file)
        for folder in folders:
            with suppress(OSError):
                folder.rmdir()
        return tuple(left)

    def _folders(self) -> tuple[Path, ...]:
        """Those that we made, each before the one that it lies in."""
        second = self._second()
        return (*second, self._database.parent / _BACKUPS, self._folder / _LOGS, self._folder)

    def _found(self) -> Iterator[_Found]:
        for ending in _COMPANIONS:
            companion = self._database.with_name(self._database.name + ending)
            if companion.is_file():
                yield OwnFileKind.DATABASE, companion
        for file in _files_in(self._folder):
            kind = kind_in_data_folder(file.name, self._database.stem)
            if kind is not None and (kind is not OwnFileKind.DATABASE or self._lies_in_folder()):
                yield kind, file
        for folder in (self._database.parent / _BACKUPS, *self._second()):
            for file in _files_in(folder):
                if is_backup(file.name, self._database.stem):
                    yield OwnFileKind.BACKUPS, file
        for file in _files_in(self._folder / _LOGS):
            if is_log(file.name):
                yield OwnFileKind.LOGS, file

    def _lies_in_folder(self) -> bool:
        return self._database.parent == self._folder


def _files_in(folder: Path) -> list[Path]:
    """Real files only: where a link leads is somebody else's."""
    try:
        with os.scandir(folder) as entries:
            return sorted(Path(entry.path) for entry in entries if entry.is_file(follow_symlinks=False))
    except OSError:
        return []


def _is_open(folder: Path) -> bool:
    return bool(folder.stat().st_mode & _FOR_OTHERS)


def _counted(database: Path) -> tuple[int, int]:
    """How many animals and sessions; none where that cannot be read."""
    try:
        with closing(sqlite3.connect(f"file:{quote(str(database))}?mode=ro", uri=True)) as connection:
            (animals,) = connection.execute("SELECT count(*) FROM animal").fetchone()
            (sessions,) = connection.execute("SELECT count(*) FROM session").fetchone()
    except COMPLAINTS:
        return 0, 0
    return animals, sessions
