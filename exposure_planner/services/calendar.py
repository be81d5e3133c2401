"""Tells a person's calendar of the week, and later what has changed since."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from exposure_planner.errors import NothingThere
from exposure_planner.household.calendar_entry import CalendarEntry
from exposure_planner.planner.plan import Week
from exposure_planner.services.planning import PlanningService
from exposure_planner.services.ports import CalendarFiles, Clock, OpenUnitOfWork
from exposure_planner.settings import Settings
from exposure_planner.wording.say_week import say_week
from exposure_planner.wording.translate import Translate
from exposure_planner.wording.week_calendar import (
    CalendarDay,
    CalendarEvent,
    CalendarTimes,
    say_calendar,
    summary_in,
)


@dataclass(frozen=True, kw_only=True)
class Told:
    """What a calendar was told.

    Attributes:
        planned, cancelled: how many sessions are in the file, and how many are taken back by it.
    """

    planned: int
    cancelled: int


class CalendarService:
    """Writes a week for calendars; exporting again changes and cancels, and never doubles."""

    def __init__(
        self, open_unit: OpenUnitOfWork, clock: Clock, planning: PlanningService, files: CalendarFiles
    ) -> None:
        self._open_unit = open_unit
        self._clock = clock
        self._planning = planning
        self._files = files

    def save(
        self,
        animal_ids: Sequence[UUID],
        week: Week,
        path: Path,
        settings: Settings,
        translate: Translate,
    ) -> Told:
        """Write the week of these animals into one file, and remember what was told once it is on the disk.

        Raises:
            FileNotWritable: the folder or the disk does not take it; then nothing is remembered.
        """
        entries: list[CalendarEntry] = []
        events: list[CalendarEvent] = []
        for animal_id in animal_ids:
            days = self._days(animal_id, week, settings, translate)
            for entry, day in self._news(animal_id, days, week):
                entries.append(entry)
                events.append(_event(entry, day))
        times = CalendarTimes(
            starts=settings.session_hour,
            alarm=None if settings.alarm_minutes is None else timedelta(minutes=settings.alarm_minutes),
            now=self._clock.now(),
        )
        self._files.write(events, times, path)
        with self._open_unit() as unit:
            for entry in entries:
                unit.days.save_calendar(entry)
            unit.commit()
        cancelled = sum(entry.cancelled for entry in entries)
        return Told(planned=len(entries) - cancelled, cancelled=cancelled)

    def _days(
        self, animal_id: UUID, week: Week, settings: Settings, translate: Translate
    ) -> tuple[CalendarDay, ...]:
        try:
            view = self._planning.week(animal_id, week.first)
        except NothingThere:
            return ()
        return say_calendar(view, say_week(view, translate, settings.scale), translate)

    def _news(
        self, animal_id: UUID, days: Sequence[CalendarDay], week: Week
    ) -> list[tuple[CalendarEntry, CalendarDay | None]]:
        """What is planned, and what was told once and is planned no more; what lies behind stays as it was told."""
        today = self._clock.today()
        with self._open_unit() as unit:
            known = {entry.on: entry for entry in unit.days.calendar(animal_id, max(week.first, today))}
        news: list[tuple[CalendarEntry, CalendarDay | None]] = [
            (_told_anew(animal_id, day, known.get(day.on)), day) for day in days
        ]
        planned = {day.on for day in days}
        done = self._done(animal_id, today)
        gone = (
            entry for on, entry in known.items() if on <= week.last and on not in planned and on not in done
        )
        return news + [(_taken_back(entry), None) for entry in gone]

    def _done(self, animal_id: UUID, today: date) -> set[date]:
        with self._open_unit() as unit:
            return {session.on for session in unit.sessions.of_animal(animal_id, today)}


def _told_anew(animal_id: UUID, day: CalendarDay, before: CalendarEntry | None) -> CalendarEntry:
    said = day.as_text()
    if before is None:
        return CalendarEntry(animal_id=animal_id, on=day.on, revision=0, said=said)
    if before.said == said and not before.cancelled:
        return before
    return replace(before, revision=before.revision + 1, said=said, cancelled=False)


def _taken_back(entry: CalendarEntry) -> CalendarEntry:
    return entry if entry.cancelled else replace(entry, revision=entry.revision + 1, cancelled=True)


def _event(entry: CalendarEntry, day: CalendarDay | None) -> CalendarEvent:
    known = day or CalendarDay(
        on=entry.on, summary=summary_in(entry.said), description="", place="", lasts=timedelta(0)
    )
    return CalendarEvent(
        uid=f"{entry.id}@exposure-planner", revision=entry.revision, cancelled=entry.cancelled, day=known
    )
