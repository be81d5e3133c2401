"""Writes events into a file that calendars read (RFC 5545)."""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from exposure_planner.exchange.local_zone import is_utc, local_zone_name, zone_of
from exposure_planner.exchange.whole_file import write_whole
from exposure_planner.exchange.zone_rules import zone_rules
from exposure_planner.wording.calendar_event import CalendarEvent

if TYPE_CHECKING:
    from icalendar import Event, Timezone

_PROGRAM = "-//Exposure Planner//Exposure Planner//EN"
_SHORTEST = timedelta(minutes=5)
"""A calendar shows nothing that is shorter, and asks nobody to stay so long."""
_A_YEAR = timedelta(days=366)
_TURN_THE_LINE = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Signs that turn the direction of whatever follows; letters that run from right to left need none of them."""


class CalendarFiles:
    """Writes calendar files, for the wall of whoever sits at this computer unless told otherwise."""

    def __init__(self, zone_name: Callable[[], str] = local_zone_name) -> None:
        self._zone_name = zone_name

    def zone(self) -> str:
        """The time zone of this computer by its IANA name; empty where it has none."""
        return self._zone_name()

    def write(self, events: Sequence[CalendarEvent], now: datetime, path: Path) -> None:
        """Write the events; an older file stays whole until they are on the disk. Raises FileNotWritable."""
        write_whole(path, as_calendar(events, now))


def as_calendar(events: Sequence[CalendarEvent], now: datetime) -> bytes:
    """The file's content as of now, with the rules of every time zone that is meant in it."""
    # Late: no other command needs it.
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", _PROGRAM)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for rules in _zones(events):
        calendar.add_component(rules)
    for event in events:
        calendar.add_component(_event(event, now))
    content: bytes = calendar.to_ical()
    return content


def _zones(events: Sequence[CalendarEvent]) -> Iterator["Timezone"]:
    """The rules of every zone that events with an hour are in, for a year before and after."""
    days = [told.day for told in events if told.day.lasts is not None]
    for name in sorted({day.hours.zone for day in days}):
        zone = zone_of(name)
        if zone is not None and not is_utc(zone):
            on = [day.on for day in days if day.hours.zone == name]
            yield zone_rules(zone, min(on) - _A_YEAR, max(on) + _A_YEAR)


def _event(told: CalendarEvent, now: datetime) -> "Event":
    from icalendar import Event

    day, event = told.day, Event()
    event.add("uid", told.uid)
    event.add("sequence", told.revision)
    event.add("dtstamp", now)
    event.add("last-modified", now)
    event.add("summary", _one_line(day.summary))
    event.add("status", "CANCELLED" if told.cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    if day.lasts is None:
        event.add("dtstart", day.on)
        event.add("dtend", day.on + timedelta(days=1))
    else:
        starts = datetime.combine(day.on, day.hours.starts, zone_of(day.hours.zone))
        event.add("dtstart", starts)
        event.add("dtend", _later(starts, max(day.lasts, _SHORTEST)))
    if not told.cancelled:
        event.add("description", _lines(day.description))
        if _one_line(day.place):
            event.add("location", _one_line(day.place))
        if day.hours.alarm is not None and day.lasts is not None:
            _ring(event, _one_line(day.summary), day.hours.alarm)
    return event


def _later(starts: datetime, lasts: timedelta) -> datetime:
    """By the clock that runs, also where summer time begins or ends in between."""
    if starts.tzinfo is None:
        return starts + lasts
    return (starts.astimezone(UTC) + lasts).astimezone(starts.tzinfo)


def _ring(event: "Event", summary: str, before: timedelta) -> None:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", -before)
    event.add_component(alarm)


def _one_line(text: str) -> str:
    return " ".join(_lines(text).split("\n")).strip()


def _lines(text: str) -> str:
    """Without what no calendar may hold (RFC 5545 3.1): every way to end a line is one, and no sign is unseen."""
    return "\n".join("".join(filter(_may_stand, line)) for line in text.splitlines())


def _may_stand(letter: str) -> bool:
    return unicodedata.category(letter) not in {"Cc", "Cs"} and letter not in _TURN_THE_LINE
