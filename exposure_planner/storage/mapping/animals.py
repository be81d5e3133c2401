"""Animals into rows and back."""

from exposure_planner.household.animal import Animal
from exposure_planner.household.weather import WeatherLimits
from exposure_planner.storage.mapping.lists import texts, write_texts
from exposure_planner.storage.tables.animals import AnimalRow, AnimalTriggerRow, AnimalWeatherRow


def write_animal(row: AnimalRow, animal: Animal) -> None:
    """Make the row say what the animal is like."""
    row.household_id = animal.household_id
    row.name = animal.name
    row.species = animal.species
    row.birth_year = animal.birth_year
    row.history = animal.history
    row.favourite_food = animal.favourite_food
    row.chip_number = animal.chip_number
    row.chip_phone_checked_on = animal.chip_phone_checked_on
    row.vet = animal.vet
    row.markings = animal.markings
    row.retired_on = animal.retired_on
    write_texts(row.triggers, AnimalTriggerRow, animal.triggers)


def read_animal(row: AnimalRow) -> Animal:
    """The animal that the row tells of."""
    return Animal(
        id=row.id,
        household_id=row.household_id,
        name=row.name,
        species=row.species,
        birth_year=row.birth_year,
        history=row.history,
        triggers=texts(row.triggers),
        favourite_food=row.favourite_food,
        chip_number=row.chip_number,
        chip_phone_checked_on=row.chip_phone_checked_on,
        vet=row.vet,
        markings=row.markings,
        retired_on=row.retired_on,
    )


def write_weather(row: AnimalWeatherRow, limits: WeatherLimits) -> None:
    """Make the row say in which weather the animal goes out."""
    row.coldest = limits.coldest
    row.mild_from = limits.mild_from
    row.mild_to = limits.mild_to
    row.hottest = limits.hottest


def read_weather(row: AnimalWeatherRow) -> WeatherLimits:
    """The limits that the row tells of."""
    return WeatherLimits(
        coldest=row.coldest, mild_from=row.mild_from, mild_to=row.mild_to, hottest=row.hottest
    )
