"""Turns what was typed into days, weeks, levels and minutes."""

import re
from datetime import date

from exposure_planner.errors import AnimalsOutOfRange, LevelOutOfRange, MinutesOutOfRange, NotADate, NotAWeek
from exposure_planner.planner.plan import Week
from exposure_planner.simulation.how_many import MOST_ANIMALS

_WEEK = re.compile(r"(\d{4})-?W(\d{1,2})", re.IGNORECASE)

_YEARS = range(1900, 9000)
"""Another year is a slip of the keyboard; plans look some weeks back and ahead of it."""


def read_day(typed: str, field: str) -> date:
    """A day such as 2026-11-24. Raises NotADate."""
    try:
        day = date.fromisoformat(typed.strip())
    except ValueError as unreadable:
        raise NotADate(field, typed) from unreadable
    if day.year not in _YEARS:
        raise NotADate(field, typed)
    return day


def read_week(typed: str) -> Week:
    """A week such as 2026-W48, from its Monday. Raises NotAWeek."""
    found = _WEEK.fullmatch(typed.strip())
    if found is None or int(found[1]) not in _YEARS:
        raise NotAWeek("week", typed)
    try:
        return Week(first=date.fromisocalendar(int(found[1]), int(found[2]), 1))
    except ValueError as unreadable:
        raise NotAWeek("week", typed) from unreadable


def read_level(typed: str) -> int:
    """A whole number. Raises LevelOutOfRange."""
    try:
        return int(typed)
    except ValueError as unreadable:
        raise LevelOutOfRange(typed) from unreadable


def read_minutes(typed: str) -> float:
    """A number, with a point or a comma. Raises MinutesOutOfRange."""
    try:
        return float(typed.strip().replace(",", "."))
    except ValueError as unreadable:
        raise MinutesOutOfRange("minutes") from unreadable


def read_animals(typed: str) -> int:
    """How many simulated animals. Raises AnimalsOutOfRange."""
    try:
        animals = int(typed)
    except ValueError as unreadable:
        raise AnimalsOutOfRange(typed, MOST_ANIMALS) from unreadable
    if not 1 <= animals <= MOST_ANIMALS:
        raise AnimalsOutOfRange(typed, MOST_ANIMALS)
    return animals


def readable(typed: str) -> str:
    """What a terminal of another encoding sent, without the letters that cannot be kept."""
    return typed.encode("utf-8", "replace").decode("utf-8")
