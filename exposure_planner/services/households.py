"""Households and the people who rate."""

from uuid import UUID, uuid4

from exposure_planner.household.people import Household, Person
from exposure_planner.services.draft import checked_text
from exposure_planner.services.events import EventBus, HouseholdsChanged
from exposure_planner.services.ports import OpenUnitOfWork


class HouseholdService:
    """Households and the people who rate."""

    def __init__(self, open_unit: OpenUnitOfWork, bus: EventBus) -> None:
        self._open_unit = open_unit
        self._bus = bus

    def all(self) -> tuple[Household, ...]:
        """Every household, by name."""
        with self._open_unit() as unit:
            return unit.households.all()

    def get(self, household_id: UUID) -> Household:
        """The household; one without a name where it is not known."""
        found = (household for household in self.all() if household.id == household_id)
        return next(found, Household(id=household_id, name=""))

    def people(self, household_id: UUID) -> tuple[Person, ...]:
        """Who rates in this household, by name."""
        with self._open_unit() as unit:
            return unit.households.people(household_id)

    def save(self, household: Household) -> None:
        """Add or change a household. Raises BlankText."""
        checked_text(household.name, "household")
        with self._open_unit() as unit:
            unit.households.save(household)
            unit.commit()
        self._bus.publish(HouseholdsChanged())

    def save_person(self, person: Person) -> None:
        """Add or rename a person. Raises BlankText."""
        checked_text(person.name, "person")
        with self._open_unit() as unit:
            unit.households.save_person(person)
            unit.commit()
        self._bus.publish(HouseholdsChanged())

    def first_or_new(self, name: str) -> Household:
        """The first household; where there is none yet, a new one of this name is kept."""
        known = self.all()
        if known:
            return known[0]
        household = Household(id=uuid4(), name=checked_text(name, "household"))
        self.save(household)
        return household
