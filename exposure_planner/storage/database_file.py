"""The database's file: made privately, known by its marks, and missed when it goes.

What is not ours is found out by reading the first bytes, so that SQLite never opens, and so never writes, a
stranger's file.
"""

import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from exposure_planner.errors import (
    DatabaseDamaged,
    DatabaseEmptied,
    DatabaseGone,
    DatabaseNotOurs,
    DatabaseUnreadable,
    FileNotWritable,
    FolderNotWritable,
)
from exposure_planner.paths import make_private_folder
from exposure_planner.storage.complaints import COMPLAINTS
from exposure_planner.storage.journal import check_journal, has_journal
from exposure_planner.storage.problems import problem_in, problem_with_folder

APPLICATION_ID: Final = 0x45785031
"""Stands in the header of each of our databases ("ExP1"), as SQLite provides for."""

_MAGIC: Final = b"SQLite format 3\x00"
_HEADER_BYTES: Final = 100
_APPLICATION_ID_AT: Final = slice(68, 72)
_PAGE_SIZE_AT: Final = slice(16, 18)
_PAGES_AT: Final = slice(28, 32)
_CHANGED_AT: Final = slice(24, 28)
_PAGES_SAID_AT: Final = slice(92, 96)
"""All from sqlite.org, "Database File Format", 1.3."""

_PRIVATE_FILE: Final = 0o600


@dataclass(frozen=True, kw_only=True)
class FileIdentity:
    """Which file it is, whatever it is called."""

    device: int
    inode: int

    @classmethod
    def of(cls, path: Path) -> Self | None:
        """The identity of what lies there now; None when nothing does."""
        try:
            found = path.stat()
        except OSError:
            return None
        return cls(device=found.st_dev, inode=found.st_ino)


def make_or_check(path: Path) -> FileIdentity:
    """Make a new, private, empty database of ours, or make sure that what lies there is one.

    Raises:
        FolderNotWritable, DiskFull: nothing can be made there.
        FileNotWritable: the person may not write to it.
        DatabaseNotOurs: something else lies there; it is left untouched.
        DatabaseEmptied: nothing lies there, but its journal is left.
        DatabaseDamaged: its end is missing, or its journal belongs to another file.
    """
    _make_folder(path)
    _make_file(path)
    if path.stat().st_size == 0:
        _mark_as_ours(path)
    else:
        _check_is_ours(path)
        if has_journal(path):
            check_journal(path)
        elif not _has_its_length(path):
            raise DatabaseDamaged(path)
    identity = FileIdentity.of(path)
    if identity is None:
        raise DatabaseGone(path)
    return identity


def check_still_there(path: Path, identity: FileIdentity) -> None:
    """Raise DatabaseGone when another file, or none, lies there: what is written now would go with the old."""
    if FileIdentity.of(path) != identity:
        raise DatabaseGone(path)


def _make_folder(path: Path) -> None:
    folder = path.parent
    try:
        make_private_folder(folder)
    except OSError as error:
        raise problem_with_folder(error, path) from error
    # SQLite keeps its journal beside the file, so that the file alone is not enough.
    if not os.access(folder, os.W_OK | os.X_OK):
        raise FolderNotWritable(folder)


def _make_file(path: Path) -> None:
    if path.is_dir():
        raise DatabaseNotOurs(path)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _PRIVATE_FILE))
    except FileExistsError:
        if not os.access(path, os.R_OK | os.W_OK):
            raise FileNotWritable(path) from None
    except OSError as error:
        raise problem_with_folder(error, path) from error


def _mark_as_ours(path: Path) -> None:
    # SQLite throws away the journal of an empty file: what is left in there may be all that there is.
    if has_journal(path):
        raise DatabaseEmptied(path)
    try:
        connection = sqlite3.connect(path)
        try:
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        finally:
            connection.close()
    except COMPLAINTS as error:
        problem = problem_in(error, path)
        if problem is None:
            raise
        raise problem from error


def has_our_marks(path: Path) -> bool:
    """Whether the first bytes are those of a database of ours. Raises OSError where they cannot be read."""
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    marked = int.from_bytes(header[_APPLICATION_ID_AT], "big")
    return len(header) == _HEADER_BYTES and header.startswith(_MAGIC) and marked == APPLICATION_ID


def _check_is_ours(path: Path) -> None:
    try:
        ours = has_our_marks(path)
    except OSError as error:
        raise DatabaseUnreadable(path) from error
    if not ours:
        raise DatabaseNotOurs(path)


def _has_its_length(path: Path) -> bool:
    """Whether no page is missing at the end; only where no journal tells otherwise."""
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    pages, changed, pages_said_at = (
        int.from_bytes(header[at], "big") for at in (_PAGES_AT, _CHANGED_AT, _PAGES_SAID_AT)
    )
    page_size = int.from_bytes(header[_PAGE_SIZE_AT], "big")
    # 1 stands for 65536, which does not fit; a count of pages from another program's time counts for nothing.
    length = (65536 if page_size == 1 else page_size) * (pages if changed == pages_said_at else 1)
    return path.stat().st_size >= length
