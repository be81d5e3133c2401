"""A damaged file is recognised, and never written to."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from exposure_planner.errors import DatabaseDamaged, DatabaseEmptied, DatabaseNewer, DatabaseNotOurs
from exposure_planner.storage.database import Database
from exposure_planner.storage.database_file import APPLICATION_ID
from exposure_planner.storage.journal import journal_of, with_journal
from tests.storage.kept import keep_animal, keep_household

PAGE = 4096


def damage_page_with(path: Path, text: bytes) -> None:
    """Overwrite the page that holds the text."""
    content = bytearray(path.read_bytes())
    page = content.index(text) // PAGE * PAGE
    content[page : page + PAGE] = b"\xa5" * PAGE
    path.write_bytes(content)


def keep_then(path: Path, *more: Callable[[Database], object]) -> None:
    """A database with an animal in it, closed."""
    database = Database.open(path)
    for keep in (keep_animal, *more):
        keep(database)
    database.close()


def picture_of(path: Path) -> dict[str, bytes]:
    """The file and its journal; what the processes share about it does not count."""
    return {
        file.name: file.read_bytes()
        for file in path.parent.iterdir()
        if file.is_file() and not file.name.endswith("-shm")
    }


def left_by_a_kill(path: Path) -> None:
    """A file with a journal that holds what was committed last, as a killed program leaves them."""
    keep_then(path)
    database = Database.open(path)
    keep_household(database)
    for file in (path, journal_of(path), path.with_name(f"{path.name}-shm")):
        shutil.copy2(file, file.with_name(f"{file.name}.copy"))
    database.close()
    for file in (path, journal_of(path), path.with_name(f"{path.name}-shm")):
        file.with_name(f"{file.name}.copy").replace(file)


def test_an_ordinary_file_is_read_through_and_found_whole(database: Database) -> None:
    keep_animal(database)

    assert database.was_read_through
    assert database.damage is None


def test_a_file_damaged_within_takes_nothing_more_and_stays_as_it_is(path: Path) -> None:
    keep_then(path)
    damage_page_with(path, b"Miles Davis")
    before = picture_of(path)
    database = Database.open(path)

    with pytest.raises(DatabaseDamaged) as caught:
        keep_household(database)

    assert isinstance(database.damage, DatabaseDamaged)
    assert caught.value.path == path
    database.close()
    assert picture_of(path)[path.name] == before[path.name]


def test_what_a_kill_left_in_the_journal_is_not_written_into_a_damaged_file(path: Path) -> None:
    left_by_a_kill(path)
    damage_page_with(path, b"Miles Davis")
    # The disk damaged it, and a disk sets no time.
    journal_of(path).touch()
    before = picture_of(path)
    database = Database.open(path)

    with pytest.raises(DatabaseDamaged):
        keep_household(database)

    database.close()
    assert picture_of(path) == before


def test_what_a_kill_left_in_the_journal_is_there_at_the_next_start(path: Path) -> None:
    left_by_a_kill(path)

    database = Database.open(path)

    with database.unit_of_work() as unit:
        assert len(unit.households.all()) == 2
    database.close()
    assert not journal_of(path).exists()


def test_the_journal_of_another_file_is_not_read_into_this_one(path: Path, tmp_path: Path) -> None:
    left_by_a_kill(path)
    other = tmp_path / "other" / path.name
    keep_then(other, *[keep_animal] * 150)
    shutil.copy(other, path)
    before = picture_of(path)

    with pytest.raises(DatabaseDamaged):
        Database.open(path)

    assert picture_of(path) == before


def test_a_file_and_its_journal_that_were_moved_together_are_opened(path: Path, tmp_path: Path) -> None:
    left_by_a_kill(path)
    moved = tmp_path / "moved" / path.name
    moved.parent.mkdir()
    for file in (journal_of(path), path):
        shutil.copy(file, moved.with_name(file.name))

    database = Database.open(moved)

    with database.unit_of_work() as unit:
        assert len(unit.households.all()) == 2
    database.close()


def test_a_journal_is_read_as_sqlite_reads_it(path: Path) -> None:
    left_by_a_kill(path)
    read = with_journal(path)

    Database.open(path).close()

    # All but the counters of the header, which go up when the journal is written into the file.
    assert read[200:] == path.read_bytes()[200:]


@pytest.mark.parametrize("missing", [1, 100, PAGE, 3 * PAGE])
def test_a_file_whose_end_is_missing_is_damaged(path: Path, missing: int) -> None:
    keep_then(path)
    os.truncate(path, path.stat().st_size - missing)
    before = picture_of(path)

    with pytest.raises(DatabaseDamaged):
        Database.open(path)

    assert picture_of(path) == before


def test_another_programs_file_is_not_called_damaged(tmp_path: Path) -> None:
    (tmp_path / "kept.sqlite3").write_text("Dear diary")

    with pytest.raises(DatabaseNotOurs):
        Database.open(tmp_path / "kept.sqlite3")


def test_an_empty_file_with_a_journal_is_told_apart(tmp_path: Path) -> None:
    (tmp_path / "kept.sqlite3").touch()
    (tmp_path / "kept.sqlite3-wal").write_bytes(b"all that is left")

    with pytest.raises(DatabaseEmptied):
        Database.open(tmp_path / "kept.sqlite3")


def test_a_damaged_file_is_not_taken_for_a_newer_one(path: Path) -> None:
    keep_then(path)
    file = sqlite3.connect(path)
    file.execute("UPDATE alembic_version SET version_num = 'garbage'")
    file.commit()
    file.close()
    damage_page_with(path, b"Miles Davis")

    with pytest.raises(DatabaseDamaged):
        Database.open(path)


def test_a_newer_file_is_called_newer(path: Path) -> None:
    keep_then(path)
    file = sqlite3.connect(path)
    file.execute("UPDATE alembic_version SET version_num = '9999'")
    file.commit()
    file.close()

    with pytest.raises(DatabaseNewer):
        Database.open(path)


def test_our_mark_stands_in_every_file(path: Path) -> None:
    keep_then(path)

    assert path.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4, "big")
