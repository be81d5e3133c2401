"""An animal's facts as they are written in fields, and back."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import Enum

from exposure_planner.errors import YearOutOfRange
from exposure_planner.household.animal import Animal


class Fact(Enum):
    """A fact that is written in a field; the value is the field's name, and that of a problem with it."""

    NAME = "name"
    BIRTH_YEAR = "birth_year"
    HISTORY = "history"
    TRIGGERS = "triggers"
    FOOD = "favourite_food"
    CHIP = "chip_number"
    VET = "vet"
    MARKINGS = "markings"


def written(animal: Animal, fact: Fact) -> str:
    """The fact as it stands in its field."""
    if fact is Fact.BIRTH_YEAR:
        return "" if animal.birth_year is None else str(animal.birth_year)
    if fact is Fact.TRIGGERS:
        return ", ".join(animal.triggers)
    return str(getattr(animal, fact.value))


def with_fact(animal: Animal, fact: Fact, text: str) -> Animal:
    """The animal with what was written. Raises YearOutOfRange where a year is no number."""
    return _WRITERS[fact](animal, text.strip())


def _with_year(animal: Animal, text: str) -> Animal:
    if not text:
        return replace(animal, birth_year=None)
    if not text.isdecimal():
        raise YearOutOfRange(Fact.BIRTH_YEAR.value)
    return replace(animal, birth_year=int(text))


def _with_triggers(animal: Animal, text: str) -> Animal:
    each = (part.strip() for part in text.replace("\n", ",").split(","))
    return replace(animal, triggers=tuple(part for part in each if part))


_WRITERS: Mapping[Fact, Callable[[Animal, str], Animal]] = {
    Fact.NAME: lambda animal, text: replace(animal, name=text),
    Fact.BIRTH_YEAR: _with_year,
    Fact.HISTORY: lambda animal, text: replace(animal, history=text),
    Fact.TRIGGERS: _with_triggers,
    Fact.FOOD: lambda animal, text: replace(animal, favourite_food=text),
    Fact.CHIP: lambda animal, text: replace(animal, chip_number=text),
    Fact.VET: lambda animal, text: replace(animal, vet=text),
    Fact.MARKINGS: lambda animal, text: replace(animal, markings=text),
}
