"""What a session counts as: each piece of evidence at its borders."""

from datetime import timedelta

import pytest

from exposure_planner.planner import Choice, EndedBy, Food, Level, Outcome, PacingPolicy, classify
from tests.planner.histories import MINUTES, seen

POLICY = PacingPolicy()


@pytest.mark.parametrize(
    ("level", "outcome"),
    [
        (0, Outcome.CALM),
        (1, Outcome.CALM),
        (2, Outcome.HOLD),
        (3, Outcome.DOWN),
        (4, Outcome.RED),
        (5, Outcome.RED),
    ],
)
def test_the_level_alone_says_enough(level: int, outcome: Outcome) -> None:
    """What is unknown says nothing."""
    assert classify(seen(1, 0, level), POLICY) is outcome


@pytest.mark.parametrize(
    ("seconds", "outcome"),
    [
        (9, Outcome.CALM),
        (10, Outcome.HOLD),
        (59, Outcome.HOLD),
        (60, Outcome.DOWN),
        (300, Outcome.DOWN),
        (301, Outcome.RED),
    ],
)
def test_recovery_tells_how_far_it_went(seconds: int, outcome: Outcome) -> None:
    """The ties go to the safer side."""
    assert classify(seen(1, 0, 0, recovery=timedelta(seconds=seconds)), POLICY) is outcome


@pytest.mark.parametrize(
    ("food", "outcome"),
    [
        (Food.UNKNOWN, Outcome.CALM),
        (Food.AS_AT_HOME, Outcome.CALM),
        (Food.SLOWER, Outcome.CALM),
        (Food.PICKY, Outcome.DOWN),
        (Food.REFUSED_THERE, Outcome.DOWN),
        (Food.REFUSED_AT_HOME, Outcome.RED),
    ],
)
def test_refused_food_weighs_more_than_a_calm_look(food: Food, outcome: Outcome) -> None:
    """Eating is only a weak all-clear; refusing is a strong sign."""
    assert classify(seen(1, 0, 0, food=food), POLICY) is outcome


@pytest.mark.parametrize("fact", ["escape_attempt", "harm"])
def test_an_escape_or_a_bite_is_always_red(fact: str) -> None:
    """Whatever level was rated."""
    assert classify(seen(1, 0, 0, **{fact: True}), POLICY) is Outcome.RED


def test_coaxing_or_carrying_makes_a_calm_session_a_hold() -> None:
    """He has to come by himself."""
    outcomes = {choice: classify(seen(1, 0, 1, choice=choice), POLICY) for choice in Choice}

    assert outcomes == {
        Choice.UNKNOWN: Outcome.CALM,
        Choice.BY_ITSELF: Outcome.CALM,
        Choice.ENCOURAGED: Outcome.HOLD,
        Choice.CARRIED: Outcome.HOLD,
    }


@pytest.mark.parametrize(
    ("share", "level", "outcome"),
    [
        (0.29, 1, Outcome.HOLD),
        (0.29, 2, Outcome.DOWN),
        (0.31, 1, Outcome.CALM),
        (0.31, 2, Outcome.HOLD),
        (1.0, 3, Outcome.DOWN),
    ],
)
def test_asking_to_go_home_counts_only_when_it_comes_early(
    share: float, level: int, outcome: Outcome
) -> None:
    """After 30 % of the planned time it never lowers the class."""
    session = seen(1, 0, level, ended_by=EndedBy.ANIMAL, actual=MINUTES * share)

    assert classify(session, POLICY) is outcome


def test_a_session_that_the_rain_broke_off_at_once_does_not_count() -> None:
    """Unless signs were seen before."""
    calm = seen(1, 0, 0, ended_by=EndedBy.OUTSIDE, actual=MINUTES * 0.1)
    worried = seen(1, 0, 3, ended_by=EndedBy.OUTSIDE, actual=MINUTES * 0.1)
    most_of_it = seen(1, 0, 0, ended_by=EndedBy.OUTSIDE, actual=MINUTES * 0.5)

    assert classify(calm, POLICY) is Outcome.VOID
    assert classify(worried, POLICY) is Outcome.DOWN
    assert classify(most_of_it, POLICY) is Outcome.CALM


def test_an_end_that_was_worse_than_the_noted_peak_counts() -> None:
    """A peak below the end is a slip of the pen."""
    assert classify(seen(1, 0, 1, end=Level.WORRIED), POLICY) is Outcome.DOWN


def test_a_session_planned_for_no_time_at_all_is_judged_by_what_was_seen() -> None:
    """Nothing is divided by zero."""
    assert classify(seen(1, 0, 1, planned=timedelta(0), actual=timedelta(0)), POLICY) is Outcome.CALM
