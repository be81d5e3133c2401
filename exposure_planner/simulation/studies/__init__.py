"""Whether the simulated world behaves as published studies found: V1 to V12 of `domain.md` 3.2.

Nothing here was fitted to them: what is not met says where the world is unlike real animals.
"""

from exposure_planner.simulation.result import StudyCheck
from exposure_planner.simulation.studies.owners import reads_the_animal, stops_coming
from exposure_planner.simulation.studies.programmes import carrier, first_month, shelter_cats, shelter_dogs
from exposure_planner.simulation.studies.single_rungs import boarding, left_alone
from exposure_planner.simulation.studies.spacing import (
    fear_comes_back,
    massed_returns,
    several_places,
    weekly_against_daily,
)

CHECKS = (
    carrier,
    shelter_cats,
    boarding,
    shelter_dogs,
    left_alone,
    weekly_against_daily,
    stops_coming,
    fear_comes_back,
    several_places,
    massed_returns,
    first_month,
    reads_the_animal,
)
"""V1 to V12 in order."""


def check_studies(animals: int, seed: str) -> tuple[StudyCheck, ...]:
    """Every check with so many animals; the same seed gives the same figures."""
    return tuple(check(animals, seed) for check in CHECKS)
