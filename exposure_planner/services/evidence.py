"""What is kept, put into the planner's words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from exposure_planner.household.day_wish import DayWish, DayWishKind
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.session import LoggedSession
from exposure_planner.household.suitability import Suitability
from exposure_planner.household.welfare import GateVisit, HealthStop, IncidentReport, NormalVisit
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
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Session, Severity
from exposure_planner.planner.outcome import Outcome, classify
from exposure_planner.planner.policy import PacingPolicy
from exposure_planner.services.outdoors import leads_out
from exposure_planner.services.ports import UnitOfWork

_BY_WEIGHT = (Severity.NONE, Severity.MILD, Severity.MODERATE, Severity.SEVERE)


def as_evidence(logged: LoggedSession) -> Session:
    """A logged session as the planner reads it: the highest kept level counts, whoever of two animals showed it."""
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


@dataclass(frozen=True, kw_only=True)
class AnimalFacts:
    """What is true of one animal besides any single ladder.

    Attributes:
        sessions: the recent ones on all its ladders.
        wishes: what a person wants of single days.
    """

    sessions: tuple[LoggedSession, ...]
    normal_visits: tuple[NormalVisit, ...]
    incidents: tuple[IncidentReport, ...]
    stops: tuple[HealthStop, ...]
    wishes: tuple[DayWish, ...] = ()

    def is_back_to_normal(self, policy: PacingPolicy, today: date) -> bool:
        """Whether the return-to-normal list was ticked since its newest red, on whichever ladder that was."""
        reds = [logged.on for logged in self.sessions if logged.on <= today and is_red(logged, policy)]
        reds += [incident.on for incident in self.incidents if incident.on <= today and is_scare(incident)]
        return not reds or any(max(reds) <= visit.on <= today for visit in self.normal_visits if visit.holds)


class Around:
    """What is true of the animals of some ladders, each read once."""

    def __init__(self, unit: UnitOfWork, since: date) -> None:
        self._unit = unit
        self._since = since
        self._known: dict[UUID, AnimalFacts] = {}

    def of(self, animal_id: UUID) -> AnimalFacts:
        """This animal's facts; its sessions from the first day that matters on."""
        if animal_id not in self._known:
            welfare = self._unit.welfare
            self._known[animal_id] = AnimalFacts(
                sessions=self._unit.sessions.of_animal(animal_id, self._since),
                normal_visits=welfare.normal_visits(animal_id),
                incidents=welfare.incidents(animal_id),
                stops=welfare.health_stops(animal_id),
                wishes=self._unit.days.wishes(animal_id, self._since),
            )
        return self._known[animal_id]

    def circumstances(
        self, kept: KeptLadder, policy: PacingPolicy, weekdays: frozenset[int] | None, today: date
    ) -> Circumstances:
        """Everything besides the ladder's own sessions that may stop or slow its plan.

        On a ladder of two animals what is true of either counts: a scare, a hard day, a stop for the vet.
        """
        welfare = self._unit.welfare
        lives = [self.of(animal_id) for animal_id in kept.animal_ids]
        elsewhere = _elsewhere(kept, lives, today)
        return Circumstances(
            gate_checks=tuple(_gate_check(visit) for visit in welfare.gate_visits(kept.id)),
            back_to_normal=_back_to_normal(lives, policy, today),
            incidents=_incidents(lives, elsewhere),
            reds_elsewhere=(
                *(
                    RedElsewhere(on=logged.on, peak=logged.peak)
                    for logged in elsewhere
                    if is_red(logged, policy)
                ),
                *_scares(lives, today),
            ),
            sessions_elsewhere=tuple(dict.fromkeys(logged.on for logged in elsewhere)),
            vet_stop=open_stop(stop for life in lives for stop in life.stops),
            weekdays=weekdays,
            free_days=_days_wished(lives, DayWishKind.FREE),
            extra_days=_days_wished(lives, DayWishKind.SUITS),
            overrides=tuple(
                Override(on=override.on, stage_id=override.stage_id)
                for override in welfare.overrides(kept.id)
            ),
            chip_checked=_chip_check(self._unit, kept.animal_id),
            indoor_plan_first=indoor_plan_first(self._unit, kept),
        )


