"""What is kept comes back exactly as it was."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_planner.household.advice_given import AdviceGiven
from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.people import Household, Person
from exposure_planner.household.session import LoggedSession
from exposure_planner.planner.advice import Move
from exposure_planner.storage.database import Database
from exposure_planner.storage.unit_of_work import SqlUnitOfWork
from tests.storage import strategies
from tests.storage.kept import keep_animal, keep_household, keep_ladder


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """One database for all examples: each is rolled back, so that they do not see one another's values."""
    database = Database.open(tmp_path_factory.mktemp("round-trips") / "kept.sqlite3")
    yield database
    database.close()


@pytest.fixture(scope="module")
def household(database: Database) -> Household:
    """A household that is kept already."""
    return keep_household(database)


@pytest.fixture(scope="module")
def animal(database: Database) -> Animal:
    """An animal that is kept already."""
    return keep_animal(database)


@pytest.fixture(scope="module")
def ladder(database: Database) -> KeptLadder:
    """A ladder that is kept already."""
    return keep_ladder(database)


@pytest.fixture(scope="module")
def person(database: Database, household: Household) -> Person:
    """Somebody who rates."""
    person = Person(id=uuid4(), household_id=household.id, name="Ida")
    with database.unit_of_work() as unit:
        unit.households.save_person(person)
        unit.commit()
    return person


@given(data=st.data())
def test_an_animal_comes_back_as_it_was_kept(
    database: Database, household: Household, data: st.DataObject
) -> None:
    kept = data.draw(strategies.animals(household.id))

    with database.unit_of_work() as unit:
        unit.animals.save(kept)
        _forget_what_is_in_memory(unit)

        assert unit.animals.get(kept.id) == kept
        assert kept in unit.animals.all()


@given(data=st.data())
def test_a_ladder_comes_back_with_its_stages_in_order(
    database: Database, animal: Animal, data: st.DataObject
) -> None:
    kept = data.draw(strategies.ladders(animal.id))

    with database.unit_of_work() as unit:
        unit.ladders.save(kept)
        _forget_what_is_in_memory(unit)

        assert unit.ladders.get(kept.id) == kept
        assert unit.ladders.of_animal(animal.id) == (kept,)


@given(data=st.data())
def test_a_ladder_comes_back_after_its_stages_were_shuffled_and_put_away(
    database: Database, animal: Animal, data: st.DataObject
) -> None:
    before = data.draw(strategies.ladders(animal.id))
    shuffled = data.draw(st.permutations([*before.stages, *before.retired_stages]))
    in_use = data.draw(st.integers(0, len(shuffled)))
    after = replace(before, stages=tuple(shuffled[:in_use]), retired_stages=tuple(shuffled[in_use:]))

    with database.unit_of_work() as unit:
        unit.ladders.save(before)
        _forget_what_is_in_memory(unit)
        unit.ladders.save(after)

        assert unit.ladders.get(before.id) == after
        _forget_what_is_in_memory(unit)
        assert unit.ladders.get(before.id) == after


@given(data=st.data())
def test_a_session_comes_back_with_ratings_signs_and_triggers(
    database: Database, ladder: KeptLadder, person: Person, data: st.DataObject
) -> None:
    kept = data.draw(strategies.sessions(ladder, person.id))

    with database.unit_of_work() as unit:
        unit.sessions.save(kept)

        assert unit.sessions.get(kept.id) == kept
        assert unit.sessions.of_ladder(ladder.id) == (() if kept.withdrawn_at else (kept,))


@given(data=st.data())
def test_an_edited_session_comes_back_as_it_was_edited(
    database: Database, ladder: KeptLadder, person: Person, data: st.DataObject
) -> None:
    before: LoggedSession = data.draw(strategies.sessions(ladder, person.id))
    edited: LoggedSession = data.draw(strategies.sessions(ladder, person.id))
    # A person changes some of the ratings and leaves others as they are.
    left_alone = tuple(
        rating for rating in before.ratings[:1] if rating.id not in {new.id for new in edited.ratings}
    )
    after = replace(edited, id=before.id, ratings=(*edited.ratings, *left_alone))

    with database.unit_of_work() as unit:
        unit.sessions.save(before)
        _forget_what_is_in_memory(unit)
        unit.sessions.save(after)

        assert unit.sessions.get(before.id) == after


