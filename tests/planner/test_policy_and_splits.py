"""The policy's bounds, and easier halves of a stage."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from exposure_planner.planner import DistanceTo, Move, PacingPolicy, ReasonCode, StageTrigger, advise
from exposure_planner.planner.ladder import WHOLE_DAY
from exposure_planner.planner.split import INSTEAD_OF_A_DAY, SplitBy, easier_half
from tests.planner.histories import MINUTES, course, day, ladder, seen, stage_id

NEW = UUID(int=77)


def test_a_policy_out_of_bounds_is_refused_with_all_that_is_wrong() -> None:
    """In one message."""
    with pytest.raises(ValueError, match=r"calm_needed is 0.*rest_days is 99"):
        PacingPolicy(calm_needed=0, rest_days=99)


def test_the_split_goes_half_way_where_there_is_a_distance() -> None:
    """Between this stage and the one below."""
    below, hard = (
        replace(stage, distance_m=metres) for stage, metres in zip(ladder(2).stages, (2, 5), strict=True)
    )

    half = easier_half(hard, below, NEW)

    assert (half.by, half.stage.distance_m, half.stage.split_of) == (SplitBy.DISTANCE, 3.5, hard.id)


def test_the_split_stays_farther_from_a_trigger() -> None:
    """Half-way between 20 and 10 metres is 15."""
    below, hard = (
        replace(stage, distance_m=metres, distance_to=DistanceTo.TRIGGER)
        for stage, metres in zip(ladder(2).stages, (20, 10), strict=True)
    )

    assert easier_half(hard, below, NEW).stage.distance_m == 15


def test_the_split_softens_a_trigger_or_else_halves_the_time() -> None:
    """One thing easier, everything else as it is."""
    plain = ladder(1).stages[0]
    loud = replace(plain, triggers=(StageTrigger(what="door", intensity=40),))

    assert easier_half(loud, None, NEW).stage.triggers[0].intensity == 20
    assert easier_half(plain, None, NEW).stage.duration == MINUTES / 2


def test_a_stage_that_was_split_is_worked_on_through_its_easier_half() -> None:
    """First the untried half, then, when that is passed, the stage itself."""
    before = ladder(10)
    half = easier_half(before.stages[6], before.stages[5], NEW).stage
    split = replace(before, stages=(*before.stages[:6], half, *before.stages[6:]))
    stuck = course(7, "222222")
    on_half = [
        replace(seen(7, 6 + offset, 1), stage_id=NEW, id=UUID(int=500 + offset)) for offset in range(2)
    ]

    first = advise(split, stuck, day(6))
    then = advise(split, [*stuck, *on_half], day(8))

    assert (first.move, first.stage_id) == (Move.STEP_BACK, NEW)
    assert first.has(ReasonCode.EASIER_STAGE_BELOW)
    assert (then.move, then.stage_id) == (Move.CLIMB, stage_id(7))


def test_stuck_again_above_the_easier_half_asks_the_honest_question() -> None:
    """The second time it is not the rung."""
    before = ladder(10)
    half = easier_half(before.stages[6], before.stages[5], NEW).stage
    split = replace(before, stages=(*before.stages[:6], half, *before.stages[6:]))
    on_half = [replace(seen(7, 6 + at, 1), stage_id=NEW, id=UUID(int=500 + at)) for at in range(2)]
    history = [*course(7, "222222"), *on_half, *course(7, "222222", first=8)]

    advice = advise(split, history, day(14))

    assert (advice.move, advice.reasons[0].code) == (Move.REVIEW, ReasonCode.STUCK_AGAIN)


def test_a_shortened_session_never_falls_to_nothing() -> None:
    """Also where a stage takes a second only."""
    tiny = replace(
        ladder(3), stages=tuple(replace(s, duration=timedelta(seconds=1)) for s in ladder(3).stages)
    )

    advice = advise(tiny, [seen(2, 0, 3)], day(1))

    assert timedelta(0) < advice.duration < timedelta(seconds=1)


@pytest.mark.parametrize(
    ("days", "easier"), [(5, (WHOLE_DAY, 2)), (2, (WHOLE_DAY, 1)), (1, (INSTEAD_OF_A_DAY, None))]
)
def test_days_that_are_rated_once_are_halved_as_days(days: int, easier: tuple[timedelta, int | None]) -> None:
    """One day becomes a first look of some minutes."""
    whole = replace(ladder(3).stages[1], duration=WHOLE_DAY, days=days)

    half = easier_half(whole, ladder(3).stages[0], NEW)

    assert (half.stage.duration, half.stage.days) == easier
    assert half.by is SplitBy.DURATION
