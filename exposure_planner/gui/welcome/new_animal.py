"""What a person writes about a new animal, and the step that keeps it."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from exposure_planner.errors import YearOutOfRange
from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.people import Household
from exposure_planner.services.animals import AnimalService


@dataclass(frozen=True, kw_only=True)
class AnimalWritten:
    """What a person wrote; every text as it stands in its field."""

    name: str
    species: Species
    birth_year: str
    favourite_food: str
    household: str


class AddAnimal:
    """Adds an animal; taking it back puts it away from the lists, and doing it again brings it back."""

    def __init__(self, animals: AnimalService, animal: Animal, new_household: Household | None) -> None:
        self._animals = animals
        self._animal = animal
        self._new_household = new_household
        self._added = False

    def do(self) -> None:
        """Add it, or bring it back."""
        if self._added:
            self._animals.bring_back(self._animal.id)
            return
        self._animals.save(self._animal, self._new_household)
        self._added = True

    def undo(self) -> None:
        """Put it away from the lists."""
        self._animals.retire(self._animal.id)


def animal_of(written: AnimalWritten, animal_id: UUID, household_id: UUID) -> Animal:
    """The animal that was written. Raises YearOutOfRange for a year that is no number."""
    return Animal(
        id=animal_id,
        household_id=household_id,
        name=written.name.strip(),
        species=written.species,
        birth_year=_year(written.birth_year.strip()),
        favourite_food=written.favourite_food.strip(),
    )


def household_named(name: str, known: Sequence[Household]) -> Household | None:
    """The known household that is meant, whatever the letters' case; None for a new one."""
    meant = name.strip().casefold()
    return next((household for household in known if household.name.strip().casefold() == meant), None)


def _year(text: str) -> int | None:
    if not text:
        return None
    try:
        return int(text)
    except ValueError as error:
        raise YearOutOfRange("birth_year") from error
