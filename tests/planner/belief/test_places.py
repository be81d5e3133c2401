"""How far along the way each stage lies."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from exposure_planner.planner import Ladder
from exposure_planner.planner.belief.places import places_of
from tests.planner.histories import ladder, stage_id


def _steps(known: Ladder) -> list[float]:
    return [upper - lower for lower, upper in pairwise(places_of(known))]


def _changed(number: int, **facts: object) -> Ladder:
    """Five plain stages, one of them (and those above, for a place) otherwise."""
    plain = ladder(5)
    return replace(
        plain,
        stages=tuple(
            replace(stage, **facts) if at == number or ("place" in facts and at > number) else stage
            for at, stage in enumerate(plain.stages, start=1)
        ),
    )


def test_plain_stages_lie_evenly_from_nothing_to_the_goal() -> None:
    assert places_of(ladder(5)) == pytest.approx((0.0, 0.25, 0.5, 0.75, 1.0))


def test_an_only_stage_is_neither_as_easy_as_a_first_nor_as_hard_as_a_last() -> None:
    assert places_of(ladder(1)) == (0.5,)


def test_an_empty_ladder_has_no_places() -> None:
    assert places_of(ladder(0)) == ()


def test_a_steep_step_lies_further_apart() -> None:
    """From four minutes to twenty."""
    steps = _steps(_changed(5, duration=timedelta(minutes=20)))

    assert steps[3] == pytest.approx(1.5 * steps[2])


def test_a_new_place_lies_further_apart_and_what_follows_there_does_not() -> None:
    plain = ladder(5)
    here = replace(plain, stages=tuple(replace(stage, place="Kitchen") for stage in plain.stages))
    moved = replace(
        here,
        stages=tuple(
            replace(stage, place="Yard") if at >= 2 else stage for at, stage in enumerate(here.stages)
        ),
    )

    steps = _steps(moved)

    assert steps[1] == pytest.approx(1.5 * steps[0])
    assert steps[2] == pytest.approx(steps[0])


def test_a_split_half_lies_between_and_moves_nothing_else() -> None:
    split = _changed(3, split_of=stage_id(4))

    steps = _steps(split)

    assert steps == pytest.approx([steps[0], steps[0] / 2, steps[0] / 2, steps[0]])


def test_stages_never_lie_behind_one_another() -> None:
    wild = _changed(2, duration=timedelta(0), place="Somewhere", split_of=stage_id(1))

    places = places_of(wild)

    assert list(places) == sorted(places)
    assert (places[0], places[-1]) == (0.0, 1.0)
