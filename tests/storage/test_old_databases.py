"""Every form that the tables had is brought up to date with all its data, or left as it was."""

import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from exposure_planner.errors import DatabaseDamaged, DiskFull
from exposure_planner.storage.database import PATIENCE, Database, _sqlite_engine
from exposure_planner.storage.integrity import is_whole
from exposure_planner.storage.problems import say_in_our_words
from exposure_planner.storage.schema import NEWEST_REVISION, bring_up_to_date, known_revisions
from tests.storage.test_damage import damage_page_with, picture_of

FOLDER = Path(__file__).parents[1] / "old_databases"
OLD = sorted(FOLDER.glob("*.sqlite3"))

Rows = Mapping[str, list[dict[str, Any]]]


@pytest.fixture(params=OLD, ids=lambda file: file.stem)
def old(request: pytest.FixtureRequest, path: Path) -> Path:
    """A copy of an old file, where the data lies."""
    path.parent.mkdir()
    shutil.copyfile(request.param, path)
    return path


def rows_of(path: Path) -> Rows:
    """Every row of every table, in the order in which they were kept, with the names of its columns."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as file:
        file.row_factory = sqlite3.Row
        tables = [row[0] for row in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            table: [dict(row) for row in file.execute(f'SELECT * FROM "{table}" ORDER BY rowid')]  # noqa: S608
            for table in tables
            if table != "alembic_version"
        }


def test_there_is_a_file_for_each_form_before_todays() -> None:
    assert {file.stem for file in OLD} == known_revisions() - {NEWEST_REVISION}


def test_an_old_file_holds_something_in_every_table(old: Path) -> None:
    assert [table for table, rows in rows_of(old).items() if not rows] == []


def test_every_row_and_every_value_is_there_afterwards(old: Path) -> None:
    before = rows_of(old)

    Database.open(old).close()

    after = rows_of(old)
    for table, rows in before.items():
        kept = [{name: row[name] for name in rows[0]} for row in after[table]]
        assert kept == rows
    assert is_whole(old)


def test_all_of_it_can_be_read_afterwards(old: Path) -> None:
    before = rows_of(old)

    database = Database.open(old)

    with database.unit_of_work() as unit:
        animals = unit.animals.all()
        ladders = [ladder for animal in animals for ladder in unit.ladders.of_animal(animal.id)]
        sessions = [each for ladder in ladders for each in unit.sessions.of_ladder(ladder.id)]
        assert unit.animals.photo(next(each.id for each in animals if each.name == "Bertil")) == b"picture"
    database.close()
    assert len(animals) == len(before["animal"])
    assert len(ladders) == len(before["ladder"])
    assert len(sessions) == len(before["session"])


def test_a_copy_from_before_is_among_the_backups(old: Path) -> None:
    before = rows_of(old)

    Database.open(old).close()

    (backup,) = (old.parent / "backups").iterdir()
    assert rows_of(backup) == before


@pytest.mark.parametrize("room_for", [0, 1])
def test_a_disk_that_fills_half_way_leaves_the_old_file_as_it_was(old: Path, room_for: int) -> None:
    before, rows = picture_of(old), rows_of(old)
    engine = _sqlite_engine(old, PATIENCE)
    say_in_our_words(engine, old)
    pages = len(before[old.name]) // 1024

    def fill_the_disk(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages + room_for}").close()

    event.listen(engine, "connect", fill_the_disk)
    with engine.connect() as connection, pytest.raises(DiskFull):
        bring_up_to_date(connection, old)

    engine.dispose()
    assert picture_of(old)[old.name] == before[old.name]
    assert rows_of(old) == rows


def test_a_row_that_points_to_nothing_is_found_and_the_old_file_stays_as_it_was(old: Path) -> None:
    with closing(sqlite3.connect(old)) as file:
        file.execute("DELETE FROM household")
        file.commit()
    before = picture_of(old)

    with pytest.raises(DatabaseDamaged):
        Database.open(old)

    assert picture_of(old)[old.name] == before[old.name]


def test_a_damaged_old_file_is_not_migrated(old: Path) -> None:
    damage_page_with(old, b"Bertil")
    before = picture_of(old)

    with pytest.raises(DatabaseDamaged):
        Database.open(old)

    assert picture_of(old) == before
    assert not (old.parent / "backups").exists()