@given(data=st.data())
def test_a_session_under_way_comes_back_with_its_marks_and_changes(
    database: Database, ladder: KeptLadder, data: st.DataObject
) -> None:
    running = data.draw(strategies.running_sessions(ladder))
    later = replace(data.draw(strategies.running_sessions(ladder)), id=running.id)

    with database.unit_of_work() as unit:
        unit.running.save(running)
        assert unit.running.all() == (running,)
        unit.running.save(later)
        assert unit.running.get(running.id) == later
        unit.running.save(replace(later, put_aside=True))
        assert unit.running.all() == ()


@given(data=st.data())
def test_a_medicine_comes_back_until_it_is_undone(
    database: Database, animal: Animal, data: st.DataObject
) -> None:
    medicine = data.draw(strategies.medicines(animal.id))

    with database.unit_of_work() as unit:
        unit.medicines.save(medicine)
        assert unit.medicines.of_animal(animal.id) == (medicine,)
        unit.medicines.save(replace(medicine, withdrawn=True))
        assert unit.medicines.of_animal(animal.id) == ()


@given(data=st.data())
def test_how_a_story_was_rated_comes_back(
    database: Database, household: Household, person: Person, data: st.DataObject
) -> None:
    answer = data.draw(strategies.calibration_answers(household.id, person.id))

    with database.unit_of_work() as unit:
        unit.calibration.save(answer)
        assert unit.calibration.answers(household.id) == (answer,)


def test_advice_comes_back_with_its_reasons_in_order(database: Database, ladder: KeptLadder) -> None:
    kept = AdviceGiven(
        id=uuid4(),
        ladder_id=ladder.id,
        session_id=None,
        given_at=datetime(2026, 3, 2, 20, 15, 30, 123456, tzinfo=UTC),
        move=Move.STEP_BACK,
        stage_id=ladder.stages[0].id,
        minutes=2.5,
        earliest=date(2026, 3, 3),
        reasons=("return_lower", "last_was_red"),
    )

    with database.unit_of_work() as unit:
        unit.advice.save(kept)
        unit.commit()

    with database.unit_of_work() as unit:
        assert unit.advice.of_ladder(ladder.id) == (kept,)


def test_a_picture_comes_back_byte_for_byte_until_it_is_taken_away(
    database: Database, animal: Animal
) -> None:
    picture = bytes(range(256)) * 40

    with database.unit_of_work() as unit:
        before = unit.animals.photo(animal.id)
        unit.animals.save_photo(animal.id, picture)
        unit.commit()
    with database.unit_of_work() as unit:
        kept = unit.animals.photo(animal.id)
        unit.animals.save_photo(animal.id, None)
        unit.commit()

    assert before is None
    assert kept == picture
    with database.unit_of_work() as unit:
        assert unit.animals.photo(animal.id) is None


def test_a_length_below_a_second_is_rounded_but_never_to_nothing(
    database: Database, ladder: KeptLadder
) -> None:
    stages = (
        replace(ladder.stages[0], id=uuid4(), duration=timedelta(milliseconds=3)),
        replace(ladder.stages[0], id=uuid4(), duration=timedelta(seconds=31.6)),
    )
    kept = replace(ladder, id=uuid4(), stages=stages)

    with database.unit_of_work() as unit:
        unit.ladders.save(kept)
        unit.commit()

    with database.unit_of_work() as unit:
        read = unit.ladders.get(kept.id)
    assert read is not None
    assert [stage.duration.total_seconds() for stage in read.stages] == [1, 32]


def _forget_what_is_in_memory(unit: SqlUnitOfWork) -> None:
    unit._orm.expunge_all()
