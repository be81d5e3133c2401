"""Fitting a ladder to an animal: where it begins, what is put away, and that no gate is lost."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_planner.household.animal import Species
from exposure_planner.household.would_eat import LEVEL_OF_EATING, WouldEat
from exposure_planner.planner import FindingCode, Gate, Ladder, Level, Move, advise
from exposure_planner.planner.ladder import Stage
from exposure_planner.services.fitting import FitStage, Fitting, Part

YES, GLANCING, PAUSES, STOPS, REFUSES, NO_MATTER = WouldEat


def fitting(
    answers: Sequence[WouldEat | None],
    struck: Sequence[int] = (),
    gate_at: int | None = None,
    outdoors_from: int = 99,
    species: Species = Species.CAT,
) -> Fitting:
    """A ladder with these answers, from the easiest; numbers count from 1."""
    return Fitting(
        species=species,
        stages=tuple(
            FitStage(
                stage=Stage(
                    id=uuid4(),
                    title=f"Rung {number}",
                    duration=timedelta(minutes=3),
                    gate=Gate.OUTDOOR if number == gate_at else None,
                    outdoors=number >= outdoors_from,
                ),
                struck=number in struck,
                answer=answer,
            )
            for number, answer in enumerate(answers, start=1)
        ),
    )


@pytest.mark.parametrize(
    ("answers", "begins"),
    [
        ((YES, YES, GLANCING, PAUSES, REFUSES), 3),
        ((YES, PAUSES, YES, YES), 1),
        ((None, None, None), 1),
        ((None, YES, YES), 1),
        ((PAUSES, YES), 1),
        ((YES, NO_MATTER, GLANCING, None), 3),
        ((YES, YES, YES), 3),
    ],
)
def test_it_begins_with_the_highest_rung_that_is_a_free_win_as_all_below(
    answers: Sequence[WouldEat | None], begins: int
) -> None:
    assert fitting(answers).beginning() == begins - 1


def test_one_rung_below_stays_to_warm_up_and_the_easier_ones_are_put_away() -> None:
    fit = fitting((YES, YES, YES, GLANCING, STOPS, None))

    assert fit.parts() == (Part.BELOW, Part.BELOW, Part.WARM_UP, Part.BEGINNING, Part.AHEAD, Part.AHEAD)
    result = fit.result()
    assert [stage.title for stage in result.stages] == ["Rung 3", "Rung 4", "Rung 5", "Rung 6"]
    assert [stage.title for stage in result.put_away] == ["Rung 1", "Rung 2"]


def test_after_one_calm_warm_up_the_planner_goes_to_where_it_begins() -> None:
    stages = fitting((YES, YES, YES, GLANCING, STOPS, None)).result().stages
    ladder = Ladder(id=uuid4(), title="x", stages=stages)

    first = advise(ladder, (), date(2026, 1, 5))

    assert (first.move, first.stage_id) == (Move.START, stages[0].id)
    assert stages[1].expected is Level.CURIOUS


def test_a_struck_rung_is_put_away_and_counts_for_nothing() -> None:
    fit = fitting((YES, REFUSES, YES, None), struck=[2])

    assert fit.parts() == (Part.WARM_UP, Part.STRUCK, Part.BEGINNING, Part.AHEAD)
    assert [stage.title for stage in fit.result().put_away] == ["Rung 2"]


def test_the_person_may_begin_elsewhere_and_a_struck_beginning_falls_back() -> None:
    fit = fitting((YES, YES, None, None))
    moved = replace(fit, begin_at=fit.stages[3].stage.id)

    assert moved.beginning() == 3
    assert moved.with_stage(3, struck=True).beginning() == fit.beginning() == 1


def test_answers_become_the_guessed_levels() -> None:
    stages = fitting((GLANCING, PAUSES, STOPS, REFUSES, NO_MATTER)).result().stages

    assert [stage.expected for stage in stages] == [
        Level.CURIOUS,
        Level.UNEASY,
        Level.WORRIED,
        Level.VERY_FRIGHTENED,
        None,
    ]


def test_where_nothing_is_calm_already_the_rules_say_so() -> None:
    codes = {finding.code for finding in fitting((STOPS, REFUSES)).findings()}

    assert FindingCode.R4_FIRST_NOT_EASY in codes


def test_a_check_before_a_struck_rung_is_asked_before_the_next() -> None:
    stages = fitting((YES, None, None, None), struck=[3], gate_at=3, outdoors_from=3).result().stages

    assert [stage.gate for stage in stages] == [None, None, Gate.OUTDOOR]


def test_beginning_above_the_check_does_not_lose_it() -> None:
    stages = fitting((YES, YES, YES, YES, GLANCING), gate_at=2, outdoors_from=2).result().stages

    assert stages[0].gate is Gate.OUTDOOR


def test_a_dogs_ladder_gets_an_outdoor_check_when_a_cat_goes_it() -> None:
    for_cat = fitting((YES, None, None), outdoors_from=2).result().stages
    for_dog = fitting((YES, None, None), outdoors_from=2, species=Species.DOG).result().stages

    assert [stage.gate for stage in for_cat] == [None, Gate.OUTDOOR, None]
    assert [stage.gate for stage in for_dog] == [None, None, None]


def test_an_outdoor_check_goes_before_another_and_that_one_waits() -> None:
    fit = fitting((YES, None, None, None), struck=[2], gate_at=2, outdoors_from=2)
    barrier = fit.with_stage(2, stage=replace(fit.stages[2].stage, gate=Gate.BARRIER))

    assert [stage.gate for stage in barrier.result().stages] == [None, Gate.OUTDOOR, Gate.BARRIER]


def test_striking_everything_leaves_nothing_to_begin_with() -> None:
    fit = fitting((YES, YES), struck=[1, 2])

    assert fit.beginning() is None
    assert fit.result().stages == ()
    assert fit.findings() == ()


@given(
    st.lists(st.tuples(st.sampled_from([None, *WouldEat]), st.booleans()), min_size=1, max_size=14),
    st.integers(1, 14),
    st.integers(1, 14),
)
def test_no_stage_is_lost_and_none_outdoors_comes_before_its_check(
    said: list[tuple[WouldEat | None, bool]], gate_at: int, begin: int
) -> None:
    fit = fitting(
        [answer for answer, _ in said],
        struck=[number for number, (_, struck) in enumerate(said, start=1) if struck],
        gate_at=gate_at,
        outdoors_from=gate_at,
    )
    if begin <= len(said):
        fit = replace(fit, begin_at=fit.stages[begin - 1].stage.id)
    result = fit.result()

    assert {stage.id for stage in (*result.stages, *result.put_away)} == {
        each.stage.id for each in fit.stages
    }
    assert len(result.stages) + len(result.put_away) == len(fit.stages)
    outdoors = [index for index, stage in enumerate(result.stages) if stage.outdoors]
    gates = [stage.gate for stage in result.stages[: outdoors[0] + 1]] if outdoors else [Gate.OUTDOOR]
    assert Gate.OUTDOOR in gates


def test_every_answer_but_the_last_stands_for_a_level_of_its_own() -> None:
    assert list(LEVEL_OF_EATING.values()) == list(Level)[:5]
    assert set(WouldEat) - set(LEVEL_OF_EATING) == {NO_MATTER}
