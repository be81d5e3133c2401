"""Chances are said in tens and weeks as a range; never a date, never a certainty."""

from dataclasses import dataclass

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from exposure_planner.wording.forecast import in_ten, say_forecast, say_outlook
from exposure_planner.wording.translate import english

from .strict_translate import StrictTranslate, assert_is_a_sentence


@dataclass(frozen=True)
class Ahead:
    """A forecast."""

    weeks_low: int | None
    weeks_high: int | None
    may_not_get_there: float


@pytest.mark.parametrize(
    ("calm", "too_much", "said"),
    [
        (0.82, 0.07, "Expected: calm 8 in 10, too much 1 in 10"),
        (0.97, 0.01, "Expected: nearly always calm, hardly ever too much"),
        (0.02, 0.96, "Expected: hardly ever calm, nearly always too much"),
    ],
)
def test_chances_are_said_in_tens_and_the_surest_without_a_number(
    calm: float, too_much: float, said: str
) -> None:
    assert say_outlook(calm, too_much, StrictTranslate()) == said


@given(st.floats(0, 1), st.floats(0, 1))
@example(0.95, 1.0)
def test_ten_shapes_are_always_ten_and_too_much_is_never_played_down(calm: float, rest: float) -> None:
    too_much = (1 - calm) * rest
    tens = in_ten(calm, too_much)

    assert tens.calm + tens.uneasy + tens.too_much == 10
    assert min(tens.calm, tens.uneasy, tens.too_much) >= 0
    assert tens.too_much >= 1 or too_much < 0.05


@pytest.mark.parametrize("share", [0.0, 0.04, 0.12, 0.5, 0.93, 1.0])
@pytest.mark.parametrize(("low", "high"), [(0, 0), (1, 1), (1, 2), (4, 9)])
def test_a_forecast_is_a_range_of_weeks_with_the_share_that_never_gets_there(
    low: int, high: int, share: float
) -> None:
    said = say_forecast(Ahead(low, high, share), "Miles", StrictTranslate())

    for part in said.split(". "):
        assert_is_a_sentence(f"{part.rstrip('.')}.")
    assert "week" in said
    assert "A guess from what you saw so far." in said


def test_where_most_stories_end_before_the_goal_that_is_said_first() -> None:
    said = say_forecast(Ahead(6, 12, 0.7), "Saipha", english)

    assert said.startswith("This goal may not be one for Saipha: in 7 of 10 such stories it is never reached")


def test_where_no_story_gets_there_no_weeks_are_said() -> None:
    said = say_forecast(Ahead(None, None, 1.0), "Saipha", english)

    assert said.startswith("This goal may not be one for Saipha")
    assert "week" not in said
