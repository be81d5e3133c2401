"""Tells a person's calendar of the week, and later what has changed since."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from exposure_planner.errors import NothingForCalendar, NothingThere
from exposure_planner.household.calendar_entry import CalendarEntry
from exposure_planner.planner.plan import Week
from exposure_planner.services.planning import PlanningService
from exposure_planner.services.ports import CalendarFiles, Clock, OpenUnitOfWork
from exposure_planner.services.views import WeekView
from exposure_planner.settings import Settings
from exposure_planner.wording.calendar_event import CalendarDay, CalendarEvent, CalendarHours, day_as_told
from exposure_planner.wording.say_week import say_week
from exposure_planner.wording.translate import Translate
from exposure_planner.wording.week_calendar import say_calendar
from exposure_planner.wording.week_names import ladder_of


@dataclass(frozen=True, kw_only=True)
class Told:
    """What a calendar was told.

    Attributes:
        planned, cancelled: how many sessions are in the file, and how many are taken back by it.
    """

    planned: int
    cancelled: int


@dataclass(frozen=True, kw_only=True)
class _Plan:
    """The sessions to come that are told under one animal's name; a shared one under its ladder's first animal's.

    Attributes:
        days: by day.
        sharers: by day, everybody who takes part.
        partners: who shares a ladder with the animal.
    """

    days: Mapping[date, CalendarDay] = field(default_factory=dict)
    sharers: Mapping[date, frozenset[UUID]] = field(default_factory=dict)
    partners: frozenset[UUID] = frozenset()


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
            NothingForCalendar: nothing is planned, and nothing has to be taken back.
            FileNotWritable: the folder or the disk does not take it; then nothing is remembered.
        """
        minutes = settings.alarm_minutes
        hours = CalendarHours(
            starts=settings.session_hour,
            alarm=None if minutes is None else timedelta(minutes=minutes),
            zone=self._files.zone(),
        )
        news: dict[UUID, CalendarEntry] = {}
        for animal_id in animal_ids:
            own = self._plan(animal_id, week, settings, hours, translate)
            news |= self._news(animal_id, own.days.values(), own, week)
            for partner_id in own.partners:
                theirs = self._plan(partner_id, week, settings, hours, translate)
                shared = [day for on, day in theirs.days.items() if animal_id in theirs.sharers[on]]
                news |= self._news(partner_id, shared, theirs, week)
        if not news:
            raise NothingForCalendar
        entries = sorted(news.values(), key=lambda entry: (entry.on, entry.id))
        self._files.write([_event(entry, hours) for entry in entries], self._clock.now(), path)
        with self._open_unit() as unit:
            for entry in entries:
                unit.days.save_calendar(entry)
            unit.commit()
        cancelled = sum(entry.cancelled for entry in entries)
        return Told(planned=len(entries) - cancelled, cancelled=cancelled)

    def _plan(
        self, animal_id: UUID, week: Week, settings: Settings, hours: CalendarHours, translate: Translate
    ) -> _Plan:
        try:
            view = self._planning.week(animal_id, week.first)
        except NothingThere:
            return _Plan()
        if view.animal.retired_on is not None:
            return _Plan()
        sharers = _sharers(view)
        said = say_calendar(view, say_week(view, translate, settings.scale), hours, translate)
        return _Plan(
            days={day.on: day for day in said if day.on in sharers},
            sharers=sharers,
            partners=frozenset(view.partners),
        )

    def _news(
        self, animal_id: UUID, told: Iterable[CalendarDay], plan: _Plan, week: Week
    ) -> dict[UUID, CalendarEntry]:
        """These days, and what was told once and is planned no more; what lies behind stays as it was told."""
        today = self._clock.today()
        with self._open_unit() as unit:
            known = {entry.on: entry for entry in unit.days.calendar(animal_id, max(week.first, today))}
            done = {session.on for session in unit.sessions.of_animal(animal_id, today)}
        gone = (
            entry for on, entry in known.items() if on <= week.last and on not in plan.days and on not in done
        )
        entries = (
            *(_told_anew(animal_id, day, known.get(day.on)) for day in told),
            *(_taken_back(entry) for entry in gone),
        )
        return {entry.id: entry for entry in entries}


def _sharers(view: WeekView) -> dict[date, frozenset[UUID]]:
    """Who takes part, on the days whose session is told under this animal's name."""
    planned = {day.on: ladder_of(view, day.planned.ladder_id) for day in view.plan.days if day.planned}
    return {
        on: frozenset(kept.animal_ids)
        for on, kept in planned.items()
        if kept is not None and kept.animal_id == view.animal.id
    }


def _told_anew(animal_id: UUID, day: CalendarDay, before: CalendarEntry | None) -> CalendarEntry:
    said = day.as_text()
    if before is None:
        return CalendarEntry(animal_id=animal_id, on=day.on, revision=0, said=said)
    if before.said == said and not before.cancelled:
        return before
    return replace(before, revision=before.revision + 1, said=said, cancelled=False)


def _taken_back(entry: CalendarEntry) -> CalendarEntry:
    return entry if entry.cancelled else replace(entry, revision=entry.revision + 1, cancelled=True)


def _event(entry: CalendarEntry, hours: CalendarHours) -> CalendarEvent:
    return CalendarEvent(
        uid=str(entry.id),
        revision=entry.revision,
        cancelled=entry.cancelled,
        day=day_as_told(entry.on, entry.said, hours),
    )
