"""What a calendar is told of one day, and how it is remembered what was told."""

import json
from dataclasses import dataclass
from datetime import date, time, timedelta


@dataclass(frozen=True, kw_only=True)
class CalendarHours:
    """When sessions are and when a calendar rings.

    Attributes:
        starts: the hour of a session on the person's own wall.
        alarm: how long before it an alarm rings; None for never.
        zone: the wall's time zone by its IANA name; empty for the wall of whoever reads the calendar.
    """

    starts: time
    alarm: timedelta | None
    zone: str


@dataclass(frozen=True, kw_only=True)
class CalendarDay:
    """One session of a day, with all that a calendar shows of it.

    Attributes:
        place: where; may be empty.
        lasts: how long; None for a whole day that is rated as one, which has no hour and rings never.
    """

    on: date
    summary: str
    description: str
    place: str
    lasts: timedelta | None
    hours: CalendarHours

    def as_text(self) -> str:
        """Everything that it says, to see later whether it has changed, and to take it back as it was."""
        alarm = self.hours.alarm
        return json.dumps(
            {
                "summary": self.summary,
                "description": self.description,
                "place": self.place,
                "lasts": None if self.lasts is None else self.lasts.total_seconds(),
                "starts": self.hours.starts.isoformat(),
                "alarm": None if alarm is None else alarm.total_seconds(),
                "zone": self.hours.zone,
            }
        )


@dataclass(frozen=True, kw_only=True)
class CalendarEvent:
    """What a calendar is told.

    Attributes:
        uid: it is known by this for ever.
        revision: the higher one counts.
        cancelled: the session, as it was told last, is taken back.
    """

    uid: str
    revision: int
    cancelled: bool
    day: CalendarDay


def day_as_told(on: date, said: str, now_said: CalendarHours) -> CalendarDay:
    """The day that `as_text` gave; where that cannot be read, a nameless one at the hours of now."""
    try:
        told = json.loads(said)
        return CalendarDay(
            on=on,
            summary=told["summary"],
            description=told["description"],
            place=told["place"],
            lasts=_seconds(told["lasts"]),
            hours=CalendarHours(
                starts=time.fromisoformat(told["starts"]), alarm=_seconds(told["alarm"]), zone=told["zone"]
            ),
        )
    except (ValueError, LookupError, TypeError):
        return CalendarDay(on=on, summary="", description="", place="", lasts=timedelta(0), hours=now_said)


def _seconds(given: float | None) -> timedelta | None:
    return None if given is None else timedelta(seconds=given)
