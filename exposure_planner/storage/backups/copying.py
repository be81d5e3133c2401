"""Copies the file of a database that may be open, whole or not at all."""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Final
from urllib.parse import quote

from exposure_planner.errors import CopyNotMade
from exposure_planner.storage.complaints import COMPLAINTS

_PRIVATE_FOLDER: Final = 0o700
_PRIVATE_FILE: Final = 0o600


def copy_database(source: Path, wished: Path) -> Path:
    """Copy a database that may be open; the file, which has another name where the wished one is taken.

    The copy is written aside and read through before it gets its name, so that a broken one never has it.

    Raises:
        CopyNotMade: nothing, or nothing whole, could be written there.
    """
    aside = wished.with_name(f".{wished.name}.{os.getpid()}.part")
    try:
        wished.parent.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
        aside.unlink(missing_ok=True)
        _make_private(aside)
        try:
            _write(source, aside)
            return _given_name(aside, wished)
        finally:
            aside.unlink(missing_ok=True)
    except (OSError, *COMPLAINTS) as cause:
        raise CopyNotMade(wished) from cause


def _write(source: Path, target: Path) -> None:
    with (
        closing(sqlite3.connect(f"file:{quote(str(source))}?mode=ro", uri=True)) as whole,
        closing(sqlite3.connect(target)) as copy,
    ):
        # In one go: page by page it would begin anew each time that somebody commits.
        whole.backup(copy)
        # One file that holds everything, without a journal beside it.
        copy.execute("PRAGMA journal_mode = DELETE").close()
        if copy.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise sqlite3.DatabaseError
    with target.open("rb+") as written:
        os.fsync(written.fileno())


def _given_name(aside: Path, wished: Path) -> Path:
    number = 1
    while True:
        named = wished if number == 1 else wished.with_name(f"{wished.stem}-{number}{wished.suffix}")
        try:
            _give(aside, named)
        except FileExistsError:
            number += 1
            continue
        _make_durable(named.parent)
        return named


def _give(aside: Path, named: Path) -> None:
    """Give the file its name, in one step where the disk can, and in nobody else's place. Raises FileExistsError."""
    try:
        # Whoever is killed here leaves the whole copy or none of this name.
        os.link(aside, named)
    except FileExistsError:
        raise
    except OSError:
        # Some disks know no second names: the name is taken first, so that renaming writes over nobody's file.
        _make_private(named)
        try:
            aside.replace(named)
        except OSError:
            named.unlink(missing_ok=True)
            raise


def _make_private(path: Path) -> None:
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _PRIVATE_FILE))


def _make_durable(folder: Path) -> None:
    # Not every system opens folders; there, the name is written when it is written.
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
