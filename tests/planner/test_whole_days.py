"""A stage of days is rated once a day, is never cut short, and asks for its own calm days."""

from dataclasses import replace
from datetime import timedelta

import pytest

from exposure_planner.planner import Gate, Ladder, Move, PacingPolicy, Session, Week, advise, lint, plan_week
from exposure_planner.planner.ladder import WHOLE_DAY
from exposure_planner.planner.lint import FindingCode
from tests.planner.histories import day, ladder, seen, stage_id

POLICIES = [PacingPolicy(), PacingPolicy(belief=False)]
either = pytest.mark.parametrize("policy", POLICIES, ids=["by belief", "by counts"])


def with_days(number: int, days: int, stages: int = 8, gate: Gate | None = None) -> Ladder:
    """A ladder on which this stage is one of days."""
    plain = ladder(stages)
    changed = replace(plain.stages[number - 1], duration=WHOLE_DAY, days=days, gate=gate)
    return replace(plain, stages=(*plain.stages[: number - 1], changed, *plain.stages[number:]))


def whole_day(stage: int, on: int, level: int = 0) -> Session:
    """A day that was rated."""
    return seen(stage, on, level, planned=WHOLE_DAY, actual=WHOLE_DAY)


@either
def test_the_first_day_is_advised_whole(policy: PacingPolicy) -> None:
    advice = advise(with_days(1, 2), [], day(0), policy)

    assert (advice.move, advice.duration) == (Move.START, WHOLE_DAY)


@either
def test_it_asks_for_so_many_calm_days_in_a_row(policy: PacingPolicy) -> None:
    settling = with_days(1, 4)
    calm = [whole_day(1, on) for on in range(4)]

    assert advise(settling, calm[:3], day(3), policy).stage_id == stage_id(1)
    assert advise(settling, calm, day(4), policy).stage_id == stage_id(2)
    assert advise(
        settling, [*calm[:2], whole_day(1, 2, 2), whole_day(1, 3)], day(4), policy
    ).stage_id == stage_id(1)


@either
def test_few_days_do_not_make_a_gate_easier(policy: PacingPolicy) -> None:
    gated = with_days(1, 1, gate=Gate.BARRIER)

    assert advise(gated, [whole_day(1, 0), whole_day(1, 1)], day(2), policy).stage_id == stage_id(1)


@either
@pytest.mark.parametrize("level", range(5))
def test_no_day_is_ever_cut_short(policy: PacingPolicy, level: int) -> None:
    top = with_days(3, 3, stages=3)
    history = [seen(1, 0, 0), seen(1, 1, 0), seen(2, 3, 0), seen(2, 4, 0), whole_day(3, 6, level)]

    for later in range(7, 30):
        advice = advise(top, history, day(later), policy)
        if advice.stage_id == stage_id(3):
            assert advice.duration == WHOLE_DAY


def test_its_length_is_compared_with_nothing() -> None:
    codes = {finding.code for finding in lint(with_days(4, 2))}

    assert not codes & {FindingCode.R1_TWO_HARDER, FindingCode.R2_LONGER_STEP}


def test_days_are_planned_one_after_the_other() -> None:
    week = plan_week(with_days(1, 5), [], Week(first=day(0)), day(0))

    settled = [planned.planned for planned in week.days[:5]]
    assert all(session is not None and session.duration == WHOLE_DAY for session in settled)


def test_a_day_is_no_session_of_minutes() -> None:
    assert with_days(1, 2).stages[0].is_all_day
    assert not ladder(3).stages[0].is_all_day
    assert timedelta(hours=24) == WHOLE_DAY
