"""Gathers what the pages to print besides the week need to know."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from exposure_planner.errors import NothingThere
from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.people import Household
from exposure_planner.household.sign import Sign
from exposure_planner.planner.ladder import LadderStatus, Stage
from exposure_planner.services.planning import PlanningService
from exposure_planner.services.ports import Clock, OpenUnitOfWork, SignCatalogue, UnitOfWork
from exposure_planner.wording.pages.page_facts import PageFacts
from exposure_planner.wording.pages.report import ReportFacts


@dataclass(frozen=True, kw_only=True)
class AnimalPages:
    """What is known of an animal for its pages.

    Attributes:
        ladders: those that are listed.
        signs: of its species.
    """

    facts: PageFacts
    ladders: tuple[KeptLadder, ...]
    signs: tuple[Sign, ...]

    @property
    def gated(self) -> tuple[tuple[KeptLadder, Stage], ...]:
        """Every rung that waits behind a gate, with its ladder."""
        return tuple(
            (kept, stage) for kept in self.ladders for stage in kept.stages if stage.gate is not None
        )


class PageService:
    """Reads what pages tell of; it changes nothing."""

    def __init__(
        self, open_unit: OpenUnitOfWork, clock: Clock, signs: SignCatalogue, planning: PlanningService
    ) -> None:
        self._open_unit = open_unit
        self._clock = clock
        self._signs = signs
        self._planning = planning

    def of_animal(self, animal_id: UUID) -> AnimalPages:
        """What is known of the animal. Raises NothingThere."""
        with self._open_unit() as unit:
            animal = unit.animals.get(animal_id)
            if animal is None:
                raise NothingThere
            listed = tuple(kept for kept in unit.ladders.of_animal(animal_id) if kept.is_listed)
            going_on = tuple(kept for kept in listed if kept.status is not LadderStatus.CLOSED)
            return AnimalPages(
                facts=_facts(unit, animal, self._clock.today()),
                ladders=going_on or listed,
                signs=tuple(self._signs.signs(animal.species)),
            )

    def report(self, ladder_id: UUID) -> ReportFacts:
        """What the report on one ladder tells. Raises NothingThere."""
        advice = self._planning.advise(ladder_id)
        with self._open_unit() as unit:
            kept = unit.ladders.get(ladder_id)
            animal = unit.animals.get(kept.animal_id) if kept else None
            if kept is None or animal is None:
                raise NothingThere
            return ReportFacts(
                page=_facts(unit, animal, self._clock.today()),
                kept=kept,
                sessions=unit.sessions.of_ladder(ladder_id),
                incidents=unit.welfare.incidents(animal.id),
                medicines=unit.medicines.of_animal(animal.id),
                given=unit.advice.of_ladder(ladder_id),
                overrides=unit.welfare.overrides(ladder_id),
                advice=advice,
            )


def _facts(unit: UnitOfWork, animal: Animal, today: date) -> PageFacts:
    households = {household.id: household for household in unit.households.all()}
    return PageFacts(
        animal=animal,
        household=households.get(animal.household_id, Household(id=animal.household_id, name="")),
        people=unit.households.people(animal.household_id),
        photo=unit.animals.photo(animal.id),
        today=today,
    )
