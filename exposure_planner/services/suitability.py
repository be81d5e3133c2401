"""Whether outdoors may be for an animal at all: answered, answered again, overridden in writing."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID, uuid4

from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.pace import AnimalPace
from exposure_planner.household.suitability import Suitability, SuitabilityPoint, SuitabilityVisit
from exposure_planner.household.welfare import PlanOverride
from exposure_planner.planner.advice import ReasonCode
from exposure_planner.planner.ladder import Gate, LadderStatus
from exposure_planner.planner.presets import PresetName
from exposure_planner.services.draft import check_day, check_few_words
from exposure_planner.services.events import AnimalsChanged, EventBus, WelfareChanged
from exposure_planner.services.outdoors import leads_out
from exposure_planner.services.ports import Clock, OpenUnitOfWork, UnitOfWork

OLDER_YEARS = 10
"""Above this age the outdoors asks for more time (2.12)."""

ASKED_AGAIN_DAYS = 180
"""An animal changes in half a year; before another outdoor ladder it is asked again."""


@dataclass(frozen=True, kw_only=True)
class SuitabilityAnswer:
    """The questions as they were answered, with what the person decided about them.

    Attributes:
        overrides: why a ladder goes on although the answers speak against it, one for each such ladder.
        gentle: pace the animal gently from now on.
        pace_before: how it was paced until then.
    """

    visit: SuitabilityVisit
    overrides: tuple[PlanOverride, ...] = ()
    gentle: bool = False
    pace_before: AnimalPace


class SuitabilityService:
    """Keeps the answers; a verdict against going out pauses the ladders that lead there."""

    def __init__(self, open_unit: OpenUnitOfWork, bus: EventBus, clock: Clock) -> None:
        self._open_unit = open_unit
        self._bus = bus
        self._clock = clock

    def last(self, animal_id: UUID) -> SuitabilityVisit | None:
        """The newest answers; None when nobody answered yet."""
        with self._open_unit() as unit:
            visits = unit.welfare.suitability_visits(animal_id)
        return visits[-1] if visits else None

    def is_asked(self, animal_id: UUID) -> bool:
        """Whether the questions come before a new outdoor ladder: never answered, long ago, or against it."""
        last = self.last(animal_id)
        if last is None or last.verdict is Suitability.RED:
            return True
        return (self._clock.today() - last.on).days > ASKED_AGAIN_DAYS

    def known(self, animal_id: UUID) -> tuple[SuitabilityPoint, ...]:
        """What is known already: the newest answers while they are fresh, and the animal's age."""
        last, today = self.last(animal_id), self._clock.today()
        fresh = last is not None and (today - last.on).days <= ASKED_AGAIN_DAYS
        known = set(last.true) if last is not None and fresh else set()
        with self._open_unit() as unit:
            animal = unit.animals.get(animal_id)
        if (
            animal is not None
            and animal.birth_year is not None
            and today.year - animal.birth_year > OLDER_YEARS
        ):
            known.add(SuitabilityPoint.OLDER)
        return tuple(point for point in SuitabilityPoint if point in known)

    def answer(
        self,
        visit: SuitabilityVisit,
        *,
        why: str = "",
        gentle: bool = False,
        beginning: KeptLadder | None = None,
    ) -> SuitabilityAnswer:
        """What is to be kept, with one override for each ladder that leads out. Raises ReasonTooShort.

        Args:
            visit: what was answered.
            why: why it goes on although the answers speak against it; blank for waiting.
            gentle: pace the animal gently from now on.
            beginning: a ladder that is started with these answers and is not kept yet.
        """
        if why.strip():
            check_few_words(why, "why")
        with self._open_unit() as unit:
            pace = unit.animals.pace(visit.animal_id)
            leading_out = _leading_out(unit, visit.animal_id) if why.strip() else ()
        if why.strip() and beginning is not None:
            leading_out = (*leading_out, beginning)
        overrides = tuple(_override_for(kept, visit.on, why.strip()) for kept in leading_out)
        return SuitabilityAnswer(visit=visit, overrides=overrides, gentle=gentle, pace_before=pace)

    def keep(self, answer: SuitabilityAnswer) -> None:
        """Keep the answers, and what was decided with them, whole or not at all. Raises DateInFuture."""
        check_day(answer.visit.on, self._clock.today())
        self._save(answer, withdrawn=False)

    def take_back(self, answer: SuitabilityAnswer) -> None:
        """As before the answers."""
        self._save(answer, withdrawn=True)

    def _save(self, answer: SuitabilityAnswer, *, withdrawn: bool) -> None:
        animal_id = answer.visit.animal_id
        with self._open_unit() as unit:
            unit.welfare.save_suitability_visit(replace(answer.visit, withdrawn=withdrawn))
            for override in answer.overrides:
                unit.welfare.save_override(replace(override, withdrawn=withdrawn))
            if answer.gentle:
                gentle = replace(answer.pace_before, preset=PresetName.GENTLE)
                unit.animals.save_pace(animal_id, answer.pace_before if withdrawn else gentle)
            unit.commit()
        if answer.gentle:
            self._bus.publish(AnimalsChanged(animal_id=animal_id))
        self._bus.publish(WelfareChanged(animal_id=animal_id))


def _override_for(kept: KeptLadder, on: date, why: str) -> PlanOverride:
    """Why this ladder goes on although the answers speak against it."""
    first = next(
        (stage for stage in kept.stages if stage.outdoors or stage.gate is Gate.OUTDOOR), kept.stages[0]
    )
    return PlanOverride(
        id=uuid4(),
        ladder_id=kept.id,
        stage_id=first.id,
        on=on,
        why=why,
        rules=(ReasonCode.INDOOR_PLAN_FIRST.value,),
    )


def _leading_out(unit: UnitOfWork, animal_id: UUID) -> tuple[KeptLadder, ...]:
    animal = unit.animals.get(animal_id)
    if animal is None:
        return ()
    return tuple(
        kept
        for kept in unit.ladders.of_animal(animal_id)
        if kept.is_listed and kept.status is not LadderStatus.CLOSED and leads_out(kept, animal.species)
    )
