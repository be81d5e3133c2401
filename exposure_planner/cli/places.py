"""Opens the data that a command means, and finds in it what the command names."""

import sys
from datetime import date
from pathlib import Path

from exposure_planner.bootstrap import Program, open_program
from exposure_planner.cli.wishes import Place
from exposure_planner.errors import NotADate
from exposure_planner.household.animal import Animal
from exposure_planner.paths import data_folder

SPOKEN = "en"


def say_language(place: Place) -> None:
    """One sentence where another language is asked for than the program speaks."""
    if place.language and not place.language.lower().startswith(SPOKEN):
        print(
            f"There is no translation into “{place.language}” yet, so the sentences are in English.",
            file=sys.stderr,
        )


def open_place(place: Place) -> Program:
    """The data that is meant. Raises what `open_program` raises."""
    return open_program(data_folder(place.data_dir), place.database)


def animals_meant(program: Program, name: str | None) -> tuple[Animal, ...]:
    """The named animal, or every one. Raises NoSuchAnimal, SeveralAnimals."""
    if name is None:
        return program.services.animals.all()
    return (program.services.animals.named(name),)


def read_day(text: str, field: str) -> date:
    """A day as YYYY-MM-DD. Raises NotADate."""
    try:
        return date.fromisoformat(text)
    except ValueError as cause:
        raise NotADate(field, text) from cause


def read_week(text: str) -> date:
    """The Monday of a calendar week such as 2026-W48. Raises NotADate."""
    return read_day(f"{text}-1", "week") if "W" in text.upper() else read_day(text, "week")


def in_current_folder(name: str) -> Path:
    """A file in the folder that the program was started in."""
    return Path.cwd() / name
