"""On which days of a week sessions may stand: spread out, with free days, and fewer when life is full."""

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from math import ceil

from exposure_planner.planner.advice import Reason, ReasonCode
from exposure_planner.planner.policy import PacingPolicy
from exposure_planner.planner.state import State

WEEK = 7
FEWEST_A_WEEK = 2
"""A plan is shortened to this and no further."""
KNOWN_DAYS = 14
"""So many days of history are needed before the plan follows what was done."""


def has_room(day: date, session_days: Collection[date], a_week: int) -> bool:
    """Whether one more session on this day keeps every stretch of two to seven days within its share of the week."""
    return all(
        _within(day, session_days, length) + 1 <= ceil(length * a_week / WEEK)
        for length in range(2, WEEK + 1)
    )


def sessions_a_week(
    states: Iterable[State], today: date, policy: PacingPolicy, elsewhere: Collection[date] = ()
) -> tuple[int, Reason | None]:
    """How many sessions a week to plan: the policy's number, or nearer to what was done lately, and why.

    `elsewhere` are days of sessions on other ladders, which count as well. Missed days are no debt. Days of rest
    after a scare do not count as missed.
    """
    known = list(states)
    planned = policy.sessions_per_week
    days = {judged.session.on for state in known for judged in state.recent} | set(elsewhere)
    if not days:
        return planned, None
    first = max(min(days), today - timedelta(days=policy.shortened_days))
    span = (today - first).days - _rest_days(known, first, today)
    done = sum(first <= day < today for day in days)
    rate = done / span * WEEK if span > 0 else planned
    if (today - first).days < KNOWN_DAYS or rate >= policy.shortened_share * planned:
        return planned, None
    shorter = min(planned, max(FEWEST_A_WEEK, ceil(rate)))
    if shorter == planned:
        return planned, None
    return shorter, Reason(code=ReasonCode.WEEK_SHORTENED, count=round(rate), needed=planned)


def _rest_days(states: Iterable[State], first: date, today: date) -> int:
    resting = {
        judged.session.on + timedelta(days=offset)
        for state in states
        for judged in state.reds()
        for offset in range(1, state.policy.rest_days_panic + 1)
    }
    return sum(first <= day < today for day in resting)


def _within(day: date, session_days: Collection[date], length: int) -> int:
    return sum((day - timedelta(days=back)) in session_days for back in range(1, length))
