"""A week as events for a calendar, in ready sentences."""

from exposure_planner.planner.plan import PlannedDay, PlannedSession
from exposure_planner.wording.calendar_event import CalendarDay, CalendarHours
from exposure_planner.wording.translate import Translate
from exposure_planner.wording.week_facts import WeekFacts
from exposure_planner.wording.week_names import names_by_ladder, stage_of
from exposure_planner.wording.week_sheet import PlannedRow, SheetDay, WeekSheet


def say_calendar(
    facts: WeekFacts, sheet: WeekSheet, hours: CalendarHours, translate: Translate
) -> tuple[CalendarDay, ...]:
    """The sessions that are still to come; `sheet` is the same week in ready sentences."""
    return tuple(
        _day(facts, day, day.planned, said, said.planned, sheet, hours, translate)
        for day, said in zip(facts.plan.days, sheet.days, strict=True)
        if day.planned is not None and said.planned is not None and day.on >= facts.today
    )


def say_told(planned: int, cancelled: int, translate: Translate) -> str:
    """What is in a calendar file."""
    if not planned:
        return translate("week_calendar", "%n session taken back.|%n sessions taken back.", "", cancelled)
    said = translate("week_calendar", "%n session|%n sessions", "", planned)
    if not cancelled:
        return translate("week_calendar", "{sessions} for your calendar.").format(sessions=said)
    gone = translate("week_calendar", "%n taken back|%n taken back", "", cancelled)
    return translate("week_calendar", "{sessions} for your calendar, {gone}.").format(
        sessions=said, gone=gone
    )


def _day(
    facts: WeekFacts,
    day: PlannedDay,
    planned: PlannedSession,
    said: SheetDay,
    row: PlannedRow,
    sheet: WeekSheet,
    hours: CalendarHours,
    translate: Translate,
) -> CalendarDay:
    stage = stage_of(facts, planned.stage_id)
    called = names_by_ladder(facts, translate).get(planned.ladder_id, facts.animal.name)
    summary = translate("week_calendar", "{animal}: {rung}, {minutes}").format(
        animal=called, rung=row.stage, minutes=row.minutes
    )
    lines = (row.details, *row.if_then, *said.overrides, "", *sheet.stop_rules)
    return CalendarDay(
        on=day.on,
        summary=summary,
        description="\n".join((*lines, "", sheet.no_substitute)).strip(),
        place=row.place,
        lasts=None if stage is not None and stage.is_all_day else planned.duration,
        hours=hours,
    )
