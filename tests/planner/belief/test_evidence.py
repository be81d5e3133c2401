"""What one session tells about stress."""

from datetime import timedelta
from math import inf

import pytest

from exposure_planner.planner import Food, Level, Severity
from exposure_planner.planner.belief.evidence import Evidence, evidence_of
from tests.planner.histories import MINUTES, seen


def _told(level: int = 1, **facts: object) -> Evidence:
    return evidence_of(seen(1, 0, level, **facts), MINUTES)


def _shares(evidence: Evidence) -> list[float]:
    return [fright.likely for fright in evidence.frights]


def test_a_whole_session_counts_whole_and_a_longer_one_at_most_half_as_much_again() -> None:
    assert _told().share == 1.0
    assert _told(actual=MINUTES * 1.2).share == pytest.approx(1.2)
    assert _told(actual=MINUTES * 9).share == 1.5


def test_a_session_that_was_cut_short_counts_for_at_least_half_of_what_was_planned() -> None:
    assert _told(actual=MINUTES * 0.1).share == 0.5
    assert _told(actual=MINUTES * 0.8).share == pytest.approx(0.8)
    assert _told(planned=MINUTES * 0.4, actual=MINUTES * 0.1).share == pytest.approx(0.2)
    assert _told(planned=MINUTES * 5, actual=MINUTES * 0.1).share == 0.5


def test_no_time_at_all_still_counts_a_little() -> None:
    assert _told(planned=timedelta(0), actual=timedelta(0)).share == 0.05


def test_a_stage_of_no_length_is_always_done_in_full() -> None:
    assert evidence_of(seen(1, 0, 1), timedelta(0)).share == 1.0


def test_only_the_persons_eye_is_biased() -> None:
    readings = _told(2, food=Food.SLOWER, escape_attempt=True, recovery=timedelta(minutes=2)).readings

    assert [reading.biased for reading in readings] == [True, False, False, False]


def test_the_worse_of_peak_and_end_is_what_was_seen() -> None:
    assert _told(1, end=Level.WORRIED).readings[0].between == (5.0, 7.0)
    assert _told(1, end=Level.WORRIED).worried
    assert not _told(2).worried


def test_food_tells_more_stress_the_less_of_it_was_eaten() -> None:
    lows = [_told(food=food).readings[1].between[0] for food in Food if food is not Food.UNKNOWN]

    assert lows == sorted(lows)
    assert (lows[0], _told(food=Food.REFUSED_AT_HOME).readings[1].between[1]) == (-inf, inf)
    assert len(_told(food=Food.UNKNOWN).readings) == 1


@pytest.mark.parametrize("what", ["escape_attempt", "harm"])
def test_pulling_away_and_doing_harm_tell_of_more_than_worry(what: str) -> None:
    assert _told(1, **{what: True}).readings[-1].between == (6.5, inf)


@pytest.mark.parametrize(
    ("seconds", "between"), [(0, None), (59, None), (60, (5.0, 7.5)), (299, (5.0, 7.5)), (300, (6.5, inf))]
)
def test_slow_recovery_tells_of_worry_and_quick_recovery_tells_nothing(
    seconds: int, between: tuple[float, float] | None
) -> None:
    readings = _told(1, recovery=timedelta(seconds=seconds)).readings

    assert [reading.between for reading in readings[1:]] == ([between] if between else [])


def test_calm_needs_no_explanation() -> None:
    assert [(fright.likely, fright.size) for fright in _told(1).frights] == [(1.0, 0.0)]


def test_uneasy_may_have_been_a_fright_from_outside() -> None:
    assert _shares(_told(2)) == pytest.approx([0.9, 0.1])


@pytest.mark.parametrize("stress", [Severity.MODERATE, Severity.SEVERE])
def test_on_a_hard_day_it_is_twice_as_likely(stress: Severity) -> None:
    assert _shares(_told(3, other_stress=stress)) == pytest.approx([0.8, 0.2])
    assert _shares(_told(3, other_stress=Severity.MILD)) == pytest.approx([0.9, 0.1])


def test_a_told_trigger_rules_out_that_it_was_the_stage_alone() -> None:
    (uneasy,), (scare,) = _told(2, one_off_trigger=True).frights, _told(4, one_off_trigger=True).frights

    assert uneasy.size == scare.size > 0
    assert (uneasy.likely, scare.likely) == (1.0, 0.1)
