"""When a person is to be reminded: plain values in, a plain answer out."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

LATEST = time(21)
"""Nobody is reminded later: neither people nor animals begin anything then."""


@dataclass(frozen=True, kw_only=True)
class Reminded:
    """What was said already.

    Attributes:
        told_on: the day of the last notice.
        again_at: when to say it once more, where somebody asked for that.
        not_on: a day on which nobody wants to hear of it.
    """

    told_on: date | None = None
    again_at: datetime | None = None
    not_on: date | None = None


def is_due(now: datetime, hour: time, reminded: Reminded) -> bool:
    """Whether to say it now, if a session is planned; `now` is the local time.

    A computer that was off at the hour says it when it is on again, until the evening. Each day once, and once more
    for each time that somebody put it off.
    """
    if reminded.not_on == now.date() or now.time() >= LATEST:
        return False
    if reminded.again_at is not None:
        return now >= reminded.again_at
    return reminded.told_on != now.date() and now.time() >= hour


def next_look(now: datetime, hour: time, reminded: Reminded) -> datetime:
    """The next moment at which it may become due; `now` is the local time."""
    today = now.replace(hour=hour.hour, minute=hour.minute, second=0, microsecond=0)
    if reminded.again_at is not None and reminded.again_at > now:
        return reminded.again_at
    return today if today > now else today + timedelta(days=1)
