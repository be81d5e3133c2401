"""Where life indoors is kept."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from exposure_planner.household.indoors import IndoorPlan, IndoorWeek
from exposure_planner.storage.mapping import indoors as mapping
from exposure_planner.storage.stores.rows import row_to_write, write
from exposure_planner.storage.tables.indoors import IndoorPlanRow, IndoorWeekRow


class SqlIndoorStore:
    """Indoor plans, and how their weeks went; weeks that were undone are left out."""

    def __init__(self, orm_session: Session) -> None:
        self._orm = orm_session

    def plans(self, animal_id: UUID) -> tuple[IndoorPlan, ...]:
        """In the order in which they were begun, those put aside as well."""
        query = (
            select(IndoorPlanRow).where(IndoorPlanRow.animal_id == animal_id).order_by(IndoorPlanRow.entry)
        )
        return tuple(mapping.read_indoor_plan(row) for row in self._orm.scalars(query))

    def save_plan(self, plan: IndoorPlan) -> None:
        """Add or replace."""
        row = row_to_write(self._orm, IndoorPlanRow, plan.id)
        mapping.write_indoor_plan(row, plan)
        write(self._orm, row)

    def weeks(self, animal_id: UUID) -> tuple[IndoorWeek, ...]:
        """By their first day."""
        query = (
            select(IndoorWeekRow)
            .where(IndoorWeekRow.animal_id == animal_id, IndoorWeekRow.withdrawn.is_(False))
            .order_by(IndoorWeekRow.first, IndoorWeekRow.entry)
        )
        return tuple(mapping.read_indoor_week(row) for row in self._orm.scalars(query))

    def save_week(self, week: IndoorWeek) -> None:
        """Add or replace."""
        row = row_to_write(self._orm, IndoorWeekRow, week.id)
        mapping.write_indoor_week(row, week)
        write(self._orm, row)
