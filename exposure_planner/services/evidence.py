"""What is kept, put into the planner's words."""

from collections.abc import Iterable
from datetime import date, timedelta
from uuid import UUID

from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.session import LoggedSession
from exposure_planner.household.suitability import Suitability
from exposure_planner.household.welfare import HealthStop
from exposure_planner.planner.advice import ReasonCode
from exposure_planner.planner.circumstances import (
    BackToNormal,
    ChipCheck,
    Circumstances,
    GateCheck,
    Incident,
    Override,
    RedElsewhere,
    VetStop,
)
from exposure_planner.planner.observed import Session
from exposure_planner.planner.outcome import Outcome, classify
from exposure_planner.planner.policy import PacingPolicy
from exposure_planner.services.outdoors import leads_out
from exposure_planner.services.ports import UnitOfWork


def as_evidence(logged: LoggedSession) -> Session:
    """A logged session as the planner reads it: the highest kept level counts."""
    ends = [rating.end for rating in logged.ratings if rating.end is not None]
    return Session(
        id=logged.id,
        stage_id=logged.stage_id,
        on=logged.on,
        peak=logged.peak,
        planned=logged.planned,
        actual=logged.actual,
        food=logged.food,
        ended_by=logged.ended_by,
        recovery=logged.recovery,
        escape_attempt=logged.escape_attempt,
        started=logged.started,
        end=max(ends) if ends else None,
        play=logged.play,
        choice=logged.choice,
        one_off_trigger=any(trigger.one_off for trigger in logged.triggers),
        harm=logged.harm,
        other_stress=logged.other_stress,
        place=logged.place,
    )


def circumstances_of(
    unit: UnitOfWork, kept: KeptLadder, policy: PacingPolicy, weekdays: frozenset[int] | None, today: date
) -> Circumstances:
    """Everything besides the ladder's own sessions that may stop or slow its plan."""
    since = today - timedelta(days=policy.memory_days)
    welfare = unit.welfare
    animal_id = kept.animal_id
    return Circumstances(
        gate_checks=tuple(
            GateCheck(
                gate=visit.gate,
                on=visit.on,
                holds=visit.holds,
                stage_id=visit.stage_id,
                overridden=bool(visit.override_reason.strip()),
            )
            for visit in welfare.gate_visits(kept.id)
        ),
        back_to_normal=tuple(
            BackToNormal(on=visit.on) for visit in welfare.normal_visits(animal_id) if visit.holds
        ),
        incidents=tuple(
            Incident(on=incident.on, severity=incident.severity) for incident in welfare.incidents(animal_id)
        ),
        reds_elsewhere=_reds_elsewhere(unit.sessions.of_animal(animal_id, since), kept, policy),
        vet_stop=open_stop(welfare.health_stops(animal_id)),
        weekdays=weekdays,
        overrides=tuple(
            Override(on=override.on, stage_id=override.stage_id) for override in welfare.overrides(kept.id)
        ),
        chip_checked=_chip_check(unit, animal_id),
        indoor_plan_first=indoor_plan_first(unit, kept),
    )


def indoor_plan_first(unit: UnitOfWork, kept: KeptLadder) -> date | None:
    """The day on which the answers spoke against going out; None where they do not, or a reason was written since."""
    animal, visits = unit.animals.get(kept.animal_id), unit.welfare.suitability_visits(kept.animal_id)
    if animal is None or not visits or visits[-1].verdict is not Suitability.RED:
        return None
    if not leads_out(kept, animal.species):
        return None
    overridden = any(
        ReasonCode.INDOOR_PLAN_FIRST.value in override.rules and override.on >= visits[-1].on
        for override in unit.welfare.overrides(kept.id)
    )
    return None if overridden else visits[-1].on


def _chip_check(unit: UnitOfWork, animal_id: UUID) -> ChipCheck | None:
    animal = unit.animals.get(animal_id)
    on = animal.chip_phone_checked_on if animal is not None else None
    return None if on is None else ChipCheck(on=on)


def open_stop(stops: Iterable[HealthStop]) -> VetStop | None:
    """The stop that still holds; the vet comes before the behaviourist."""
    standing = [stop for stop in stops if stop.lifted_on is None]
    if not standing:
        return None
    flags = [flag for stop in standing for flag in stop.flags]
    since: date = min(stop.since for stop in standing)
    return VetStop(since=since, behaviourist=all(flag.for_behaviourist for flag in flags))


def _reds_elsewhere(
    sessions: Iterable[LoggedSession], kept: KeptLadder, policy: PacingPolicy
) -> tuple[RedElsewhere, ...]:
    return tuple(
        RedElsewhere(on=logged.on, peak=logged.peak)
        for logged in sessions
        if logged.ladder_id != kept.id and classify(as_evidence(logged), policy) is Outcome.RED
    )
