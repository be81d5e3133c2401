"""Backups hold everything, say what is in them, and are never taken for something that they are not."""

import os
import shutil
import sqlite3
import stat
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from exposure_planner.errors import CopyNotMade, DatabaseDamaged, DatabaseGone
from exposure_planner.household.backup import Backup, Cause, Contents, Difference, Matter, Soundness
from exposure_planner.storage.backups.copies import DatabaseCopies
from exposure_planner.storage.backups.database_backups import DatabaseBackups
from exposure_planner.storage.database import Database
from tests.storage.everything import keep_everything, rows_of
from tests.storage.kept import FIRST_DAY, keep_animal, new_ladder, session

NOON = datetime(2026, 11, 23, 12, 0, 7, tzinfo=UTC)


@pytest.fixture
def backups(database: Database) -> DatabaseBackups:
    """The backups of an empty database."""
    return DatabaseBackups(database)


def test_a_backup_holds_everything_is_private_and_says_when_and_why_in_its_name(
    database: Database, path: Path, backups: DatabaseBackups
) -> None:
    keep_everything(database)

    made = a_backup(backups)

    assert made.path == path.parent / "backups" / "exposure-planner-2026-11-23-120007Z-hourly.sqlite3"
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    opened = Database.open(made.path)
    assert rows_of(opened) == rows_of(database)
    opened.close()


def test_backups_are_listed_from_the_newest_with_those_from_before_erasing(
    database: Database, backups: DatabaseBackups
) -> None:
    keep_everything(database)
    first = a_backup(backups)
    second = a_backup(backups, Cause.BY_HAND, NOON + timedelta(minutes=5))
    twin = a_backup(backups, Cause.BY_HAND, NOON + timedelta(minutes=5))
    erasing = DatabaseCopies(database).keep("before-emptying-2026-11-23.sqlite3")
    (backups.folder / "exposure-planner-2026-99-23-120007Z-hourly.sqlite3").write_text("", encoding="utf-8")
    (backups.folder / "another-2026-11-23-120007Z-hourly.sqlite3").write_text("", encoding="utf-8")

    found = backups.all()

    assert {each.path for each in found} == {first.path, second.path, twin.path, erasing}
    assert found.index(first) > found.index(second)
    assert {each.cause for each in found if each.path == erasing} == {Cause.BEFORE_EMPTYING}
    assert twin.path.name == "exposure-planner-2026-11-23-120507Z-by-hand-2.sqlite3"


def test_what_is_in_a_backup_and_what_differs_from_now_is_told(
    database: Database, backups: DatabaseBackups
) -> None:
    animal = keep_animal(database, "Miles Davis")
    ladder = new_ladder(animal.id, "Hallway")
    first, second, third = (session(ladder, FIRST_DAY + timedelta(days=day)) for day in range(3))
    with database.unit_of_work() as unit:
        unit.ladders.save(ladder)
        unit.sessions.save(first)
        unit.sessions.save(second)
        unit.commit()
    then = a_backup(backups)
    with database.unit_of_work() as unit:
        unit.sessions.save(replace(first, note="Purred"))
        unit.sessions.save(third)
        unit.commit()
    later = a_backup(backups, Cause.HOURLY, NOON + timedelta(hours=1))

    inside, same = backups.look_into(then.path), backups.look_into(later.path)

    assert inside.contents == Contents(animals=1, sessions=2, newest=FIRST_DAY + timedelta(days=1))
    assert inside.difference == Difference(added=1, changed=1)
    assert same.contents == backups.now() == Contents(animals=1, sessions=3, newest=third.on)
    assert same.difference is not None
    assert same.difference.is_none


def test_a_ladder_or_an_animal_that_is_another_now_is_told(
    database: Database, backups: DatabaseBackups
) -> None:
    animal = keep_animal(database, "Miles Davis")
    ladder = new_ladder(animal.id, "Hallway")
    with database.unit_of_work() as unit:
        unit.ladders.save(ladder)
        unit.commit()
    then = a_backup(backups)
    with database.unit_of_work() as unit:
        unit.ladders.save(replace(ladder, title="Park"))
        unit.commit()
    between = backups.look_into(then.path).difference
    with database.unit_of_work() as unit:
        unit.animals.save(replace(animal, favourite_food="Tuna"))
        unit.commit()

    assert between == Difference(beside=frozenset({Matter.LADDERS}))
    after = backups.look_into(then.path).difference
    assert after == Difference(beside=frozenset({Matter.ANIMALS, Matter.LADDERS}))


def test_sessions_that_are_missing_now_are_counted(
    database: Database, backups: DatabaseBackups, tmp_path: Path
) -> None:
    keep_everything(database)
    full = a_backup(backups)
    empty = Database.open(tmp_path / "other" / "exposure-planner.sqlite3")

    inside = DatabaseBackups(empty).look_into(full.path)

    assert inside.difference == Difference(missing=1, beside=frozenset(Matter))
    empty.close()


def test_no_backup_is_kept_where_nothing_changed(database: Database, backups: DatabaseBackups) -> None:
    keep_everything(database)
    first = a_backup(backups)

    assert backups.make(Cause.HOURLY, NOON + timedelta(hours=1), unless_like=first) is None
    keep_animal(database, "Mishka")
    assert backups.make(Cause.HOURLY, NOON + timedelta(hours=2), unless_like=first) is not None
    assert len(backups.all()) == 2


