"""Bram learns to be alone: in small steps, each a little longer than the last easy one (L11)."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure_planner.planner import (
    Ladder,
    Move,
    PacingPolicy,
    ReasonCode,
    Session,
    State,
    advise,
    advise_from,
    learn,
    lint,
)
from exposure_planner.planner.lint import FindingCode
from tests.how_many import examples
from tests.planner.histories import day, ladder, seen, stage_id

MILESTONES = (2, 4, 7, 12, 20, 35)
ALONE = replace(
    ladder(len(MILESTONES)),
    stages=tuple(
        replace(stage, duration=timedelta(minutes=minutes), milestone=True)
        for stage, minutes in zip(ladder(len(MILESTONES)).stages, MILESTONES, strict=True)
    ),
)
BY_COUNTS = PacingPolicy(belief=False, calm_needed=1)


def away(stage: int, on: int, minutes: float, level: int = 0) -> Session:
    """A mission of so many minutes."""
    length = timedelta(minutes=minutes)
    return seen(stage, on, level, planned=length, actual=length)


def lived(policy: PacingPolicy, days: int, worried_on: int = -1, ladder: Ladder = ALONE) -> list[Session]:
    """Bram follows the advice from day to day, calm but for one day."""
    sessions: list[Session] = []
    state = State.begin(ladder, policy)
    for on in range(days):
        advice = advise_from(state, ladder, day(on), policy)
        if advice.move is Move.MAINTAIN:
            break
        if advice.stage_id is None or advice.earliest > day(on):
            continue
        number = advice.stage_id.int - stage_id(0).int
        minutes = advice.duration / timedelta(minutes=1)
        sessions.append(away(number, on, minutes, 2 if on == worried_on else 0))
        state = learn(state, sessions[-1])
    return sessions


def test_short_milestones_are_gone_to_at_once() -> None:
    advice = advise(ALONE, [away(1, 0, 2)], day(1), BY_COUNTS)

    assert (advice.move, advice.duration) == (Move.CLIMB, timedelta(minutes=4))


def test_above_five_minutes_a_mission_grows_by_a_quarter_of_the_last_easy_one() -> None:
    sessions = [away(3, 0, 7)]
    lengths = []
    for on in range(1, 4):
        advice = advise(ALONE, sessions, day(on), BY_COUNTS)
        lengths.append(round(advice.duration / timedelta(minutes=1), 2))
        assert advice.stage_id == stage_id(4)
        sessions.append(away(4, on, lengths[-1]))

    assert lengths == [8.75, 10.92, 12.0]


def test_it_says_by_how_much_it_grows() -> None:
    advice = advise(ALONE, [away(3, 0, 7)], day(1), BY_COUNTS)

    step = next(reason for reason in advice.reasons if reason.code is ReasonCode.MISSION_STEP)
    assert step.share == pytest.approx(0.25)


@pytest.mark.parametrize("level", [2, 3])
def test_after_unease_the_next_mission_is_a_part_of_the_last_easy_one(level: int) -> None:
    sessions = [away(3, 0, 7), away(4, 1, 8.75), away(4, 2, 10.9, level)]

    advice = advise(ALONE, sessions, day(4), BY_COUNTS)

    last_easy = 8.75 if advice.stage_id == stage_id(4) else 7
    assert advice.duration / timedelta(minutes=1) == pytest.approx(last_easy * 0.6, abs=5 / 60)
    assert advice.has(ReasonCode.MISSION_BACK)


def test_a_milestone_is_passed_at_its_whole_length_only() -> None:
    short = [away(4, on, 8) for on in range(3)]

    assert advise(ALONE, short, day(3), BY_COUNTS).stage_id == stage_id(4)
    assert advise(ALONE, [*short, away(4, 3, 12)], day(4), BY_COUNTS).stage_id == stage_id(5)


@pytest.mark.parametrize("policy", [BY_COUNTS, PacingPolicy()], ids=["by counts", "by belief"])
def test_bram_reaches_the_end_and_never_grows_faster_than_a_quarter(policy: PacingPolicy) -> None:
    sessions = lived(policy, 60)

    assert sessions[-1].planned == timedelta(minutes=35)
    easy = timedelta(0)
    for session in sessions:
        allowed = max(timedelta(minutes=5), easy * 1.25)
        assert session.planned <= allowed + timedelta(seconds=1)
        easy = session.planned


@settings(max_examples=examples(20))
@given(worried_on=st.integers(5, 25))
def test_after_any_unease_bram_has_it_easier_the_next_time(worried_on: int) -> None:
    sessions = lived(PacingPolicy(), 32, worried_on)
    days = [session.on for session in sessions]
    if day(worried_on) not in days[:-1]:
        return
    at = days.index(day(worried_on))

    assert sessions[at + 1].planned <= sessions[at].planned * 0.7 or sessions[at].planned < timedelta(
        minutes=1
    )


def test_milestones_may_lie_far_apart_without_a_remark() -> None:
    assert not [finding for finding in lint(ALONE) if finding.code is FindingCode.R2_LONGER_STEP]
