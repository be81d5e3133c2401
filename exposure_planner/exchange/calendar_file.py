"""Writes events into a file that calendars read (RFC 5545)."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from exposure_planner.errors import FileNotWritable
from exposure_planner.wording.week_calendar import CalendarEvent, CalendarTimes

if TYPE_CHECKING:
    from icalendar import Event

_PROGRAM = "-//Exposure Planner//Exposure Planner//EN"
_SHORTEST = timedelta(minutes=5)
"""A calendar shows nothing that is shorter, and asks nobody to stay so long."""


def local_zone() -> ZoneInfo:
    """Of this computer, by the name that calendars know; the middle of the world where it has none."""
    # Late: no other command needs it.
    import tzlocal

    try:
        return ZoneInfo(tzlocal.get_localzone_name())
    except (ValueError, OSError):
        return ZoneInfo("UTC")


class CalendarFiles:
    """Writes calendar files, for the wall of whoever sits at this computer unless told otherwise."""

    def __init__(self, zone: Callable[[], ZoneInfo] = local_zone) -> None:
        self._zone = zone

    def write(self, events: Sequence[CalendarEvent], times: CalendarTimes, path: Path) -> None:
        """Write the events; aside first, so that an older file stays whole. Raises FileNotWritable."""
        content = as_calendar(events, times, self._zone())
        aside = path.with_name(f"{path.name}.new")
        try:
            aside.write_bytes(content)
            aside.replace(path)
        except OSError as cause:
            raise FileNotWritable(path) from cause


def as_calendar(events: Sequence[CalendarEvent], times: CalendarTimes, zone: ZoneInfo) -> bytes:
    """The file's content, with the rules of the time zone in it."""
    # Late: no other command needs it.
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", _PROGRAM)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for event in events:
        calendar.add_component(_event(event, times, zone))
    calendar.add_missing_timezones()
    content: bytes = calendar.to_ical()
    return content


def _event(told: CalendarEvent, times: CalendarTimes, zone: ZoneInfo) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", told.uid)
    event.add("sequence", told.revision)
    event.add("dtstamp", times.now)
    event.add("last-modified", times.now)
    event.add("summary", told.day.summary)
    event.add("status", "CANCELLED" if told.cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    if told.day.lasts is None:
        event.add("dtstart", told.day.on)
        event.add("dtend", told.day.on + timedelta(days=1))
    else:
        starts = datetime.combine(told.day.on, times.starts, zone)
        event.add("dtstart", starts)
        event.add("dtend", _later(starts, max(told.day.lasts, _SHORTEST)))
    if not told.cancelled:
        event.add("description", told.day.description)
        if told.day.place:
            event.add("location", told.day.place)
        if times.alarm is not None and told.day.lasts is not None:
            _ring(event, told.day.summary, times.alarm)
    return event


def _later(starts: datetime, lasts: timedelta) -> datetime:
    """By the clock that runs, also where summer time begins or ends in between."""
    return (starts.astimezone(ZoneInfo("UTC")) + lasts).astimezone(starts.tzinfo)


def _ring(event: "Event", summary: str, before: timedelta) -> None:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", -before)
    event.add_component(alarm)
