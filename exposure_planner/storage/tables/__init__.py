"""The tables, by subject. Importing this package makes all of them known to `Base.metadata`."""

from exposure_planner.storage.tables import advice, animals, ladders, pace, people, sessions, welfare
from exposure_planner.storage.tables.base import Base

__all__ = ["Base", "advice", "animals", "ladders", "pace", "people", "sessions", "welfare"]