def facts_since(today: date, policy: PacingPolicy) -> date:
    """The first day that matters to any rule."""
    return today - timedelta(days=policy.memory_days)


def is_red(logged: LoggedSession, policy: PacingPolicy) -> bool:
    """Whether the session asks for rest on every ladder."""
    return classify(as_evidence(logged), policy) is Outcome.RED


def is_scare(incident: IncidentReport) -> bool:
    """Whether it met what it is afraid of and was very frightened: that asks for rest, planned or not."""
    return incident.level is not None and incident.level >= Level.VERY_FRIGHTENED


def indoor_plan_first(unit: UnitOfWork, kept: KeptLadder) -> date | None:
    """The day on which the answers spoke against going out; None where they do not, or a reason was written since.

    On a ladder of two it is enough that they speak against it for one of them.
    """
    days = [_indoor_plan_first(unit, kept, animal_id) for animal_id in kept.animal_ids]
    return max((day for day in days if day is not None), default=None)


def _indoor_plan_first(unit: UnitOfWork, kept: KeptLadder, animal_id: UUID) -> date | None:
    animal, visits = unit.animals.get(animal_id), unit.welfare.suitability_visits(animal_id)
    if animal is None or not visits or visits[-1].verdict is not Suitability.RED:
        return None
    if not leads_out(kept, animal.species):
        return None
    overridden = any(
        ReasonCode.INDOOR_PLAN_FIRST.value in override.rules and override.on >= visits[-1].on
        for override in unit.welfare.overrides(kept.id)
    )
    return None if overridden else visits[-1].on


def _gate_check(visit: GateVisit) -> GateCheck:
    return GateCheck(
        gate=visit.gate,
        on=visit.on,
        holds=visit.holds,
        stage_id=visit.stage_id,
        overridden=bool(visit.override_reason.strip()),
    )


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


def _elsewhere(kept: KeptLadder, lives: Iterable[AnimalFacts], today: date) -> tuple[LoggedSession, ...]:
    """What the ladder's animals did on other ladders, each session once, by day."""
    found = {
        logged.id: logged
        for life in lives
        for logged in life.sessions
        if logged.ladder_id != kept.id and logged.on <= today
    }
    return tuple(sorted(found.values(), key=lambda logged: logged.on))


def _incidents(lives: Iterable[AnimalFacts], elsewhere: Iterable[LoggedSession]) -> tuple[Incident, ...]:
    """What was reported, and what else a day asked for when a session on another ladder was written down."""
    told = [
        Incident(on=incident.on, severity=_weight(incident)) for life in lives for incident in life.incidents
    ]
    days = {incident.on for incident in told}
    beside = (
        Incident(on=logged.on, severity=logged.other_stress)
        for logged in elsewhere
        if logged.other_stress is not Severity.NONE and logged.on not in days
    )
    return (*told, *beside)


def _days_wished(lives: Iterable[AnimalFacts], kind: DayWishKind) -> frozenset[date]:
    return frozenset(wish.on for life in lives for wish in life.wishes if wish.kind is kind)


def _weight(incident: IncidentReport) -> Severity:
    """How much it weighed at the least, where it is known how stressed the animal was."""
    if incident.level is None or incident.level < Level.WORRIED:
        return incident.severity
    least = Severity.SEVERE if is_scare(incident) else Severity.MODERATE
    return max(incident.severity, least, key=_BY_WEIGHT.index)


def _scares(lives: Iterable[AnimalFacts], today: date) -> Iterable[RedElsewhere]:
    for life in lives:
        for incident in life.incidents:
            if incident.level is not None and is_scare(incident) and incident.on <= today:
                yield RedElsewhere(on=incident.on, peak=incident.level, unplanned=True)


def _back_to_normal(lives: list[AnimalFacts], policy: PacingPolicy, today: date) -> tuple[BackToNormal, ...]:
    """When the list was ticked; of two animals both must be as usual before it says anything."""
    if len(lives) > 1 and not all(life.is_back_to_normal(policy, today) for life in lives):
        return ()
    return tuple(BackToNormal(on=visit.on) for life in lives for visit in life.normal_visits if visit.holds)
