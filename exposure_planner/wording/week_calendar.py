"""A week as events for a calendar, in ready sentences."""

import json
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from exposure_planner.planner.plan import PlannedDay
from exposure_planner.wording.translate import Translate
from exposure_planner.wording.week_facts import WeekFacts
from exposure_planner.wording.week_names import stage_of
from exposure_planner.wording.week_sheet import SheetDay, WeekSheet


@dataclass(frozen=True, kw_only=True)
class CalendarDay:
    """One planned session.

    Attributes:
        lasts: how long; None for a whole day that is rated as one.
        place: where; may be empty.
    """

    on: date
    summary: str
    description: str
    place: str
    lasts: timedelta | None

    def as_text(self) -> str:
        """Everything that it says, to see later whether it has changed."""
        seconds = None if self.lasts is None else round(self.lasts.total_seconds())
        return json.dumps([self.summary, self.description, self.place, seconds])


def summary_in(said: str) -> str:
    """The summary in what `as_text` gave; empty where it is something else."""
    try:
        summary = json.loads(said)[0]
    except (ValueError, LookupError, TypeError):
        return ""
    return summary if isinstance(summary, str) else ""


def say_calendar(facts: WeekFacts, sheet: WeekSheet, translate: Translate) -> tuple[CalendarDay, ...]:
    """The sessions that are still to come; `sheet` is the same week in ready sentences."""
    return tuple(
        _day(facts, planned, said, sheet, translate)
        for planned, said in zip(facts.plan.days, sheet.days, strict=True)
        if planned.planned is not None and planned.on >= facts.today
    )


def say_told(planned: int, cancelled: int, translate: Translate) -> str:
    """What is in a calendar file."""
    said = translate("week_calendar", "%n session|%n sessions", "", planned)
    if not cancelled:
        return translate("week_calendar", "{sessions} for your calendar.").format(sessions=said)
    gone = translate("week_calendar", "%n taken back|%n taken back", "", cancelled)
    return translate("week_calendar", "{sessions} for your calendar, {gone}.").format(
        sessions=said, gone=gone
    )


def _day(
    facts: WeekFacts, day: PlannedDay, said: SheetDay, sheet: WeekSheet, translate: Translate
) -> CalendarDay:
    assert day.planned is not None  # noqa: S101
    assert said.planned is not None  # noqa: S101
    stage = stage_of(facts, day.planned.stage_id)
    summary = translate("week_calendar", "{animal}: {rung}, {minutes}").format(
        animal=facts.animal.name, rung=said.planned.stage, minutes=said.planned.minutes
    )
    lines = (said.planned.details, *said.planned.if_then, *said.overrides, "", *sheet.stop_rules)
    return CalendarDay(
        on=day.on,
        summary=summary,
        description="\n".join((*lines, "", sheet.no_substitute)).strip(),
        place=said.planned.place,
        lasts=None if stage is not None and stage.is_all_day else day.planned.duration,
    )


@dataclass(frozen=True, kw_only=True)
class CalendarEvent:
    """What a calendar is told.

    Attributes:
        uid: it is known by this for ever.
        revision: the higher one counts.
        day: the session; of one that is cancelled only its summary is known.
    """

    uid: str
    revision: int
    cancelled: bool
    day: CalendarDay


@dataclass(frozen=True, kw_only=True)
class CalendarTimes:
    """When events are.

    Attributes:
        starts: the hour of a session on the wall of whoever has it.
        alarm: how long before it an alarm rings; None for none.
        now: when the file is written.
    """

    starts: time
    alarm: timedelta | None
    now: datetime
