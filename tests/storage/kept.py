"""Small plain values to keep, each made in one line."""

from datetime import date, timedelta
from uuid import UUID, uuid4

from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.people import Household
from exposure_planner.household.session import LoggedSession, Rating
from exposure_planner.planner.ladder import Stage
from exposure_planner.planner.level import Level
from exposure_planner.storage.database import Database

FIRST_DAY = date(2026, 3, 2)


def stage(title: str = "Hallway") -> Stage:
    """A stage of five minutes."""
    return Stage(id=uuid4(), title=title, duration=timedelta(minutes=5))


def rating(level: Level = Level.SETTLED, *signs: str) -> Rating:
    """What nobody in particular saw."""
    return Rating(
        id=uuid4(), person_id=None, signs=signs, before_floor=level, floor=Level.SETTLED, kept=level
    )


def session(ladder: KeptLadder, on: date = FIRST_DAY, *ratings: Rating) -> LoggedSession:
    """A session on the ladder's first stage."""
    return LoggedSession(
        id=uuid4(),
        ladder_id=ladder.id,
        stage_id=ladder.stages[0].id,
        on=on,
        planned=timedelta(minutes=5),
        actual=timedelta(minutes=4),
        ratings=ratings or (rating(),),
    )


def keep_household(database: Database) -> Household:
    """A household that is kept already."""
    household = Household(id=uuid4(), name="Fogo")
    with database.unit_of_work() as unit:
        unit.households.save(household)
        unit.commit()
    return household


def keep_animal(database: Database, name: str = "Miles Davis") -> Animal:
    """An animal that is kept already, in a household of its own."""
    animal = Animal(id=uuid4(), household_id=keep_household(database).id, name=name, species=Species.CAT)
    with database.unit_of_work() as unit:
        unit.animals.save(animal)
        unit.commit()
    return animal


def new_ladder(animal_id: UUID, *titles: str) -> KeptLadder:
    """A ladder that is not kept yet."""
    stages = tuple(stage(title) for title in titles or ("Hallway", "Doorstep", "Yard"))
    return KeptLadder(id=uuid4(), animal_id=animal_id, title="Hallway to yard", stages=stages)


def keep_ladder(database: Database) -> KeptLadder:
    """A ladder of three stages that is kept already."""
    ladder = new_ladder(keep_animal(database).id)
    with database.unit_of_work() as unit:
        unit.ladders.save(ladder)
        unit.commit()
    return ladder
