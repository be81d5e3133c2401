"""Ladders keep the order of their stages and never lose one."""

from dataclasses import replace

from exposure_planner.household.ladder import KeptLadder
from exposure_planner.storage.database import Database
from exposure_planner.storage.tables.ladders import LadderRow
from tests.storage.kept import keep_animal, keep_ladder, new_ladder, session, stage


def _saved(database: Database, ladder: KeptLadder) -> KeptLadder:
    with database.unit_of_work() as unit:
        unit.ladders.save(ladder)
        unit.commit()
    with database.unit_of_work() as unit:
        kept = unit.ladders.get(ladder.id)
    assert kept is not None
    return kept


def test_a_stage_in_neither_list_is_put_away_and_not_lost(database: Database) -> None:
    ladder = keep_ladder(database)
    lowest, middle, goal = ladder.stages

    kept = _saved(database, replace(ladder, stages=(lowest, goal)))

    assert kept.stages == (lowest, goal)
    assert kept.retired_stages == (middle,)


def test_a_stage_put_away_comes_after_those_put_away_before(database: Database) -> None:
    ladder = keep_ladder(database)
    lowest, middle, goal = ladder.stages
    ladder = _saved(database, replace(ladder, stages=(lowest, goal), retired_stages=(middle,)))

    kept = _saved(database, replace(ladder, stages=(goal,)))

    assert kept.retired_stages == (middle, lowest)


def test_a_stage_brought_back_stands_where_it_was_put(database: Database) -> None:
    ladder = keep_ladder(database)
    lowest, middle, goal = ladder.stages
    _saved(database, replace(ladder, stages=(lowest, goal)))

    kept = _saved(database, replace(ladder, stages=(middle, lowest, goal)))

    assert kept.stages == (middle, lowest, goal)
    assert kept.retired_stages == ()


def test_sessions_of_a_stage_outlive_its_retirement(database: Database) -> None:
    ladder = keep_ladder(database)
    logged = session(ladder)
    with database.unit_of_work() as unit:
        unit.sessions.save(logged)
        unit.commit()

    kept = _saved(database, replace(ladder, stages=ladder.stages[1:]))

    with database.unit_of_work() as unit:
        assert unit.sessions.of_ladder(ladder.id) == (logged,)
    assert kept.any_stage(logged.stage_id) == ladder.stages[0]


def test_an_easier_half_may_come_before_the_stage_that_it_was_split_from(database: Database) -> None:
    whole = stage("Yard")
    half = replace(stage("Yard, half as long"), split_of=whole.id)
    ladder = replace(new_ladder(keep_animal(database).id), stages=(half, whole))

    kept = _saved(database, ladder)

    assert kept.stages == (half, whole)


def test_the_new_order_is_read_at_once_even_while_the_old_one_is_in_memory(database: Database) -> None:
    ladder = keep_ladder(database)
    turned = replace(ladder, stages=tuple(reversed(ladder.stages)))

    with database.unit_of_work() as unit:
        in_memory = unit._orm.get(LadderRow, ladder.id)
        unit.ladders.save(turned)

        assert unit.ladders.get(ladder.id) == turned
        assert in_memory is not None


def test_ladders_come_in_the_order_in_which_they_were_started(database: Database) -> None:
    animal = keep_animal(database)
    first, second, third = (new_ladder(animal.id) for _ in range(3))
    for ladder in (first, second, third):
        _saved(database, ladder)

    _saved(database, replace(first, title="Renamed later"))

    with database.unit_of_work() as unit:
        assert [ladder.id for ladder in unit.ladders.of_animal(animal.id)] == [first.id, second.id, third.id]


def test_an_unknown_ladder_is_none(database: Database) -> None:
    with database.unit_of_work() as unit:
        assert unit.ladders.get(stage().id) is None
