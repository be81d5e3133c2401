"""Which days a person has for sessions: weekdays that suit, days kept free, and single days that suit besides."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from exposure_planner.planner.advice import Reason, ReasonCode
from exposure_planner.planner.circumstances import Circumstances


def why_not_that_day(day: date, circumstances: Circumstances) -> ReasonCode | None:
    """Why no session is wanted on this day; None where the day suits."""
    if day in circumstances.free_days:
        return ReasonCode.DAY_KEPT_FREE
    suits = circumstances.weekdays
    if suits and day.weekday() not in suits and day not in circumstances.extra_days:
        return ReasonCode.DAY_DOES_NOT_SUIT
    return None


def first_that_suits(day: date, circumstances: Circumstances) -> tuple[date, tuple[Reason, ...]]:
    """This day or the next one that suits, and why it is not this one."""
    code = why_not_that_day(day, circumstances)
    if code is None:
        return day, ()
    found = next(later for later in _after(day) if why_not_that_day(later, circumstances) is None)
    return found, (Reason(code=code, on=found),)


def on_any_day(circumstances: Circumstances) -> Circumstances:
    """The same without what a person wants of days, for what the rails alone ask for."""
    return replace(circumstances, weekdays=None, free_days=frozenset(), extra_days=frozenset())


def _after(day: date) -> Iterator[date]:
    while True:
        day += timedelta(days=1)
        yield day
