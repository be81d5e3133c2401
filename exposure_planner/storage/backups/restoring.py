"""Makes a backup ready to be restored: looked through, copied aside, and brought to today's form of the tables."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final
from urllib.parse import quote

from exposure_planner.errors import BackupUnreadable, DatabaseNewer, DatabaseUnreadable, FileNotReadable
from exposure_planner.household.backup import Soundness
from exposure_planner.storage.backups.copying import copy_database
from exposure_planner.storage.backups.looking_into import opened_to_read, soundness_of
from exposure_planner.storage.complaints import COMPLAINTS
from exposure_planner.storage.database import Database
from exposure_planner.storage.tables.base import Base

_USUAL_PAGE: Final = 4096
"""Bytes; SQLite's own since 3.12."""


def made_ready(path: Path, live: Path, folder: Path) -> Path:
    """A private copy of the backup that can take the place of what `live` holds.

    Args:
        path: the backup; it is only read.
        live: its pages are as long as those of the copy will be; it may be missing.
        folder: for the copy.

    Raises:
        FileNotReadable: there is no such file.
        BackupUnreadable: it is damaged or not ours.
        DatabaseNewer: a newer version of the program wrote it.
        CopyNotMade: there is no room for the copy.
    """
    _check(path)
    copy = copy_database(path, folder / "ready.sqlite3")
    _cut_pages_like(live, copy)
    try:
        Database.open(copy, copy_before_migrating=False).close()
    except DatabaseUnreadable as problem:
        raise BackupUnreadable(path) from problem
    try:
        with opened_to_read(copy) as connection:
            ours = _has_our_tables(connection)
    except COMPLAINTS as cause:
        # Tables that do not fit each other cannot even be asked whether they do.
        raise BackupUnreadable(path) from cause
    if not ours:
        raise BackupUnreadable(path)
    return copy


def _check(path: Path) -> None:
    if not path.is_file():
        raise FileNotReadable(path)
    soundness = soundness_of(path)
    if soundness is Soundness.NEWER:
        raise DatabaseNewer(path)
    if soundness is not Soundness.WHOLE:
        raise BackupUnreadable(path)


def _cut_pages_like(live: Path, copy: Path) -> None:
    """Content goes over page by page, so the pages must be equally long."""
    with closing(sqlite3.connect(copy)) as changed:
        wished = _page_size(live)
        if changed.execute("PRAGMA page_size").fetchone() != (wished,):
            changed.execute(f"PRAGMA page_size = {wished}").close()
            changed.execute("VACUUM").close()


def _page_size(live: Path) -> int:
    try:
        with closing(sqlite3.connect(f"file:{quote(str(live))}?mode=ro", uri=True)) as like:
            return int(like.execute("PRAGMA page_size").fetchone()[0])
    except COMPLAINTS:
        return _USUAL_PAGE


def _has_our_tables(connection: sqlite3.Connection) -> bool:
    """Whether tables and columns are those that the program reads, and no row points to nothing."""
    found = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if {name for name in found if not name.startswith("sqlite_")} != {
        *Base.metadata.tables,
        "alembic_version",
    }:
        return False
    for name, table in Base.metadata.tables.items():
        columns = {row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')}
        if columns != {column.name for column in table.columns}:
            return False
    return connection.execute("PRAGMA foreign_key_check").fetchone() is None
