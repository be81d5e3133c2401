"""Whose ladders a command is about."""

from dataclasses import dataclass

from exposure_planner.errors import NoLadder, NoSuchAnimal
from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.services.bundle import Services
from exposure_planner.wording.together import spoken_as_one
from exposure_planner.wording.translate import Translate


@dataclass(frozen=True, kw_only=True)
class Climber:
    """An animal on one of its ladders."""

    animal: Animal
    kept: KeptLadder


def spoken_of(services: Services, climber: Climber, translate: Translate) -> Animal:
    """Of whom sentences about this ladder speak: of both where two animals are on it."""
    others = (other for other in climber.kept.animal_ids if other != climber.animal.id)
    beside = next(others, None)
    return spoken_as_one(climber.animal, services.animals.get(beside) if beside else None, translate)


def climbers_meant(services: Services, name: str | None) -> tuple[Climber, ...]:
    """Every ladder of the named animal, or of everybody; at least one.

    Raises:
        NoSuchAnimal, SeveralAnimals: the name does not say who is meant, or nobody is kept yet.
        NoLadder: none of them has a ladder.
    """
    animals = services.animals.all() if name is None else (services.animals.named(name),)
    if not animals:
        raise NoSuchAnimal("", ())
    climbers = tuple(
        Climber(animal=animal, kept=kept)
        for animal in animals
        for kept in services.ladders.of_animal(animal.id)
    )
    if not climbers:
        raise NoLadder(animals[0].name)
    return climbers
