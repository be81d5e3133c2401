"""Days and lengths are read in the ways in which people write them, and never half."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_planner.exchange.tables.cell_reading import day_orders, read_day, read_hour, read_length
from exposure_planner.household.spreadsheet import DayOrder, LengthUnit

DAY, MONTH = DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("2026-11-24", None, date(2026, 11, 24)),
        ("2026/11/4", None, date(2026, 11, 4)),
        ("24.11.2026", None, date(2026, 11, 24)),
        ("4.11.26", MONTH, date(2026, 11, 4)),
        ("3/4/2026", DAY, date(2026, 4, 3)),
        ("3/4/2026", MONTH, date(2026, 3, 4)),
        ("3-4-26", MONTH, date(2026, 3, 4)),
        ("24 Nov 2026", None, date(2026, 11, 24)),
        ("24-Nov-26", None, date(2026, 11, 24)),
        ("Tue, 24th November 2026", None, date(2026, 11, 24)),
        ("Nov 24, 2026", None, date(2026, 11, 24)),
        ("46350", None, date(2026, 11, 24)),
    ],
)
def test_a_day_is_read(text: str, order: DayOrder | None, day: date) -> None:
    assert read_day(text, order) == (day, None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "31/02/2026",
        "2026-13-01",
        "24/11/202",
        "1999999",
        "0/0/2026",
        "24 Foo 2026",
        "1/2/1926",
        "9" * 99,
    ],
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_day(text, DAY) is None


def test_a_day_that_can_be_read_two_ways_is_not_read_without_being_told() -> None:
    assert read_day("3/4/2026", None) is None


def test_a_day_that_does_not_fit_the_order_is_not_turned_round() -> None:
    assert read_day("13/4/2026", MONTH) is None


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("2026-11-24 09:30:00", time(9, 30)),
        ("2026-11-24T09:30:12.123Z", time(9, 30)),
        ("24 Nov 2026 9:30 pm", time(21, 30)),
    ],
)
def test_an_hour_behind_the_day_is_read_as_well(text: str, hour: time) -> None:
    assert read_day(text, None) == (date(2026, 11, 24), hour)


@pytest.mark.parametrize(
    ("texts", "orders"),
    [
        (["3/4/2026", "5/6/2026"], {DAY, MONTH}),
        (["3/4/2026", "13/6/2026"], {DAY}),
        (["3/4/2026", "6/13/2026"], {MONTH}),
        (["13/4/2026", "6/13/2026"], set()),
        (["3.4.2026"], {DAY}),
        (["2026-03-04", "46350"], {DAY, MONTH}),
    ],
)
def test_the_days_together_tell_which_comes_first(texts: list[str], orders: set[DayOrder]) -> None:
    assert day_orders(texts) == orders


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("9:30", time(9, 30)),
        ("21:05:59", time(21, 5)),
        ("9 am", time(9)),
        ("12:15 AM", time(0, 15)),
        ("9.30", time(9, 30)),
    ],
)
def test_an_hour_is_read(text: str, hour: time) -> None:
    assert read_hour(text) == hour


@pytest.mark.parametrize("text", ["", "9", "25:00", "9:60", "13 pm", "morning"])
def test_what_is_no_hour_is_none(text: str) -> None:
    assert read_hour(text) is None


@pytest.mark.parametrize(
    ("text", "unit", "seconds"),
    [
        ("5", LengthUnit.MINUTES, 300),
        ("5", LengthUnit.SECONDS, 5),
        ("2,5", LengthUnit.MINUTES, 150),
        ("1.5", LengthUnit.HOURS, 5400),
        ("5 min", LengthUnit.SECONDS, 300),
        ("5min 30s", LengthUnit.MINUTES, 330),
        ("1 h 5 min", LengthUnit.MINUTES, 3900),
        ("1 hour and 5 minutes", LengthUnit.MINUTES, 3900),
        ("90 sec.", LengthUnit.MINUTES, 90),
        ("5'30\"", LengthUnit.MINUTES, 330),
        ("2:30", LengthUnit.MINUTES, 150),
        ("0:05:00", LengthUnit.MINUTES, 300),
        ("00:05:00.000", LengthUnit.MINUTES, 300),
        ("90:00", LengthUnit.MINUTES, 5400),
    ],
)
def test_a_length_is_read(text: str, unit: LengthUnit, seconds: int) -> None:
    assert read_length(text, unit) == timedelta(seconds=seconds)


@pytest.mark.parametrize(
    "text", ["", "a while", "-5", "5 parsecs", "5 min or so", "1:2:3:4", "2:75", "1e9", "٥", "5 5"]
)
def test_what_is_no_length_is_none(text: str) -> None:
    assert read_length(text, LengthUnit.MINUTES) is None


@given(st.text(max_size=60), st.sampled_from([DAY, MONTH, None]), st.sampled_from(LengthUnit))
def test_whatever_stands_in_a_cell_is_read_or_not(
    text: str, order: DayOrder | None, unit: LengthUnit
) -> None:
    read_day(text, order)
    day_orders([text])
    read_hour(text)
    read_length(text, unit)


@given(st.text(alphabet="0123456789:/.-, 'hmsinNovadpt", max_size=45), st.sampled_from(LengthUnit))
def test_whatever_looks_like_a_day_or_a_length_is_read_or_not(text: str, unit: LengthUnit) -> None:
    read_day(text, DAY)
    day_orders([text])
    read_hour(text)
    read_length(text, unit)
