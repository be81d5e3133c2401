"""Before the tables get a newer form a backup is made; what cannot be brought there stays as it was."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from exposure_planner.errors import CopyNotMade, DatabaseUnreadable
from exposure_planner.household.backup import Cause
from exposure_planner.storage.backups.folder import backups_beside, backups_in
from exposure_planner.storage.database import Database
from exposure_planner.storage.schema import NEWEST_REVISION
from tests.storage.everything import keep_everything
from tests.storage.test_restoring import go_back

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.fixture
def old(path: Path) -> Path:
    """A database with the first tables, and one of everything in them."""
    database = Database.open(path)
    keep_everything(database)
    database.close()
    go_back(path, "0001")
    return path


def test_the_old_form_is_kept_in_a_backup(old: Path) -> None:
    Database.open(old, now=lambda: NOON).close()

    (kept,) = backups_in(backups_beside(old), old.stem)
    assert (kept.cause, kept.made_at) == (Cause.BEFORE_MIGRATION, NOON)
    assert (revision(kept.path), revision(old)) == ("0001", NEWEST_REVISION)


def test_without_a_clock_sqlite_says_when(old: Path) -> None:
    Database.open(old).close()

    (kept,) = backups_in(backups_beside(old), old.stem)
    assert kept.made_at.tzinfo is UTC


def test_a_new_database_and_one_of_today_need_no_backup(path: Path) -> None:
    Database.open(path).close()
    Database.open(path).close()

    assert not backups_beside(path).exists()


def test_without_a_backup_the_tables_stay_as_they_are(old: Path) -> None:
    backups_beside(old).write_text("in the way", encoding="utf-8")
    before = old.read_bytes()

    with pytest.raises(CopyNotMade):
        Database.open(old)

    assert old.read_bytes() == before


def test_a_migration_that_cannot_be_done_leaves_the_file_as_it_was(old: Path) -> None:
    with closing(sqlite3.connect(old)) as connection:
        # A later migration makes a table of this name.
        connection.execute("CREATE TABLE calendar_entry (something TEXT)")
        connection.commit()
    before = old.read_bytes()

    with pytest.raises(DatabaseUnreadable):
        Database.open(old)

    assert old.read_bytes() == before
    assert revision(old) == "0001"


def revision(path: Path) -> str:
    """Which form its tables have."""
    with closing(sqlite3.connect(path)) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
