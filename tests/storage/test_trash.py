"""What is erased is gone from every table with all that lies within it, and nothing else is."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from exposure_planner.errors import DatabaseLocked, NothingThere
from exposure_planner.household.trash import Erasure
from exposure_planner.storage.database import Database
from exposure_planner.storage.tables.base import Base
from tests.storage.conftest import IMPATIENT
from tests.storage.everything import MOMENT, Everything, is_sound, keep_everything, rows_of
from tests.storage.kept import keep_animal, keep_ladder, rating, session

OF_NO_ANIMAL = {"household", "person", "own_template", "calibration_answer"}
OF_A_LADDER = {
    "advice_given",
    "advice_reason",
    "gate_tick",
    "gate_visit",
    "ladder",
    "overridden_rule",
    "plan_override",
    "rating",
    "rating_sign",
    "running_mark",
    "running_session",
    "session",
    "session_mark",
    "stage",
    "stage_equipment",
    "stage_trigger",
    "trigger_met",
}
OF_A_SESSION = {
    "advice_given",
    "advice_reason",
    "rating",
    "rating_sign",
    "session",
    "session_mark",
    "trigger_met",
}


@pytest.fixture
def miles(database: Database) -> Everything:
    """One of everything about Miles."""
    return keep_everything(database)


def erase(database: Database, **what: UUID) -> None:
    with database.unit_of_work() as unit:
        unit.trash.erase(Erasure(**{kind: frozenset({each}) for kind, each in what.items()}))
        unit.commit()


def emptied(database: Database) -> set[str]:
    """What was said before has a test of its own: nothing was changed here."""
    return {name for name, rows in rows_of(database).items() if not rows and name != "field_change"}


def test_the_test_keeps_something_in_every_table(database: Database, miles: Everything) -> None:
    assert emptied(database) == set()


def test_an_animal_goes_from_every_table_and_nobody_else_does(database: Database) -> None:
    keep_everything(database, "Elfie")
    of_elfie = rows_of(database)
    miles = keep_everything(database)

    erase(database, animals=miles.animal.id)

    after = rows_of(database)
    for name in set(after) - OF_NO_ANIMAL:
        assert after[name] == of_elfie[name], name
    assert is_sound(database)


def test_a_ladder_takes_along_all_that_was_done_on_it(database: Database, miles: Everything) -> None:
    erase(database, ladders=miles.ladder.id)

    assert emptied(database) == OF_A_LADDER
    assert is_sound(database)


def test_a_plan_for_indoors_outlives_the_ladder_that_led_to_it(database: Database, miles: Everything) -> None:
    erase(database, ladders=miles.ladder.id)

    with database.unit_of_work() as unit:
        (plan,) = unit.indoors.plans(miles.animal.id)
    assert plan.ladder_id is None
    assert plan.activities


def test_a_session_takes_along_the_advice_that_it_led_to(database: Database, miles: Everything) -> None:
    erase(database, sessions=miles.session.id)

    assert emptied(database) == OF_A_SESSION
    assert is_sound(database)


def test_a_rung_goes_and_the_others_stay_as_they_are(database: Database, miles: Everything) -> None:
    erase(database, stages=miles.ladder.retired_stages[0].id)

    with database.unit_of_work() as unit:
        assert unit.ladders.get(miles.ladder.id) == replace(miles.ladder, retired_stages=())
    assert is_sound(database)


def test_a_rung_takes_its_checklists_along_and_advice_forgets_it(
    database: Database, miles: Everything
) -> None:
    hallway, doorstep = (stage.id for stage in miles.ladder.stages[:2])
    erase(database, sessions=miles.session.id)
    erase(database, stages=doorstep)

    with database.unit_of_work() as unit:
        ladder = unit.ladders.get(miles.ladder.id)
        assert ladder is not None
        assert [stage.split_of for stage in ladder.stages if stage.id == hallway] == [None]
        assert unit.welfare.gate_visits(ladder.id) == ()
        assert unit.welfare.overrides(ladder.id) == ()
    assert is_sound(database)


def test_more_can_be_erased_at_once_than_one_statement_takes(database: Database, miles: Everything) -> None:
    sessions = [session(miles.ladder) for _ in range(1200)]
    with database.unit_of_work() as unit:
        for each in sessions:
            unit.sessions.save(each)
        unit.commit()

    with database.unit_of_work() as unit:
        unit.trash.erase(Erasure(sessions=frozenset(each.id for each in sessions)))
        unit.commit()

    with database.unit_of_work() as unit:
        assert unit.sessions.of_ladder(miles.ladder.id) == (miles.session,)


def test_what_is_not_committed_was_not_erased(database: Database, miles: Everything) -> None:
    before = rows_of(database)

    with database.unit_of_work() as unit:
        unit.trash.erase(Erasure(animals=frozenset({miles.animal.id})))

    assert rows_of(database) == before


def test_what_was_erased_is_gone_for_the_unit_of_work_that_had_read_it(
    database: Database, miles: Everything
) -> None:
    with database.unit_of_work() as unit:
        unit.trash.keep_others_from_writing()
        assert unit.trash.ladders() == (miles.ladder,)

        unit.trash.erase(Erasure(ladders=frozenset({miles.ladder.id})))

        assert unit.ladders.get(miles.ladder.id) is None
        assert unit.trash.ladders() == ()


def test_nobody_else_writes_between_the_copy_and_the_erasing(
    database: Database, path: Path, miles: Everything
) -> None:
    other = Database.open(path, patience=IMPATIENT)
    with database.unit_of_work() as unit:
        unit.trash.keep_others_from_writing()

        with other.unit_of_work() as meanwhile, pytest.raises(DatabaseLocked):
            meanwhile.animals.save(miles.animal)
    other.close()


def test_what_was_put_away_is_found_with_what_rests_on_it(database: Database) -> None:
    elfie, ladder = keep_animal(database, "Elfie"), keep_ladder(database)
    shared = replace(ladder, with_animal_id=elfie.id, put_away_at=MOMENT)
    seen = session(shared)
    withdrawn = replace(
        session(shared, seen.on, rating(), replace(rating(), animal_id=elfie.id)), withdrawn_at=MOMENT
    )
    with database.unit_of_work() as unit:
        unit.ladders.save(shared)
        unit.sessions.save(seen)
        unit.sessions.save(withdrawn)
        unit.commit()

    with database.unit_of_work() as unit:
        assert unit.trash.ladders() == (shared,)
        assert unit.trash.withdrawn_sessions() == (withdrawn,)
        assert unit.trash.sessions_on_stages() == {ladder.stages[0].id: 2}
        assert unit.trash.second_animals_rated() == {(elfie.id, ladder.id)}


def test_saving_what_rests_on_something_erased_is_a_sentence_and_no_fault(
    database: Database, miles: Everything
) -> None:
    erase(database, animals=miles.animal.id)

    with database.unit_of_work() as unit, pytest.raises(NothingThere):
        unit.ladders.save(miles.ladder)


def test_every_reference_between_tables_is_named_here_once() -> None:
    """Whoever adds a reference that may be empty decides here what erasing does about it."""
    may_be_empty = {
        f"{table.name}.{key.parent.name}"
        for table in Base.metadata.sorted_tables
        for key in table.foreign_keys
        if key.parent.nullable
    }

    assert may_be_empty == {
        "advice_given.session_id",
        "advice_given.stage_id",
        "calibration_answer.person_id",
        "indoor_plan.ladder_id",
        "ladder.with_animal_id",
        "rating.animal_id",
        "rating.person_id",
        "stage.split_of",
    }
