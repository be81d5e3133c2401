"""The paces to choose from, and what a person's own numbers must keep."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_planner.planner import PacingPolicy
from exposure_planner.planner.presets import (
    GENTLE,
    PRESETS,
    STEADY,
    OutOfBounds,
    fitting,
    out_of_bounds,
    with_numbers,
)

BOUNDS = {number.name: (number.metadata["low"], number.metadata["high"]) for number in fields(PacingPolicy)}
MORE_IS_STRICTER = {
    "calm_needed",
    "calm_needed_careful",
    "solid_days",
    "finish_days",
    "rest_days",
    "rest_days_panic",
    "long_rest_days",
    "careful_days_after_red",
    "climb_calm",
    "wary_days",
}


def test_steady_is_the_planner_as_it_is() -> None:
    assert STEADY.policy() == PacingPolicy()


def test_gentle_is_stricter_in_every_number_that_it_sets() -> None:
    ordinary = PacingPolicy()
    for name, value in GENTLE.numbers.items():
        usual = getattr(ordinary, name)
        assert value > usual if name in MORE_IS_STRICTER else value < usual, name


def test_gentle_asks_for_three_sessions_a_week_and_never_for_more_than_the_person_has_time_for() -> None:
    assert GENTLE.policy().sessions_per_week == 3
    assert GENTLE.policy(PacingPolicy(sessions_per_week=5)).sessions_per_week == 3
    assert GENTLE.policy(PacingPolicy(sessions_per_week=2)).sessions_per_week == 2


def test_every_preset_says_where_it_comes_from() -> None:
    assert all(preset.source for preset in PRESETS.values())


def test_whole_numbers_stay_whole_when_they_come_back_from_a_file() -> None:
    policy = with_numbers(PacingPolicy(), {"calm_needed": 4.0, "red_duration": 0.3})

    assert (policy.calm_needed, type(policy.calm_needed)) == (4, int)
    assert policy.red_duration == 0.3


def test_everything_that_is_out_of_bounds_is_named_at_once() -> None:
    wrong = out_of_bounds({"rest_days": 0, "calm_needed": 9, "solid_days": 3})

    assert wrong == (
        OutOfBounds(name="calm_needed", value=9, low=1, high=6),
        OutOfBounds(name="rest_days", value=0, low=1, high=14),
    )
    with pytest.raises(ValueError, match=r"calm_needed.*rest_days"):
        with_numbers(PacingPolicy(), {"rest_days": 0, "calm_needed": 9})


def test_a_name_of_no_number_is_refused() -> None:
    with pytest.raises(ValueError, match="speed"):
        with_numbers(PacingPolicy(), {"speed": 3})


@given(st.dictionaries(st.sampled_from([*BOUNDS, "gone"]), st.floats()))
def test_what_fits_can_always_be_used(numbers: dict[str, float]) -> None:
    kept = fitting(numbers.items())

    assert not out_of_bounds(kept)
    with_numbers(PacingPolicy(), kept)


def test_safety_cannot_be_switched_off_by_any_number() -> None:
    """At least one full day of rest after a red, at least one calm day before a climb, two behind a gate."""
    for name in (
        "calm_needed",
        "rest_days",
        "rest_days_panic",
        "long_rest_days",
        "red_stages_back",
        "gate_days",
    ):
        assert BOUNDS[name][0] >= 1, name
    assert BOUNDS["calm_needed_careful"][0] >= 2
    assert BOUNDS["sessions_per_week"][1] <= 6
