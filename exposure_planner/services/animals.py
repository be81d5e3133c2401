"""Animals: add, change, retire, bring back."""

from dataclasses import replace
from uuid import UUID

from exposure_planner.errors import NoSuchAnimal, NothingThere, SeveralAnimals, YearOutOfRange
from exposure_planner.household.animal import Animal
from exposure_planner.household.people import Household
from exposure_planner.services.draft import checked_text
from exposure_planner.services.events import AnimalsChanged, EventBus, HouseholdsChanged
from exposure_planner.services.ports import Clock, OpenUnitOfWork

OLDEST_YEARS = 60
"""No cat or dog is older; a tortoise may wait for a later version."""


class AnimalService:
    """Animals: add, change, retire, bring back."""

    def __init__(self, open_unit: OpenUnitOfWork, bus: EventBus, clock: Clock) -> None:
        self._open_unit = open_unit
        self._bus = bus
        self._clock = clock

    def all(self, *, retired: bool = False) -> tuple[Animal, ...]:
        """Every animal by name; the retired ones only where asked for."""
        with self._open_unit() as unit:
            return tuple(animal for animal in unit.animals.all() if retired or animal.retired_on is None)

    def put_away(self) -> tuple[Animal, ...]:
        """The retired animals by name."""
        return tuple(animal for animal in self.all(retired=True) if animal.retired_on is not None)

    def get(self, animal_id: UUID) -> Animal:
        """The animal. Raises NothingThere."""
        with self._open_unit() as unit:
            animal = unit.animals.get(animal_id)
        if animal is None:
            raise NothingThere
        return animal

    def named(self, name: str) -> Animal:
        """The one animal of this name, whatever the letters' case. Raises NoSuchAnimal, SeveralAnimals."""
        animals = self.all()
        found = [animal for animal in animals if animal.name.casefold() == name.strip().casefold()]
        if not found:
            raise NoSuchAnimal(name, tuple(animal.name for animal in animals))
        if len(found) > 1:
            raise SeveralAnimals(name)
        return found[0]

    def save(self, animal: Animal, new_household: Household | None = None) -> None:
        """Add an animal, with its household where that is new, or keep its changed facts.

        Raises:
            BlankText, YearOutOfRange: then nothing is kept, the household neither.
        """
        this_year = self._clock.today().year
        if animal.birth_year is not None and not this_year - OLDEST_YEARS <= animal.birth_year <= this_year:
            raise YearOutOfRange("birth_year")
        tidy = replace(animal, name=checked_text(animal.name, "name"))
        if new_household is not None:
            checked_text(new_household.name, "household")
        with self._open_unit() as unit:
            if new_household is not None:
                unit.households.save(new_household)
            unit.animals.save(tidy)
            unit.commit()
        if new_household is not None:
            self._bus.publish(HouseholdsChanged())
        self._bus.publish(AnimalsChanged(animal_id=animal.id))

    def retire(self, animal_id: UUID) -> None:
        """Put it away from the lists; nothing of its history is lost."""
        self.save(replace(self.get(animal_id), retired_on=self._clock.today()))

    def bring_back(self, animal_id: UUID) -> None:
        """Put it back on the lists."""
        self.save(replace(self.get(animal_id), retired_on=None))

    def photo(self, animal_id: UUID) -> bytes | None:
        """The picture as an encoded file, or None."""
        with self._open_unit() as unit:
            return unit.animals.photo(animal_id)

    def save_photo(self, animal_id: UUID, photo: bytes | None) -> None:
        """Keep this picture, or none."""
        with self._open_unit() as unit:
            unit.animals.save_photo(animal_id, photo)
            unit.commit()
        self._bus.publish(AnimalsChanged(animal_id=animal_id))
