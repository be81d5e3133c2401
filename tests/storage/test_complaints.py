"""Damage that has reached a name is damage, although Python cannot make a text of what SQLite says of it."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from exposure_planner.errors import DatabaseDamaged, DatabaseUnreadable
from exposure_planner.household.backup import Soundness
from exposure_planner.storage.backups.database_backups import DatabaseBackups
from exposure_planner.storage.backups.looking_into import soundness_of
from exposure_planner.storage.database import Database
from tests.storage.conftest import IMPATIENT
from tests.storage.kept import keep_animal


@pytest.fixture
def spoiled(database: Database, tmp_path: Path) -> Path:
    """A file in which a letter of a table's name is none, and its form makes no sense."""
    keep_animal(database)
    copy = database.copy_to(tmp_path / "spoiled.sqlite3")
    content = copy.read_bytes()
    for whole, damaged in ((b"tablehousehold", b"tableh\xffusehold"), (b"household (\n", b"household !\n")):
        assert whole in content
        content = content.replace(whole, damaged)
    copy.write_bytes(content)
    return copy


def test_python_itself_falls_over_such_a_name(spoiled: Path) -> None:
    with pytest.raises(UnicodeDecodeError), closing(sqlite3.connect(spoiled)) as connection:
        connection.execute("SELECT * FROM animal")


def test_it_is_seen_as_damaged(spoiled: Path) -> None:
    assert soundness_of(spoiled) is Soundness.DAMAGED


def test_it_is_not_opened(spoiled: Path) -> None:
    with pytest.raises(DatabaseDamaged):
        Database.open(spoiled, patience=IMPATIENT)


def test_it_is_not_restored(spoiled: Path, database: Database) -> None:
    with pytest.raises(DatabaseUnreadable):
        DatabaseBackups(database).restore(spoiled, datetime(2026, 11, 22, tzinfo=UTC))
