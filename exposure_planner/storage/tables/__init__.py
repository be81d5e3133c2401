"""The tables, by subject. Importing this package makes all of them known to `Base.metadata`."""

from exposure_planner.storage.tables import (
    advice,
    animals,
    indoors,
    ladders,
    pace,
    people,
    sessions,
    templates,
    welfare,
)
from exposure_planner.storage.tables.base import Base

__all__ = [
    "Base",
    "advice",
    "animals",
    "indoors",
    "ladders",
    "pace",
    "people",
    "sessions",
    "templates",
    "welfare",
]
