"""How each animal is paced is kept."""

import pytest

from exposure_planner.household.pace import AnimalPace
from exposure_planner.planner.presets import PresetName
from exposure_planner.storage.database import Database
from tests.storage.kept import keep_animal

GENTLE = AnimalPace(preset=PresetName.GENTLE, own_numbers=(("calm_needed", 4.0), ("red_duration", 0.3)))


def test_an_animal_that_nobody_chose_for_has_the_ordinary_pace(database: Database) -> None:
    miles = keep_animal(database, "Miles")

    with database.unit_of_work() as unit:
        assert unit.animals.pace(miles.id) == AnimalPace()


@pytest.mark.parametrize(
    "then",
    [
        AnimalPace(),
        AnimalPace(preset=PresetName.GENTLE, own_numbers=(("calm_needed", 5.0), ("solid_days", 6.0))),
    ],
    ids=["back to ordinary", "other numbers"],
)
def test_a_pace_is_kept_and_replaced(database: Database, then: AnimalPace) -> None:
    miles = keep_animal(database, "Miles")
    for pace in (GENTLE, then):
        with database.unit_of_work() as unit:
            unit.animals.save_pace(miles.id, pace)
            unit.commit()

        with database.unit_of_work() as unit:
            assert unit.animals.pace(miles.id) == pace


def test_each_animal_has_its_own(database: Database) -> None:
    miles, elfie = keep_animal(database, "Miles"), keep_animal(database, "Elfie")
    with database.unit_of_work() as unit:
        unit.animals.save_pace(miles.id, GENTLE)
        unit.commit()

    with database.unit_of_work() as unit:
        assert unit.animals.pace(elfie.id) == AnimalPace()
