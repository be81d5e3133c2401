"""Whose ladders a command is about."""

from collections.abc import Iterable
from dataclasses import dataclass

from exposure_planner.errors import NoLadder, NoSuchAnimal
from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.services.bundle import Services


@dataclass(frozen=True, kw_only=True)
class Climber:
    """An animal on one of its ladders."""

    animal: Animal
    kept: KeptLadder


def all_ladders(services: Services, name: str | None) -> tuple[Climber, ...]:
    """Every ladder of the named animal, or of everybody.

    Raises:
        NoSuchAnimal, SeveralAnimals: the name does not say who is meant, or nobody is kept yet.
        NoLadder: none of them has a ladder.
    """
    animals = _animals(services, name)
    return _somebody(
        (
            Climber(animal=animal, kept=kept)
            for animal in animals
            for kept in services.ladders.of_animal(animal.id)
        ),
        animals,
    )


def one_ladder_each(services: Services, name: str | None) -> tuple[Climber, ...]:
    """The ladder under way of the named animal, or of everybody. Raises what `all_ladders` raises."""
    animals = _animals(services, name)
    firsts = ((animal, services.ladders.first_to_show(animal.id)) for animal in animals)
    return _somebody((Climber(animal=animal, kept=kept) for animal, kept in firsts if kept), animals)


def _animals(services: Services, name: str | None) -> tuple[Animal, ...]:
    if name is not None:
        return (services.animals.named(name),)
    animals = services.animals.all()
    if not animals:
        raise NoSuchAnimal("", ())
    return animals


def _somebody(found: Iterable[Climber], animals: tuple[Animal, ...]) -> tuple[Climber, ...]:
    climbers = tuple(found)
    if not climbers:
        raise NoLadder(animals[0].name)
    return climbers
