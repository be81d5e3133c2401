"""One press of a button makes what a rule has to say go away, or less."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_planner.planner import DistanceTo, Finding, FindingCode, Gate, Level, Stage, StageTrigger, lint
from exposure_planner.planner.gate_order import slipped_past_gate
from exposure_planner.planner.half_way import half_way, is_between, strain
from exposure_planner.planner.ladder import WHOLE_DAY, Ladder
from exposure_planner.planner.lint import harder_in
from exposure_planner.planner.repair import RepairKind, repair_for, steepest_step
from tests.planner.histories import ladder, stage_id

NEW = UUID(int=7)
STREET = (StageTrigger(what="street", intensity=40),)


def step(lower: Stage, upper: Stage) -> Ladder:
    return Ladder(id=UUID(int=1), title="Two rungs", stages=(lower, upper))


def mended(subject: Ladder, finding: Finding) -> Ladder:
    """The ladder with the rung that the button puts in."""
    at = subject.index_of(finding.stage_id)
    assert at is not None
    between = half_way(subject.stages[at - 1], subject.stages[at], NEW).stage
    return replace(subject, stages=(*subject.stages[:at], between, *subject.stages[at:]))


def steep(subject: Ladder) -> list[Finding]:
    return [finding for finding in lint(subject) if finding.below_id is not None]


def plain(number: int, **facts: object) -> Stage:
    return replace(ladder(8).stages[number - 1], **facts)  # type: ignore[arg-type]


TWO_THINGS = [
    ({"place": "yard", "duration": timedelta(minutes=6)}, "place"),
    ({"place": "yard", "equipment": ("harness",), "outdoors": True}, "equipment"),
    ({"people": "a friend", "duration": timedelta(minutes=6)}, "people"),
    ({"triggers": STREET, "duration": timedelta(minutes=6)}, "intensity"),
    ({"distance_m": 2.0, "people": "a friend"}, "distance"),
]


@pytest.mark.parametrize(("facts", "by"), TWO_THINGS)
def test_of_two_things_that_get_harder_the_rung_between_has_one(facts: dict[str, object], by: str) -> None:
    lower = plain(1, place="hall", distance_m=1.0)
    upper = plain(2, **({"place": "hall", "distance_m": 1.0} | facts))

    between = half_way(lower, upper, NEW)

    assert between.by == by
    assert harder_in(lower, between.stage) == (by,)
    assert len(harder_in(between.stage, upper)) == 1


@pytest.mark.parametrize(("before", "after", "between"), [(4, 12, 8), (1, 5, 3), (12, 24, 18)])
def test_a_long_step_in_time_is_halved(before: float, after: float, between: float) -> None:
    lower, upper = (
        plain(1, duration=timedelta(minutes=before)),
        plain(2, duration=timedelta(minutes=after)),
    )

    assert half_way(lower, upper, NEW).stage.duration == timedelta(minutes=between)


def test_a_long_way_back_is_halved() -> None:
    lower, upper = plain(1, distance_m=2.0), plain(2, distance_m=6.0)

    assert half_way(lower, upper, NEW).stage.distance_m == 4.0


def test_a_rung_between_says_what_it_is_an_easier_step_to_and_guesses_nothing() -> None:
    lower, upper = plain(1, expected=Level.CURIOUS, gate=Gate.OUTDOOR), plain(2, distance_m=6.0)
    between = half_way(replace(lower, distance_m=2.0), upper, NEW).stage

    assert (between.id, between.split_of, between.expected, between.gate) == (NEW, upper.id, None, None)


def test_two_rungs_alike_get_an_easier_half_between_them() -> None:
    between = half_way(plain(1), plain(2), NEW)

    assert between.by == ""
    assert between.stage.duration == timedelta(minutes=2)


def test_what_goes_out_to_the_gated_place_brings_its_check_along() -> None:
    safe = {"retreat": "bag", "exit_time": timedelta(seconds=20), "stop_sign": "low and still"}
    lower = plain(1, place="hall", duration=timedelta(minutes=4), distance_m=1.0)
    upper = plain(2, place="yard", distance_m=9.0, outdoors=True, gate=Gate.OUTDOOR, **safe)

    between = half_way(lower, upper, NEW).stage

    assert slipped_past_gate((lower, upper), (lower, between, upper)) is None
    assert between.outdoors
    assert between.retreat == "bag"


def test_days_are_never_halved_into_minutes() -> None:
    lower, upper = plain(1, people=""), plain(2, people="a friend", duration=WHOLE_DAY, days=2)

    between = half_way(lower, upper, NEW).stage

    assert between.is_all_day is (between.duration == WHOLE_DAY)


def test_each_finding_has_the_repair_that_fits() -> None:
    unsafe = replace(ladder(8), stages=(*ladder(7).stages, plain(8, outdoors=True, retreat="bag")))
    hard = replace(ladder(8), stages=(plain(1, expected=Level.WORRIED), *ladder(8).stages[1:]))
    far = replace(ladder(8), stages=(*ladder(7).stages, plain(8, outdoors=True, distance_m=9.0)))

    assert kinds(unsafe)[FindingCode.R6_OUTDOOR_UNSAFE] == (RepairKind.ADD_MISSING, "exit_time")
    assert kinds(hard)[FindingCode.R4_FIRST_NOT_EASY] == (RepairKind.START_LOWER, "")
    assert kinds(far)[FindingCode.R3_FARTHER_FROM_RETREAT] == (RepairKind.ADD_MISSING, "gate")
    assert kinds(ladder(15))[FindingCode.R7_TOO_MANY] == (RepairKind.TWO_LADDERS, "")
    assert kinds(ladder(3))[FindingCode.R7_TOO_FEW] == (RepairKind.HALF_WAY, "")
    assert kinds(ladder(1))[FindingCode.R7_TOO_FEW] == (RepairKind.START_LOWER, "")
    assert kinds(ladder(8))[FindingCode.R5_LAST_IS_GOAL] == (RepairKind.ANSWER_YES, "")
    assert kinds(ladder(8))[FindingCode.R8_NOT_CARRIED] == (RepairKind.ANSWER_YES, "")


def kinds(subject: Ladder) -> dict[FindingCode, tuple[RepairKind, str]]:
    repairs = {finding.code: repair_for(finding, subject) for finding in lint(subject)}
    return {code: (repair.kind, repair.field) for code, repair in repairs.items() if repair is not None}


def test_few_rungs_get_one_more_where_the_step_is_steepest() -> None:
    base = ladder(4)
    subject = replace(base, stages=(*base.stages[:2], plain(3, duration=timedelta(minutes=30)), plain(4)))

    found = steepest_step(subject)

    assert found is not None
    assert [stage.id for stage in found] == [stage_id(2), stage_id(3)]


FACTS = st.fixed_dictionaries(
    {
        "duration": st.integers(1, 60).map(lambda minutes: timedelta(minutes=minutes / 2)),
        "place": st.sampled_from(["", "hall", "yard", "street"]),
        "distance_m": st.none() | st.integers(0, 30).map(float),
        "distance_to": st.sampled_from(DistanceTo),
        "people": st.sampled_from(["", "a friend", "two friends"]),
        "equipment": st.sampled_from([(), ("harness",), ("harness", "lead")]),
        "triggers": st.integers(0, 100).map(lambda strong: (StageTrigger(what="street", intensity=strong),)),
        "outdoors": st.booleans(),
    }
)


@given(below=FACTS, above=FACTS)
def test_after_the_repair_the_step_is_smaller_and_no_rule_is_broken_more_than_before(
    below: dict[str, object], above: dict[str, object]
) -> None:
    subject = step(plain(1, **below), plain(2, **above))
    lower, upper = subject.stages

    for finding in steep(subject):
        if repair_for(finding, subject) is None:
            assert not is_between(lower, upper)
            continue
        after = mended(subject, finding)
        assert max(strain(*after.stages[:2]), strain(*after.stages[1:])) < strain(lower, upper)
        assert after.stages[0] is lower
        assert after.stages[2] is upper


@given(below=FACTS, above=FACTS)
def test_two_things_at_once_can_always_be_parted(below: dict[str, object], above: dict[str, object]) -> None:
    lower, upper = plain(1, **below), plain(2, **above)
    harder = harder_in(lower, upper)
    if len(harder) < 2:
        return

    between = half_way(lower, upper, NEW).stage

    assert max(len(harder_in(lower, between)), len(harder_in(between, upper))) <= len(harder)
    assert is_between(lower, upper)
