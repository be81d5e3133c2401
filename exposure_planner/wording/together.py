"""Two animals on one ladder: how sentences speak of both."""

from collections.abc import Iterable
from dataclasses import replace

from exposure_planner.household.animal import Animal, Species
from exposure_planner.wording.numbers import say_list
from exposure_planner.wording.translate import Translate


def say_both(animals: Iterable[Animal], translate: Translate) -> str:
    """Their names for a title: "Miles Davis and Elfie"."""
    return say_list([animal.name for animal in animals], translate)


def spoken_as_one(animal: Animal, companion: Animal | None, translate: Translate) -> Animal:
    """One animal to speak of where two are on a ladder: a name that takes the singular, and both favourite foods.

    For sentences only; its id is the first one's.
    """
    if companion is None:
        return animal
    name = translate("together", "{animal} with {companion}")
    foods = tuple(dict.fromkeys(food for food in (animal.favourite_food, companion.favourite_food) if food))
    return replace(
        animal,
        name=name.format(animal=animal.name, companion=companion.name),
        species=animal.species if animal.species is companion.species else Species.OTHER,
        favourite_food=say_list(foods, translate),
    )
