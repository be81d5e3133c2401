"""The tables, by subject. Importing this package makes all of them known to `Base.metadata`."""

from exposure_planner.storage.tables import (
    advice,
    animals,
    calibration,
    changes,
    days,
    indoors,
    ladders,
    medicines,
    pace,
    people,
    running,
    sessions,
    templates,
    welfare,
)
from exposure_planner.storage.tables.base import Base

__all__ = [
    "Base",
    "advice",
    "animals",
    "calibration",
    "changes",
    "days",
    "indoors",
    "ladders",
    "medicines",
    "pace",
    "people",
    "running",
    "sessions",
    "templates",
    "welfare",
]
