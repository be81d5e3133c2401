"""What R1 to R8 have to say about a ladder."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from exposure_planner.planner import (
    DistanceTo,
    FindingCode,
    Gate,
    Level,
    StageTrigger,
    lint,
)
from exposure_planner.planner.ladder import Ladder
from tests.planner.histories import ladder, stage_id


def changed(number: int, **facts: Any) -> Ladder:  # noqa: ANN401
    """Eight equal stages, one of them changed."""
    base = ladder(8)
    stages = list(base.stages)
    stages[number - 1] = replace(stages[number - 1], **facts)
    return replace(base, stages=tuple(stages))


def codes(subject: Ladder) -> list[FindingCode]:
    """The findings that are not questions to the owner."""
    return [finding.code for finding in lint(subject) if not finding.question]


def test_a_gentle_ladder_has_nothing_but_two_questions_to_its_owner() -> None:
    """Is the last stage what you need, and is nobody carried against their will?"""
    findings = lint(ladder(8))

    assert [finding.code for finding in findings] == [FindingCode.R5_LAST_IS_GOAL, FindingCode.R8_NOT_CARRIED]
    assert all(finding.question for finding in findings)


def test_r1_two_things_harder_at_once_are_named() -> None:
    """Beside the upper stage, with the one below."""
    steep = changed(8, triggers=(StageTrigger(what="bin lorry", intensity=40),), people="a helper")

    finding = next(found for found in lint(steep) if found.code is FindingCode.R1_TWO_HARDER)

    assert (finding.stage_id, finding.below_id) == (stage_id(8), stage_id(7))
    assert finding.what == ("people", "intensity")


@pytest.mark.parametrize(
    ("before", "after", "too_long"),
    [(1, 3, False), (1, 3.5, True), (4, 8, False), (4, 8.5, True), (12, 18, False), (12, 19, True)],
)
def test_r2_time_may_double_or_grow_by_two_minutes(before: float, after: float, *, too_long: bool) -> None:
    """Above ten minutes by half."""
    base = ladder(8)
    stages = (
        replace(base.stages[0], duration=timedelta(minutes=before)),
        *(replace(stage, duration=timedelta(minutes=after)) for stage in base.stages[1:]),
    )

    assert (FindingCode.R2_LONGER_STEP in codes(replace(base, stages=stages))) is too_long


def test_r3_the_way_back_may_not_more_than_double() -> None:
    """From two metres to five is too far at once."""
    base = changed(7, distance_m=2.0)
    far = replace(base, stages=(*base.stages[:-1], replace(base.stages[-1], distance_m=5.0)))

    assert FindingCode.R3_FARTHER_FROM_RETREAT in codes(far)


def test_r3_nobody_goes_far_outdoors_before_the_gate() -> None:
    """More than five metres from the retreat."""
    safe = {
        "retreat": "bag",
        "exit_time": timedelta(seconds=30),
        "stop_sign": "low and still",
        "outdoors": True,
    }

    assert FindingCode.R3_FARTHER_FROM_RETREAT in codes(changed(8, distance_m=6.0, **safe))
    assert codes(changed(8, distance_m=6.0, gate=Gate.OUTDOOR, **safe)) == []


def test_r4_the_first_stage_must_already_be_easy() -> None:
    """By the owner's own guess; no guess says nothing."""
    assert FindingCode.R4_FIRST_NOT_EASY in codes(changed(1, expected=Level.UNEASY))
    assert codes(changed(1, expected=Level.CURIOUS)) == []


def test_r6_an_outdoor_stage_needs_a_retreat_a_way_home_and_a_stop_sign() -> None:
    """Each that is missing is named."""
    finding = next(
        found for found in lint(changed(8, outdoors=True)) if found.code is FindingCode.R6_OUTDOOR_UNSAFE
    )

    assert finding.what == ("retreat", "exit_time", "stop_sign")


@pytest.mark.parametrize(("count", "code"), [(5, FindingCode.R7_TOO_FEW), (15, FindingCode.R7_TOO_MANY)])
def test_r7_six_to_fourteen_stages(count: int, code: FindingCode) -> None:
    """Fewer are too steep, more are two ladders."""
    assert code in codes(ladder(count))
    assert codes(ladder(6)) == codes(ladder(14)) == []


def test_r7_does_not_count_a_half_that_a_split_put_in() -> None:
    """Putting an easier half in makes no second ladder of it, nor a longer one of a ladder that is too short."""
    for count in (5, 14):
        plain = ladder(count)
        half = replace(plain.stages[1], id=stage_id(40), split_of=plain.stages[1].id)
        with_half = replace(plain, stages=(plain.stages[0], half, *plain.stages[1:]))

        assert codes(with_half) == codes(plain)


def test_nearer_to_a_trigger_is_harder_and_farther_is_not() -> None:
    """Distance to a trigger counts the other way round."""
    near = {"distance_to": DistanceTo.TRIGGER, "people": "a stranger"}
    base = replace(ladder(8), stages=tuple(replace(s, distance_m=20.0, **near) for s in ladder(8).stages))
    stages = (*base.stages[:-1], replace(base.stages[-1], distance_m=10.0, people="two strangers"))

    finding = next(found for found in lint(replace(base, stages=stages)) if found.stage_id == stage_id(8))

    assert finding.what == ("distance", "people")


def test_a_ladder_without_stages_is_not_judged() -> None:
    """There is nothing to say yet."""
    assert lint(ladder(0)) == ()


@pytest.mark.parametrize(("intensity", "steep"), [(10, False), (11, True)])
def test_a_little_more_intensity_comes_along_with_anything_harder(intensity: int, *, steep: bool) -> None:
    """Up to ten points are no second step."""
    subject = changed(8, people="a helper", triggers=(StageTrigger(what="voices", intensity=intensity),))

    assert (FindingCode.R1_TWO_HARDER in codes(subject)) is steep
