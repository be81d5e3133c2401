"""When a person is to be reminded, told from plain values."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_planner.gui.reminders.due import LATEST, Reminded, is_due, next_look

HOUR = time(17, 30)
TODAY = date(2026, 11, 24)


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 24, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "reminded", "due"),
    [
        (at(17, 29), Reminded(), False),
        (at(17, 30), Reminded(), True),
        (at(19), Reminded(), True),
        (at(21), Reminded(), False),
        (at(18), Reminded(told_on=TODAY), False),
        (at(18), Reminded(told_on=TODAY - timedelta(days=1)), True),
        (at(18), Reminded(told_on=TODAY, again_at=at(18, 15)), False),
        (at(18, 15), Reminded(told_on=TODAY, again_at=at(18, 15)), True),
        (at(18), Reminded(not_on=TODAY), False),
    ],
)
def test_once_a_day_from_the_hour_until_the_evening_and_once_more_when_put_off(
    now: datetime, reminded: Reminded, due: object
) -> None:
    assert is_due(now, HOUR, reminded) is due


moments = st.datetimes(
    datetime(2026, 1, 1),  # noqa: DTZ001
    datetime(2027, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)


@given(now=moments, hour=st.times().map(lambda each: each.replace(second=0, microsecond=0)))
def test_nobody_is_told_twice_a_day_or_late(now: datetime, hour: time) -> None:
    told = Reminded(told_on=now.date())

    assert not is_due(now, hour, told)
    assert not (is_due(now, hour, Reminded()) and now.time() >= LATEST)


@given(now=moments, hour=st.times().map(lambda each: each.replace(second=0, microsecond=0)))
def test_the_next_look_lies_ahead_and_is_never_more_than_a_day_away(now: datetime, hour: time) -> None:
    ahead = next_look(now, hour, Reminded()) - now

    assert timedelta(0) < ahead <= timedelta(days=1)
