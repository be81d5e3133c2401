"""Where everything that can stop or slow a plan is kept."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from exposure_planner.household.suitability import SuitabilityVisit
from exposure_planner.household.welfare import (
    GateVisit,
    HealthStop,
    IncidentReport,
    NormalVisit,
    PlanOverride,
)
from exposure_planner.storage.mapping import welfare as mapping
from exposure_planner.storage.stores.rows import row_to_write, write
from exposure_planner.storage.tables.welfare import (
    GateVisitRow,
    HealthStopRow,
    IncidentRow,
    NormalVisitRow,
    PlanOverrideRow,
    SuitabilityVisitRow,
)


class SqlWelfareStore:
    """Gate checks, return-to-normal lists, incidents, stops and overrides; what was undone is left out."""

    def __init__(self, orm_session: Session) -> None:
        self._orm = orm_session

    def gate_visits(self, ladder_id: UUID) -> tuple[GateVisit, ...]:
        """By day; on the same day, in the order in which they were made."""
        query = (
            select(GateVisitRow)
            .where(GateVisitRow.ladder_id == ladder_id, GateVisitRow.withdrawn.is_(False))
            .order_by(GateVisitRow.on, GateVisitRow.entry)
        )
        return tuple(mapping.read_gate_visit(row) for row in self._orm.scalars(query))

    def save_gate_visit(self, visit: GateVisit) -> None:
        """Add or replace."""
        row = row_to_write(self._orm, GateVisitRow, visit.id)
        mapping.write_gate_visit(row, visit)
        write(self._orm, row)

    def normal_visits(self, animal_id: UUID) -> tuple[NormalVisit, ...]:
        """By day; on the same day, in the order in which they were made."""
        query = (
            select(NormalVisitRow)
            .where(NormalVisitRow.animal_id == animal_id, NormalVisitRow.withdrawn.is_(False))
            .order_by(NormalVisitRow.on, NormalVisitRow.entry)
        )
        return tuple(mapping.read_normal_visit(row) for row in self._orm.scalars(query))

    def save_normal_visit(self, visit: NormalVisit) -> None:
        """Add or replace."""
        row = row_to_write(self._orm, NormalVisitRow, visit.id)
        mapping.write_normal_visit(row, visit)
        write(self._orm, row)

    def incidents(self, animal_id: UUID) -> tuple[IncidentReport, ...]:
        """By day; on the same day, in the order in which they were told."""
        query = (
            select(IncidentRow)
            .where(IncidentRow.animal_id == animal_id, IncidentRow.withdrawn.is_(False))
            .order_by(IncidentRow.on, IncidentRow.entry)
        )
        return tuple(mapping.read_incident(row) for row in self._orm.scalars(query))

    def save_incident(self, incident: IncidentReport) -> None:
        """Add or replace."""
        row = row_to_write(self._orm, IncidentRow, incident.id)
        mapping.write_incident(row, incident)
        write(self._orm, row)

    def health_stops(self, animal_id: UUID) -> tuple[HealthStop, ...]:
        """By day, lifted ones too."""
        query = (
            select(HealthStopRow)
            .where(HealthStopRow.animal_id == animal_id)
            .order_by(HealthStopRow.since, HealthStopRow.entry)
        )
        return tuple(mapping.read_health_stop(row) for row in self._orm.scalars(query))

    def save_health_stop(self, stop: HealthStop) -> None:
        """Add or replace."""
        row = row_to_write(self._orm, HealthStopRow, stop.id)
        mapping.write_health_stop(row, stop)
        write(self._orm, row)

    def suitability_visits(self, animal_id: UUID) -> tuple[SuitabilityVisit, ...]:
        """By day; on the same day, in the order in which they were made."""
        query = (
            select(SuitabilityVisitRow)
            .where(SuitabilityVisitRow.animal_id == animal_id, SuitabilityVisitRow.withdrawn.is_(False))
            .order_by(SuitabilityVisitRow.on, SuitabilityVisitRow.entry)
        )
        return tuple(mapping.read_suitability(row) for row in self._orm.scalars(query))

    def save_suitability_visit(self, visit: SuitabilityVisit) -> None:
        """Add or replace."""
        row = row_to_write(self._orm, SuitabilityVisitRow, visit.id)
        mapping.write_suitability(row, visit)
        write(self._orm, row)

    def overrides(self, ladder_id: UUID) -> tuple[PlanOverride, ...]:
        """By day; on the same day, in the order in which they were written."""
        query = (
            select(PlanOverrideRow)
            .where(PlanOverrideRow.ladder_id == ladder_id, PlanOverrideRow.withdrawn.is_(False))
            .order_by(PlanOverrideRow.on, PlanOverrideRow.entry)
        )
        return tuple(mapping.read_override(row) for row in self._orm.scalars(query))

    def save_override(self, override: PlanOverride) -> None:
        """Add or replace."""
        row = row_to_write(self._orm, PlanOverrideRow, override.id)
        mapping.write_override(row, override)
        write(self._orm, row)
