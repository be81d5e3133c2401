"""How long a red asks for rest (`domain.md` 2.5)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from exposure_planner.planner.level import Level
from exposure_planner.planner.policy import PacingPolicy


class RestKind(Enum):
    """What the rest is for."""

    AFTER_SCARE = "after_scare"
    LOOK_AGAIN = "look_again"
    GET_HELP = "get_help"


@dataclass(frozen=True, kw_only=True)
class Red:
    """A red session, on this ladder or on another one of the animal, or a scare between sessions."""

    on: date
    peak: Level
    elsewhere: bool = False
    unplanned: bool = False


@dataclass(frozen=True, kw_only=True)
class Rest:
    """A rest.

    Attributes:
        days: full days without a session.
        until: the first day after them.
        count, within_days: how many reds within how many days led to it.
    """

    red: Red
    kind: RestKind
    days: int
    until: date
    count: int = 1
    within_days: int = 0


def rest_after(reds: Iterable[Red], policy: PacingPolicy) -> Rest | None:
    """The rest that lasts longest; None where there was no red."""
    known = sorted(reds, key=lambda red: (red.on, red.peak))
    return max(
        (_rest(known[: at + 1], policy) for at in range(len(known))),
        key=lambda rest: rest.until,
        default=None,
    )


def _rest(reds: list[Red], policy: PacingPolicy) -> Rest:
    """The rest that the last of these asks for."""
    red = reds[-1]
    in_three = _within(reds, policy.three_reds_days)
    in_two = _within(reds, policy.two_reds_days)
    if in_three >= 3:
        return _of(red, RestKind.GET_HELP, policy.long_rest_days, in_three, policy.three_reds_days)
    if in_two >= 2:
        return _of(red, RestKind.LOOK_AGAIN, policy.long_rest_days, in_two, policy.two_reds_days)
    days = policy.rest_days_panic if red.peak is Level.PANIC else policy.rest_days
    return _of(red, RestKind.AFTER_SCARE, days, 1, 0)


def _within(reds: list[Red], days: int) -> int:
    oldest = reds[-1].on - timedelta(days=days)
    return sum(red.on > oldest for red in reds)


def _of(red: Red, kind: RestKind, days: int, count: int, within_days: int) -> Rest:
    until = red.on + timedelta(days=days + 1)
    return Rest(red=red, kind=kind, days=days, until=until, count=count, within_days=within_days)
