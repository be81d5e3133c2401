"""Life indoors into rows and back."""

from exposure_planner.household.indoors import IndoorActivity, IndoorPlan, IndoorWeek
from exposure_planner.storage.mapping.lists import resize
from exposure_planner.storage.tables.indoors import (
    IndoorActivityRow,
    IndoorMeasureRow,
    IndoorPlanRow,
    IndoorWeekRow,
)


def write_indoor_plan(row: IndoorPlanRow, plan: IndoorPlan) -> None:
    """Make the row say what is done at home."""
    row.animal_id = plan.animal_id
    row.ladder_id = plan.ladder_id
    row.started_on = plan.started_on
    row.ended_on = plan.ended_on
    resize(row.activities, IndoorActivityRow, len(plan.activities))
    for activity_row, activity in zip(row.activities, plan.activities, strict=True):
        activity_row.text = activity.title
        activity_row.code = activity.code
        activity_row.pillar = activity.pillar
        activity_row.times_a_week = activity.times_a_week


def read_indoor_plan(row: IndoorPlanRow) -> IndoorPlan:
    """The plan that the row tells of."""
    return IndoorPlan(
        id=row.id,
        animal_id=row.animal_id,
        ladder_id=row.ladder_id,
        started_on=row.started_on,
        ended_on=row.ended_on,
        activities=tuple(
            IndoorActivity(
                code=activity.code,
                title=activity.text,
                pillar=activity.pillar,
                times_a_week=activity.times_a_week,
            )
            for activity in row.activities
        ),
    )


def write_indoor_week(row: IndoorWeekRow, week: IndoorWeek) -> None:
    """Make the row say how the week went; what is said already is not written again."""
    row.animal_id = week.animal_id
    row.first = week.first
    row.note = week.note
    row.withdrawn = week.withdrawn
    known = {kept.measure: kept for kept in row.measures}
    row.measures = [
        known.get(measure) or IndoorMeasureRow(measure=measure) for measure, _value in week.measures
    ]
    for position, (kept, (_measure, value)) in enumerate(zip(row.measures, week.measures, strict=True)):
        kept.position = position
        kept.value = value


def read_indoor_week(row: IndoorWeekRow) -> IndoorWeek:
    """The week that the row tells of."""
    return IndoorWeek(
        id=row.id,
        animal_id=row.animal_id,
        first=row.first,
        measures=tuple((kept.measure, kept.value) for kept in row.measures),
        note=row.note,
        withdrawn=row.withdrawn,
    )
