"""Names sort as people sort them."""

from dataclasses import replace
from uuid import uuid4

from exposure_planner.household.people import Household, Person
from exposure_planner.storage.database import Database
from tests.storage.kept import keep_animal, keep_household


def test_animals_come_by_name_whatever_the_letters_case(database: Database) -> None:
    for name in ("saipha", "Elfie", "mishka"):
        keep_animal(database, name)

    with database.unit_of_work() as unit:
        assert [animal.name for animal in unit.animals.all()] == ["Elfie", "mishka", "saipha"]


def test_people_come_by_name_and_only_those_of_the_household(database: Database) -> None:
    household, other = keep_household(database), keep_household(database)
    with database.unit_of_work() as unit:
        for name in ("Ida", "bo"):
            unit.households.save_person(Person(id=uuid4(), household_id=household.id, name=name))
        unit.households.save_person(Person(id=uuid4(), household_id=other.id, name="Ann"))
        unit.commit()

    with database.unit_of_work() as unit:
        assert [person.name for person in unit.households.people(household.id)] == ["bo", "Ida"]


def test_a_household_saved_again_is_renamed(database: Database) -> None:
    household = keep_household(database)

    with database.unit_of_work() as unit:
        unit.households.save(replace(household, name="Brava"))
        unit.commit()

    with database.unit_of_work() as unit:
        assert unit.households.all() == (Household(id=household.id, name="Brava"),)
