"""The rules of a time zone as a calendar file tells them (RFC 5545 3.6.5).

The library has a way of its own, which misses changes in zones whose rules differ from year to year.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from icalendar import Timezone

_STEP = timedelta(hours=6)
"""No zone changes back sooner."""
_MINUTE = timedelta(minutes=1)


def zone_rules(zone: "ZoneInfo", first: date, last: date) -> "Timezone":
    """What holds on the first day, and every change from then until the last day is over."""
    from icalendar import Timezone

    begin = datetime.combine(first, time(), UTC)
    rules = Timezone()
    rules.add("tzid", zone.key)
    _add(rules, begin, begin, zone)
    for before, after in _changes(zone, begin, datetime.combine(last, time(), UTC) + timedelta(days=2)):
        _add(rules, before, after, zone)
    return rules


def _add(rules: "Timezone", before: datetime, after: datetime, zone: "ZoneInfo") -> None:
    """What holds from a moment on; `before` is the minute before it."""
    from icalendar import TimezoneDaylight, TimezoneStandard

    old, new = before.astimezone(zone), after.astimezone(zone)
    rule = TimezoneDaylight() if new.dst() else TimezoneStandard()
    # The wall shows the old hour until the very moment of the change.
    rule.add("dtstart", (after + (old.utcoffset() or timedelta())).replace(tzinfo=None))
    rule.add("tzoffsetfrom", old.utcoffset())
    rule.add("tzoffsetto", new.utcoffset())
    rule.add("tzname", new.tzname())
    rules.add_component(rule)


def _changes(zone: "ZoneInfo", begin: datetime, end: datetime) -> Iterator[tuple[datetime, datetime]]:
    """The last minute of the old time and the first of the new, for every change."""
    here = begin
    while here < end:
        following = here + _STEP
        if _time_of(here, zone) != _time_of(following, zone):
            yield _narrowed(here, following, zone)
        here = following


def _narrowed(old: datetime, new: datetime, zone: "ZoneInfo") -> tuple[datetime, datetime]:
    while new - old > _MINUTE:
        middle = old + (new - old) // 2 // _MINUTE * _MINUTE
        if _time_of(middle, zone) == _time_of(old, zone):
            old = middle
        else:
            new = middle
    return old, new


def _time_of(moment: datetime, zone: "ZoneInfo") -> tuple[object, ...]:
    there = moment.astimezone(zone)
    return there.utcoffset(), there.dst(), there.tzname()
