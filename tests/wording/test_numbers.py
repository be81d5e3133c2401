"""Minutes, days, dates, shares and distances as people write them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_planner.wording import numbers
from exposure_planner.wording.translate import english


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "0 s"),
        (8, "8 s"),
        (42, "40 s"),
        (45, "45 s"),
        (59, "55 s"),
        (60, "1 min"),
        (90, "1½ min"),
        (126, "2 min"),
        (180, "3 min"),
        (599, "9½ min"),
        (630, "10 min"),
        (3600, "1 h"),
        (4500, "1 h 15 min"),
    ],
)
def test_a_length_of_time_is_short_and_never_rounded_up(seconds: int, said: str) -> None:
    assert numbers.say_minutes(timedelta(seconds=seconds), english) == said


def test_a_date_is_said_in_full_and_in_short() -> None:
    on = date(2026, 11, 24)

    assert numbers.say_date(on, english) == "Tuesday 24 November"
    assert numbers.say_short_date(on, english) == "Tue 24 Nov"


@pytest.mark.parametrize(("days", "said"), [(0, "0 days"), (1, "1 day"), (3, "3 days")])
def test_days_have_a_plural(days: int, said: str) -> None:
    assert numbers.say_days(days, english) == said


@pytest.mark.parametrize(("metres", "said"), [(0, "0 m"), (0.5, "0.5 m"), (3, "3 m"), (300, "300 m")])
def test_metres_have_no_idle_decimals(metres: float, said: str) -> None:
    assert numbers.say_metres(metres, english) == said


def test_a_share_is_said_in_hundredths() -> None:
    assert numbers.say_percent(0.256, english) == "26 %"


@pytest.mark.parametrize(
    ("parts", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_several_things_are_said_in_one_breath(parts: list[str], said: str) -> None:
    assert numbers.say_list(parts, english) == said


@given(st.timedeltas(min_value=timedelta(0), max_value=timedelta(hours=3)))
def test_what_is_said_of_a_length_of_time_is_a_length_of_time_itself(duration: timedelta) -> None:
    assert numbers.say_minutes(numbers.as_said(duration), english) == numbers.say_minutes(duration, english)
    assert timedelta(0) <= duration - numbers.as_said(duration) < timedelta(minutes=1)
