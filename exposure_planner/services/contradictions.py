"""Finds what in one session hardly goes together. It is asked about once, and kept as the person says."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from exposure_planner.household.contradiction import Contradiction
from exposure_planner.household.session import LoggedSession, Stillness
from exposure_planner.planner.ladder import WHOLE_DAY
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import EndedBy, Food, Play

VERY_LONG = timedelta(hours=1)
VERY_LONG_SHARE = 4
"""Longer than an hour and four times as long as planned is a slip of the keyboard, or worth a question."""

SLOW = timedelta(minutes=5)
"""From here on a recovery stands for level 4 (`domain.md` 1.6)."""

_CLOCKS_DIFFER_BY = timedelta(minutes=10)


def contradictions(session: LoggedSession, now: datetime) -> tuple[Contradiction, ...]:
    """What hardly goes together and was not confirmed yet; `now` is a local time with its zone."""
    return tuple(each for each in _found(session, now) if each.value not in session.confirmed)


def _found(session: LoggedSession, now: datetime) -> Iterator[Contradiction]:
    yield from _of_the_level(session)
    yield from _of_the_time(session, now)


def _of_the_level(session: LoggedSession) -> Iterator[Contradiction]:
    peak = session.peak
    if peak >= Level.VERY_FRIGHTENED and session.food is Food.AS_AT_HOME:
        yield Contradiction.ATE_BUT_FRIGHTENED
    if peak >= Level.VERY_FRIGHTENED and session.play is Play.CHASED:
        yield Contradiction.PLAYED_BUT_FRIGHTENED
    if peak <= Level.CURIOUS and (session.escape_attempt or session.harm):
        yield Contradiction.FLED_BUT_CALM
    if peak <= Level.CURIOUS and session.recovery is not None and session.recovery >= SLOW:
        yield Contradiction.SLOW_TO_RECOVER_BUT_CALM
    if session.play is Play.CHASED and any(rating.stillness is Stillness.STILL for rating in session.ratings):
        yield Contradiction.PLAYED_BUT_STILL
    if any(rating.end is not None and rating.end > rating.kept for rating in session.ratings):
        yield Contradiction.END_ABOVE_PEAK


def _of_the_time(session: LoggedSession, now: datetime) -> Iterator[Contradiction]:
    if session.actual <= timedelta(0) and session.ended_by in {EndedBy.ANIMAL, EndedBy.PLAN}:
        yield Contradiction.OVER_BEFORE_IT_BEGAN
    if session.first_sign is not None and session.first_sign > session.actual:
        yield Contradiction.SIGN_AFTER_THE_END
    if session.planned < WHOLE_DAY and session.actual > max(VERY_LONG, VERY_LONG_SHARE * session.planned):
        yield Contradiction.VERY_LONG
    if session.started is not None:
        started = datetime.combine(session.on, session.started, tzinfo=now.tzinfo)
        if started > now + _CLOCKS_DIFFER_BY:
            yield Contradiction.NOT_YET
