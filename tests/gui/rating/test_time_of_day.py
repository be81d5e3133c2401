"""A time of day as people type it."""

from datetime import time

import pytest

from exposure_planner.gui.rating.time_of_day import read_time, write_time


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("18:30", time(18, 30)),
        ("7.05", time(7, 5)),
        ("1830", time(18, 30)),
        (" 9 ", time(9)),
        ("18h30", time(18, 30)),
        ("", None),
    ],
)
def test_times_are_read_as_people_type_them(typed: str, meant: time | None) -> None:
    assert read_time(typed) == meant


@pytest.mark.parametrize("typed", ["half past", "25:00", "18:99", "18:3", "-1"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        read_time(typed)


def test_a_time_is_written_as_it_can_be_read_again() -> None:
    assert read_time(write_time(time(6, 5))) == time(6, 5)
