"""A use case is kept whole or not at all."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy.exc import IntegrityError

from exposure_planner.errors import DatabaseLocked, NothingThere
from exposure_planner.household.people import Household, Person
from exposure_planner.storage.database import Database
from tests.storage.kept import keep_household, keep_ladder, session


def _names(database: Database) -> list[str]:
    with database.unit_of_work() as unit:
        return [household.name for household in unit.households.all()]


def test_what_is_committed_is_there_after_opening_again(path: Path) -> None:
    database = Database.open(path)
    with database.unit_of_work() as unit:
        unit.households.save(Household(id=uuid4(), name="Fogo"))
        unit.commit()
    database.close()

    again = Database.open(path)

    assert _names(again) == ["Fogo"]
    again.close()


def test_without_a_commit_everything_is_rolled_back(database: Database) -> None:
    with database.unit_of_work() as unit:
        unit.households.save(Household(id=uuid4(), name="Fogo"))

    assert _names(database) == []


def test_what_comes_after_the_commit_is_rolled_back(database: Database) -> None:
    with database.unit_of_work() as unit:
        unit.households.save(Household(id=uuid4(), name="Fogo"))
        unit.commit()
        unit.households.save(Household(id=uuid4(), name="Maio"))

    assert _names(database) == ["Fogo"]


def test_an_exception_rolls_back_and_goes_on_up(database: Database) -> None:
    def save_and_stumble() -> None:
        with database.unit_of_work() as unit:
            unit.households.save(Household(id=uuid4(), name="Fogo"))
            raise LookupError

    with pytest.raises(LookupError):
        save_and_stumble()

    assert _names(database) == []


def test_a_unit_sees_what_it_has_saved_itself(database: Database) -> None:
    with database.unit_of_work() as unit:
        unit.households.save(Household(id=uuid4(), name="Fogo"))

        assert [household.name for household in unit.households.all()] == ["Fogo"]


def test_a_unit_reads_one_picture_although_another_commits_meanwhile(database: Database) -> None:
    with database.unit_of_work() as reader:
        before = reader.households.all()
        keep_household(database)

        assert reader.households.all() == before


def test_a_fault_of_our_own_stays_what_it_is(database: Database) -> None:
    nameless = Household(id=uuid4(), name=None)  # type: ignore[arg-type]

    with database.unit_of_work() as unit, pytest.raises(IntegrityError):
        unit.households.save(nameless)


def test_what_rests_on_nothing_that_is_kept_is_refused_with_a_sentence(database: Database) -> None:
    stray = Person(id=uuid4(), household_id=uuid4(), name="Ida")

    with database.unit_of_work() as unit, pytest.raises(NothingThere):
        unit.households.save_person(stray)


def test_a_commit_that_is_refused_leaves_the_database_usable(database: Database) -> None:
    ladder = keep_ladder(database)
    split_of_nothing = replace(ladder.stages[0], id=uuid4(), split_of=uuid4())
    with database.unit_of_work() as unit:
        unit.ladders.save(replace(ladder, stages=(split_of_nothing,)))
        with pytest.raises(NothingThere):
            unit.commit()

    with database.unit_of_work() as unit:
        unit.households.save(Household(id=uuid4(), name="Maio"))
        unit.commit()

    assert _names(database) == ["Fogo", "Maio"]
    with database.unit_of_work() as unit:
        assert unit.ladders.get(ladder.id) == ladder


def test_a_unit_may_be_used_on_another_thread_while_one_is_open_here(database: Database) -> None:
    keep_household(database)

    with database.unit_of_work() as unit, ThreadPoolExecutor(1) as threads:
        here = unit.households.all()
        there = threads.submit(_names, database).result()

    assert [household.name for household in here] == there == ["Fogo"]


def test_a_writer_that_waits_in_vain_says_that_the_database_is_locked(database: Database, path: Path) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with database.unit_of_work() as unit, pytest.raises(DatabaseLocked) as caught:
        unit.households.save(Household(id=uuid4(), name="Fogo"))

    other.close()
    assert caught.value.path == path


def test_readers_do_not_wait_for_a_writer(database: Database, path: Path) -> None:
    keep_household(database)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    names = _names(database)

    other.close()
    assert names == ["Fogo"]


def test_reading_holds_up_no_writer(database: Database, path: Path) -> None:
    keep_household(database)
    other = sqlite3.connect(path, isolation_level=None, timeout=0)

    with database.unit_of_work() as unit:
        unit.households.all()

        other.execute("UPDATE household SET name = 'Maio'")

    other.close()
    assert _names(database) == ["Maio"]


def test_a_refused_write_leaves_the_database_usable(database: Database, path: Path) -> None:
    ladder = keep_ladder(database)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with database.unit_of_work() as unit, pytest.raises(DatabaseLocked):
        unit.sessions.save(session(ladder))
    other.close()

    with database.unit_of_work() as unit:
        unit.sessions.save(session(ladder))
        unit.commit()

    with database.unit_of_work() as unit:
        assert len(unit.sessions.of_ladder(ladder.id)) == 1