def test_the_mark_changes_with_every_commit(database: Database, backups: DatabaseBackups) -> None:
    before = backups.mark()
    assert backups.mark() == before

    keep_animal(database, "Mishka")

    assert backups.mark() != before


@pytest.mark.parametrize(
    "content", [b"", b"SQLite format 3\x00", b"A letter to the vet, of no more than a few words. " * 40]
)
def test_what_is_no_database_of_ours_is_seen_and_left_alone(
    backups: DatabaseBackups, tmp_path: Path, content: bytes
) -> None:
    stranger = tmp_path / "stranger.sqlite3"
    stranger.write_bytes(content)

    assert backups.look_into(stranger).soundness is Soundness.DAMAGED
    assert stranger.read_bytes() == content
    assert backups.look_into(tmp_path / "none.sqlite3").soundness is Soundness.DAMAGED


def test_a_backup_stays_whole_beside_data_that_was_damaged_while_it_is_open(
    database: Database, path: Path, backups: DatabaseBackups
) -> None:
    keep_everything(database)
    made = a_backup(backups)
    os.truncate(path, 5000)

    with pytest.raises(DatabaseDamaged):
        backups.now()

    inside = backups.look_into(made.path)
    assert (inside.soundness, inside.difference) == (Soundness.WHOLE, None)
    assert inside.contents is not None


@pytest.mark.parametrize("cut", [0.2, 0.5, 0.95])
def test_a_shortened_backup_is_damaged(database: Database, backups: DatabaseBackups, cut: float) -> None:
    keep_everything(database)
    made = a_backup(backups)
    content = made.path.read_bytes()
    made.path.write_bytes(content[: round(len(content) * cut)])

    assert backups.look_into(made.path).soundness is Soundness.DAMAGED


def test_one_of_a_newer_version_and_one_with_code_in_it_are_told_apart(
    database: Database, backups: DatabaseBackups, tmp_path: Path
) -> None:
    keep_everything(database)
    made = a_backup(backups)
    newer = changed(made.path, tmp_path / "newer.sqlite3", "UPDATE alembic_version SET version_num = '9999'")
    trigger = "CREATE TRIGGER sly AFTER INSERT ON session BEGIN DELETE FROM session; END"
    sly = changed(made.path, tmp_path / "sly.sqlite3", trigger)

    assert backups.look_into(newer).soundness is Soundness.NEWER
    assert backups.look_into(sly).soundness is Soundness.DAMAGED


def test_looking_leaves_nothing_beside_the_file(
    database: Database, backups: DatabaseBackups, tmp_path: Path
) -> None:
    keep_everything(database)
    alone = tmp_path / "alone" / "copy.sqlite3"
    alone.parent.mkdir()
    shutil.copy(a_backup(backups).path, alone)
    alone.parent.chmod(0o500)

    found = backups.look_into(alone)

    alone.parent.chmod(0o700)
    assert found.soundness is Soundness.WHOLE
    assert [file.name for file in alone.parent.iterdir()] == ["copy.sqlite3"]


def test_the_second_folder_has_the_same_backups_and_is_not_made_up(
    database: Database, backups: DatabaseBackups, tmp_path: Path
) -> None:
    keep_everything(database)
    made = a_backup(backups)
    second = tmp_path / "stick"
    with pytest.raises(CopyNotMade):
        backups.repeat(made, second)
    second.mkdir()

    backups.repeat(made, second)
    assert backups.all(second) == (made,)
    made.path.unlink()
    (there,) = backups.all(second)
    assert backups.look_into(there.path).soundness is Soundness.WHOLE
    backups.let_go([there], second)

    assert backups.all(second) == ()


def test_another_database_in_the_same_second_folder_keeps_to_itself(
    database: Database, backups: DatabaseBackups, tmp_path: Path
) -> None:
    other = Database.open(tmp_path / "other" / "exposure-planner.sqlite3")
    second = tmp_path / "stick"
    second.mkdir()
    backups.repeat(a_backup(backups), second)

    assert DatabaseBackups(other).all(second) == ()
    other.close()


def test_what_a_killed_program_left_behind_is_swept_away_a_day_later(
    database: Database, path: Path, backups: DatabaseBackups
) -> None:
    backups.folder.mkdir()
    half, kept = backups.folder / ".backup.sqlite3.77.part", backups.folder / "mine.part"
    preparing = path.parent / ".restoring-abc"
    preparing.mkdir()
    for file in (half, kept, preparing / "ready.sqlite3"):
        file.write_text("half", encoding="utf-8")
    written = datetime.fromtimestamp(half.stat().st_mtime, UTC)

    a_backup(backups, Cause.HOURLY, written + timedelta(hours=2))
    assert half.exists()
    for _ in range(2):
        a_backup(backups, Cause.HOURLY, written + timedelta(days=2))

    assert kept.exists()
    assert not half.exists()
    assert not (preparing / "ready.sqlite3").exists()


def test_a_database_that_went_gets_no_backup(
    database: Database, path: Path, backups: DatabaseBackups
) -> None:
    path.unlink()

    with pytest.raises(DatabaseGone):
        a_backup(backups)


def a_backup(backups: DatabaseBackups, cause: Cause = Cause.HOURLY, moment: datetime = NOON) -> Backup:
    """One that was made."""
    made = backups.make(cause, moment)
    assert made is not None
    return made


def changed(path: Path, copy: Path, statement: str) -> Path:
    """A copy of the file with something done to it."""
    shutil.copy(path, copy)
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute(statement)
        connection.commit()
    return copy
