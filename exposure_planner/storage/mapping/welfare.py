"""What can stop or slow a plan into rows and back."""

from exposure_planner.household.suitability import SuitabilityPoint, SuitabilityVisit
from exposure_planner.household.welfare import (
    GateVisit,
    HealthStop,
    IncidentReport,
    NormalSign,
    NormalVisit,
    PlanOverride,
    RedFlag,
)
from exposure_planner.storage.mapping.lists import texts, write_texts
from exposure_planner.storage.tables.welfare import (
    GateTickRow,
    GateVisitRow,
    HealthStopFlagRow,
    HealthStopRow,
    IncidentRow,
    NormalTickRow,
    NormalVisitRow,
    OverriddenRuleRow,
    PlanOverrideRow,
    SuitabilityPointRow,
    SuitabilityVisitRow,
)


def write_gate_visit(row: GateVisitRow, visit: GateVisit) -> None:
    """Make the row say how the checklist was gone through."""
    row.ladder_id = visit.ladder_id
    row.stage_id = visit.stage_id
    row.gate = visit.gate
    row.on = visit.on
    row.holds = visit.holds
    row.override_reason = visit.override_reason
    row.withdrawn = visit.withdrawn
    write_texts(row.ticked, GateTickRow, visit.ticked)


def read_gate_visit(row: GateVisitRow) -> GateVisit:
    """The visit that the row tells of."""
    return GateVisit(
        id=row.id,
        ladder_id=row.ladder_id,
        stage_id=row.stage_id,
        gate=row.gate,
        on=row.on,
        ticked=texts(row.ticked),
        holds=row.holds,
        override_reason=row.override_reason,
        withdrawn=row.withdrawn,
    )


def write_normal_visit(row: NormalVisitRow, visit: NormalVisit) -> None:
    """Make the row say how the list was gone through."""
    row.animal_id = visit.animal_id
    row.on = visit.on
    row.withdrawn = visit.withdrawn
    write_texts(row.ticked, NormalTickRow, [sign.value for sign in visit.ticked])


def read_normal_visit(row: NormalVisitRow) -> NormalVisit:
    """The visit that the row tells of."""
    ticked = tuple(NormalSign(value) for value in texts(row.ticked))
    return NormalVisit(id=row.id, animal_id=row.animal_id, on=row.on, ticked=ticked, withdrawn=row.withdrawn)


def write_incident(row: IncidentRow, incident: IncidentReport) -> None:
    """Make the row say what happened."""
    row.animal_id = incident.animal_id
    row.on = incident.on
    row.what = incident.what
    row.severity = incident.severity
    row.withdrawn = incident.withdrawn
    row.level = incident.level


def read_incident(row: IncidentRow) -> IncidentReport:
    """The incident that the row tells of."""
    return IncidentReport(
        id=row.id,
        animal_id=row.animal_id,
        on=row.on,
        what=row.what,
        severity=row.severity,
        withdrawn=row.withdrawn,
        level=row.level,
    )


def write_health_stop(row: HealthStopRow, stop: HealthStop) -> None:
    """Make the row say why it stopped and since when."""
    row.animal_id = stop.animal_id
    row.since = stop.since
    row.lifted_on = stop.lifted_on
    write_texts(row.flags, HealthStopFlagRow, [flag.value for flag in stop.flags])


def read_health_stop(row: HealthStopRow) -> HealthStop:
    """The stop that the row tells of."""
    flags = tuple(RedFlag(value) for value in texts(row.flags))
    return HealthStop(
        id=row.id, animal_id=row.animal_id, since=row.since, flags=flags, lifted_on=row.lifted_on
    )


def write_suitability(row: SuitabilityVisitRow, visit: SuitabilityVisit) -> None:
    """Make the row say what was true of the animal."""
    row.animal_id = visit.animal_id
    row.on = visit.on
    row.withdrawn = visit.withdrawn
    write_texts(row.true, SuitabilityPointRow, [point.value for point in visit.true])


def read_suitability(row: SuitabilityVisitRow) -> SuitabilityVisit:
    """The visit that the row tells of."""
    true = tuple(SuitabilityPoint(value) for value in texts(row.true))
    return SuitabilityVisit(id=row.id, animal_id=row.animal_id, on=row.on, true=true, withdrawn=row.withdrawn)


def write_override(row: PlanOverrideRow, override: PlanOverride) -> None:
    """Make the row say what was done against a rule, and why."""
    row.ladder_id = override.ladder_id
    row.stage_id = override.stage_id
    row.on = override.on
    row.why = override.why
    row.withdrawn = override.withdrawn
    write_texts(row.rules, OverriddenRuleRow, override.rules)


def read_override(row: PlanOverrideRow) -> PlanOverride:
    """The override that the row tells of."""
    return PlanOverride(
        id=row.id,
        ladder_id=row.ladder_id,
        stage_id=row.stage_id,
        on=row.on,
        why=row.why,
        rules=texts(row.rules),
        withdrawn=row.withdrawn,
    )
