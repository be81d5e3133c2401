"""Who rated a session: names alone where people agreed, with their levels where they did not."""

from dataclasses import replace
from uuid import uuid4

import pytest

from exposure_planner.gui.history.entry import entries_of
from exposure_planner.household.people import Person
from exposure_planner.planner.level import Level
from tests.storage.kept import FIRST_DAY, new_ladder, rating, session

IDA, TOM = (Person(id=uuid4(), household_id=uuid4(), name=name) for name in ("Ida", "Tom"))
LADDER = new_ladder(uuid4())


@pytest.mark.parametrize(("levels", "said"), [((1, 1), "Ida, Tom"), ((1, 4), "Ida 1, Tom 4"), ((2,), "Ida")])
def test_levels_stand_beside_the_names_where_people_saw_different_ones(
    levels: tuple[int, ...], said: str
) -> None:
    ratings = [
        replace(rating(Level(level)), person_id=person.id)
        for level, person in zip(levels, (IDA, TOM), strict=False)
    ]

    (entry,) = entries_of((session(LADDER, FIRST_DAY, *ratings),), (LADDER,), (IDA, TOM))

    assert entry.rated_by == said
