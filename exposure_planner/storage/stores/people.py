"""Where households and people are kept."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from exposure_planner.household.people import Household, Person
from exposure_planner.storage.stores.rows import row_to_write, write
from exposure_planner.storage.tables.people import HouseholdRow, PersonRow


class SqlHouseholdStore:
    """Households and their people."""

    def __init__(self, orm_session: Session) -> None:
        self._orm = orm_session

    def all(self) -> tuple[Household, ...]:
        """Every household, by name."""
        rows = self._orm.scalars(select(HouseholdRow))
        return tuple(
            sorted((Household(id=row.id, name=row.name, phone=row.phone) for row in rows), key=_by_name)
        )

    def save(self, household: Household) -> None:
        """Add or replace."""
        row = row_to_write(self._orm, HouseholdRow, household.id)
        row.name = household.name
        row.phone = household.phone
        write(self._orm, row)

    def people(self, household_id: UUID) -> tuple[Person, ...]:
        """Who rates there, by name."""
        rows = self._orm.scalars(select(PersonRow).where(PersonRow.household_id == household_id))
        people = (Person(id=row.id, household_id=row.household_id, name=row.name) for row in rows)
        return tuple(sorted(people, key=_by_name))

    def save_person(self, person: Person) -> None:
        """Add or replace."""
        row = row_to_write(self._orm, PersonRow, person.id)
        row.household_id = person.household_id
        row.name = person.name
        write(self._orm, row)


def _by_name(named: Household | Person) -> tuple[str, UUID]:
    # Not by the database: SQLite puts "anna" behind "Zoe".
    return named.name.casefold(), named.id
