"""What has to be known besides on a day that leads outside: weather, what to do indoors instead, the chip."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.weather import WeatherLimits
from exposure_planner.household.welfare import GateVisit
from exposure_planner.planner import StageStanding
from exposure_planner.planner.gates import gate_before
from exposure_planner.planner.ladder import Gate, LadderStatus, Stage
from exposure_planner.planner.policy import PacingPolicy
from exposure_planner.services.ports import UnitOfWork

REMINDED_BEFORE = timedelta(days=14)
"""A look at the chip is asked for two weeks before it runs out."""

Standings = Callable[[KeptLadder], Mapping[UUID, StageStanding]]


@dataclass(frozen=True, kw_only=True)
class IndoorsInstead:
    """A passed stage indoors, for a day that is no good for going out."""

    kept: KeptLadder
    stage: Stage


@dataclass(frozen=True, kw_only=True)
class Outdoors:
    """What has to be known on a day that leads outside.

    Attributes:
        weather: in which weather the animal goes out; None where today's stage is indoors.
        instead: what may be done indoors instead; None where nothing indoors is passed yet.
        chip_due: the day on which the look at the chip runs out, once that is near; None otherwise.
        gate_override: the checklist that holds only because a person wrote down why; None otherwise.
    """

    weather: WeatherLimits | None = None
    instead: IndoorsInstead | None = None
    chip_due: date | None = None
    gate_override: GateVisit | None = None


def outdoors_of(
    unit: UnitOfWork,
    kept: KeptLadder,
    animal: Animal,
    stage: Stage | None,
    policy: PacingPolicy,
    standings: Standings,
    today: date,
) -> Outdoors:
    """What has to be known for this stage of this ladder today."""
    outside = stage is not None and stage.outdoors
    return Outdoors(
        weather=unit.animals.weather(animal.id) if outside else None,
        instead=_instead(unit, kept, standings) if outside else None,
        chip_due=chip_due(animal, policy, today) if leads_out(kept, animal.species) else None,
        gate_override=None if stage is None else gate_override(unit, kept, stage),
    )


def leads_out(kept: KeptLadder, species: Species) -> bool:
    """Whether this ladder takes an animal outdoors that would else stay in."""
    return stages_lead_out(kept.stages, species)


def stages_lead_out(stages: Iterable[Stage], species: Species) -> bool:
    """Whether these stages take an animal outdoors; a dog goes out every day, so only a gate counts."""
    return any(
        stage.gate is Gate.OUTDOOR or (stage.outdoors and species is not Species.DOG) for stage in stages
    )


def chip_due(animal: Animal, policy: PacingPolicy, today: date) -> date | None:
    """The last day on which the look at the chip still counts, where that is near or over."""
    if animal.chip_phone_checked_on is None:
        return None
    due = animal.chip_phone_checked_on + timedelta(days=policy.chip_days)
    return due if today >= due - REMINDED_BEFORE else None


def gate_override(unit: UnitOfWork, kept: KeptLadder, stage: Stage) -> GateVisit | None:
    """The last checklist of the gate before this stage, where it holds only because a person wrote down why."""
    index = kept.ladder.index_of(stage.id)
    gate = None if index is None else gate_before(kept.ladder, index)
    if gate is None:
        return None
    visits = [visit for visit in unit.welfare.gate_visits(kept.id) if visit.stage_id == gate.id]
    last = visits[-1] if visits else None
    return last if last is not None and last.holds and last.override_reason.strip() else None


def _instead(unit: UnitOfWork, kept: KeptLadder, standings: Standings) -> IndoorsInstead | None:
    """The highest passed stage indoors, of this ladder before all others."""
    others = [
        other
        for other in unit.ladders.of_animal(kept.animal_id)
        if other.id != kept.id
        and other.is_listed
        and other.status in {LadderStatus.OPEN, LadderStatus.REACHED}
    ]
    for each in (kept, *others):
        where = standings(each)
        for stage in reversed(each.stages):
            indoors = not stage.outdoors and stage.gate is None and not stage.is_all_day
            if indoors and where[stage.id].passed:
                return IndoorsInstead(kept=each, stage=stage)
    return None
