"""A gate's checklist as it is offered: what is asked, what the program knows already, and what was true lately."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from exposure_planner.errors import NothingThere
from exposure_planner.household.animal import Animal
from exposure_planner.household.gate_list import GateGroup, GatePoint, PointSource, SourceKind, grouped_points
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.session import LoggedSession
from exposure_planner.household.weather import WeatherLimits
from exposure_planner.household.welfare import GateVisit
from exposure_planner.planner.ladder import Gate, Stage
from exposure_planner.planner.outcome import Outcome, classify
from exposure_planner.planner.policy import PacingPolicy
from exposure_planner.services.evidence import as_evidence
from exposure_planner.services.pacing import Pace, policy_of
from exposure_planner.services.ports import Clock, OpenUnitOfWork, UnitOfWork
from exposure_planner.wording.gate_sources import says_harness, says_retreat
from exposure_planner.wording.translate import Translate, english

CALM_DAYS = 3
"""Calm days that prove the harness and the retreat (5.1, points 9 and 11)."""

_TEN_MINUTES = timedelta(minutes=10)


@dataclass(frozen=True, kw_only=True)
class GateView:
    """Everything that the checklist shows.

    Attributes:
        sources: what is known about a point already.
        weather: in which weather the animal goes out.
    """

    animal: Animal
    kept: KeptLadder
    stage: Stage
    gate: Gate
    groups: Mapping[GateGroup, tuple[GatePoint, ...]]
    sources: Mapping[GatePoint, PointSource]
    weather: WeatherLimits
    today: date

    @property
    def points(self) -> tuple[GatePoint, ...]:
        """All points, in the order of the list."""
        return tuple(point for points in self.groups.values() for point in points)


class GateService:
    """Puts a gate's checklist together."""

    def __init__(self, open_unit: OpenUnitOfWork, clock: Clock, pace: Pace) -> None:
        self._open_unit = open_unit
        self._clock = clock
        self._pace = pace

    def view(self, ladder_id: UUID, stage_id: UUID, translate: Translate = english) -> GateView:
        """The checklist before this stage, as of today. Raises NothingThere."""
        today = self._clock.today()
        with self._open_unit() as unit:
            kept = unit.ladders.get(ladder_id)
            animal = unit.animals.get(kept.animal_id) if kept else None
            stage = kept.any_stage(stage_id) if kept else None
            if kept is None or animal is None or stage is None:
                raise NothingThere
            policy = policy_of(unit.animals.pace(animal.id), self._pace.policy())
            gate = stage.gate or Gate.OWN
            groups = grouped_points(gate, animal.species)
            known = dict(_ticked_lately(_last_visit(unit, kept, stage, gate), today, policy))
            if gate is Gate.OUTDOOR:
                known |= _seen_in_sessions(unit, animal, today, policy, translate)
                known |= _seen_of_the_chip(animal, today, policy, was_ticked=GatePoint.CHIP_CHECKED in known)
            weather = unit.animals.weather(animal.id)
        asked = {point for points in groups.values() for point in points}
        return GateView(
            animal=animal,
            kept=kept,
            stage=stage,
            gate=gate,
            groups=groups,
            sources={point: source for point, source in known.items() if point in asked},
            weather=weather,
            today=today,
        )


def _seen_of_the_chip(
    animal: Animal, today: date, policy: PacingPolicy, *, was_ticked: bool
) -> dict[GatePoint, PointSource]:
    """The last look; it is enough while it is fresh and the chip's number is noted, here or somewhere else."""
    looked = animal.chip_phone_checked_on
    if looked is None:
        return {}
    fresh = (today - looked).days <= policy.gate_days and (was_ticked or bool(animal.chip_number))
    return {GatePoint.CHIP_CHECKED: PointSource(kind=SourceKind.CHIP, on=looked, offers=fresh)}


def _seen_in_sessions(
    unit: UnitOfWork, animal: Animal, today: date, policy: PacingPolicy, translate: Translate
) -> dict[GatePoint, PointSource]:
    """What calm days indoors prove."""
    found: dict[GatePoint, PointSource] = {}
    stages = {
        stage.id: stage
        for kept in unit.ladders.of_animal(animal.id)
        for stage in (*kept.stages, *kept.retired_stages)
        if not stage.outdoors
    }
    calm = [
        logged
        for logged in unit.sessions.of_animal(animal.id, today - timedelta(days=policy.memory_days))
        if logged.stage_id in stages and classify(as_evidence(logged), policy) is Outcome.CALM
    ]
    long = [logged for logged in calm if logged.actual >= _TEN_MINUTES]
    harness = _days(logged for logged in long if says_harness(stages[logged.stage_id], translate))
    retreat = _days(logged for logged in calm if says_retreat(stages[logged.stage_id], translate))
    if harness:
        found[GatePoint.HARNESS_WORN] = _practised(SourceKind.IN_HARNESS, harness)
    if retreat:
        found[GatePoint.RETREAT_TRAINED] = _practised(SourceKind.AT_RETREAT, retreat)
    return found


def _last_visit(unit: UnitOfWork, kept: KeptLadder, stage: Stage, gate: Gate) -> GateVisit | None:
    visits = [
        visit
        for visit in unit.welfare.gate_visits(kept.id)
        if visit.stage_id == stage.id and visit.gate is gate
    ]
    return visits[-1] if visits else None


def _ticked_lately(
    last: GateVisit | None, today: date, policy: PacingPolicy
) -> Iterable[tuple[GatePoint, PointSource]]:
    """What was true at the last checklist, where that is not long ago; what must be looked at today is left out."""
    if last is None or (today - last.on).days > policy.gate_days:
        return
    ticked = set(last.ticked)
    for point in GatePoint:
        if point.value in ticked and not point.is_for_today:
            yield point, PointSource(kind=SourceKind.EARLIER, on=last.on, offers=True)


def _days(sessions: Iterable[LoggedSession]) -> list[date]:
    return sorted({logged.on for logged in sessions})


def _practised(kind: SourceKind, days: list[date]) -> PointSource:
    return PointSource(kind=kind, on=days[-1], offers=len(days) >= CALM_DAYS, count=len(days))
