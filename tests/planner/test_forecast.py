"""Weeks to the goal: a range from seeded roll-outs, with the share that may not get there."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure_planner.planner import (
    Circumstances,
    Forecast,
    Level,
    Move,
    PacingPolicy,
    Session,
    State,
    VetStop,
    advise,
    forecast,
)
from exposure_planner.planner.forecast import forecast_from
from exposure_planner.planner.ladder import LadderStatus
from tests.how_many import examples
from tests.planner.histories import course, day, ladder, seen

LADDER = ladder(8)
BOLD = [seen(1 + on, on, 0) for on in range(5)]
NERVOUS = [*course(1, "12121"), *course(2, "22323", first=6)]


def weeks(told: Forecast) -> tuple[int, int]:
    """The range, where there is one."""
    assert told.weeks_low is not None
    assert told.weeks_high is not None
    return told.weeks_low, told.weeks_high


@pytest.mark.parametrize("level", [4, 5])
@pytest.mark.parametrize("scares", range(1, 9))
def test_an_animal_stirred_up_by_scares_in_a_row_is_still_told_a_range(scares: int, level: int) -> None:
    guessed_settled = ladder(3)
    stages = tuple(replace(stage, expected=Level.SETTLED) for stage in guessed_settled.stages)
    history = [seen(3, on, level) for on in range(scares)]

    for wait in range(4):
        told = forecast(replace(guessed_settled, stages=stages), history, day(scares + wait))
        assert 0 <= told.may_not_get_there <= 1


def test_the_same_seed_gives_the_same_range() -> None:
    first = forecast(LADDER, BOLD, day(6), seed=7)

    assert first == forecast(LADDER, reversed(BOLD), day(6), seed=7)
    assert first.seed == 7


def test_a_seed_of_its_own_gives_nearly_the_same_range() -> None:
    lows = [weeks(forecast(LADDER, BOLD, day(6), seed=seed))[0] for seed in range(4)]

    assert max(lows) - min(lows) <= 1


def test_calm_sessions_on_the_way_up_do_not_lengthen_it() -> None:
    highs = [weeks(forecast(LADDER, BOLD[:done], day(6)))[1] for done in (1, 3, 5)]

    assert highs == sorted(highs, reverse=True)


def test_a_bold_history_gives_fewer_weeks_than_a_nervous_one() -> None:
    bold, nervous = forecast(LADDER, BOLD, day(12)), forecast(LADDER, NERVOUS, day(12))

    assert weeks(bold)[1] < weeks(nervous)[1]


def test_days_of_unease_have_a_larger_share_that_may_not_get_there() -> None:
    uneasy = [*course(1, "11"), *course(2, "2" * 9, first=2)]

    never = forecast(LADDER, uneasy, day(12)).may_not_get_there

    assert never > forecast(LADDER, BOLD, day(12)).may_not_get_there


def test_while_the_goal_is_in_question_nothing_is_foretold() -> None:
    yard = ladder(14)
    saipha = [seen(8, 0, 4), seen(8, 3, 3), seen(9, 6, 3), seen(9, 10, 4)]

    assert advise(yard, saipha, day(18)).move is Move.REVIEW
    assert not forecast(yard, saipha, day(18)).says_something


def test_before_the_first_session_it_is_a_wide_range() -> None:
    low, high = weeks(forecast(LADDER, [], day(0)))

    assert 1 <= low < high <= 60


def test_fewer_days_that_suit_make_it_longer() -> None:
    free = forecast(LADDER, BOLD, day(6))
    once_a_week = forecast(LADDER, BOLD, day(6), circumstances=Circumstances(weekdays=frozenset({5})))

    assert weeks(once_a_week)[1] > weeks(free)[1]


def test_sessions_after_today_are_left_out() -> None:
    assert forecast(LADDER, BOLD, day(1)) == forecast(LADDER, BOLD[:2], day(1))


@pytest.mark.parametrize("status", [LadderStatus.PAUSED, LadderStatus.CLOSED, LadderStatus.REACHED])
def test_a_ladder_that_is_not_being_climbed_is_told_nothing(status: LadderStatus) -> None:
    assert not forecast(replace(LADDER, status=status), BOLD, day(6)).says_something


def test_nothing_is_told_with_belief_switched_off_on_an_empty_ladder_or_for_a_sick_animal() -> None:
    stop = Circumstances(vet_stop=VetStop(since=day(5)))

    assert not forecast(LADDER, BOLD, day(6), PacingPolicy(belief=False)).says_something
    assert not forecast(ladder(0), [], day(6)).says_something
    assert not forecast(LADDER, BOLD, day(6), circumstances=stop).says_something


def test_nothing_is_told_once_the_goal_is_reached() -> None:
    small = ladder(2)
    done = [*course(1, "00"), *course(2, "0000", first=2)]

    assert not forecast(small, done, day(7)).says_something


def test_a_state_of_another_ladder_is_refused() -> None:
    with pytest.raises(ValueError, match="another ladder"):
        forecast_from(State.begin(LADDER, PacingPolicy()), ladder(3), day(0))


@st.composite
def sessions(draw: st.DrawFn) -> Session:
    """Any session on any of four stages, one that has left the ladder among them."""
    return seen(draw(st.integers(1, 5)), draw(st.integers(0, 70)), draw(st.integers(0, 5)))


@given(st.lists(sessions(), max_size=12), st.integers(0, 120), st.integers())
@settings(max_examples=examples(12), deadline=None)
def test_every_history_gets_a_range_and_a_share(history: list[Session], today: int, seed: int) -> None:
    told = forecast(ladder(4), history, day(today), seed=seed)

    assert 0 <= told.may_not_get_there <= 1
    assert (told.weeks_low is None) == (told.weeks_high is None)
    if told.weeks_low is not None and told.weeks_high is not None:
        assert 1 <= told.weeks_low <= told.weeks_high <= 61
