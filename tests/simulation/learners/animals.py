"""An ordinary animal on an even ladder, and days on which nothing is left to chance."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from exposure_planner.simulation.learners.learner import Felt, Learner
from exposure_planner.simulation.luck import DayLuck
from exposure_planner.simulation.nature import Nature, Temperament, drawn
from exposure_planner.simulation.rungs import Rung, rungs_of

QUIET = DayLuck(mood=0, fright=0, reading=0, food=0, told=0, kept=0)
FRIGHT = replace(QUIET, fright=7.0)
RUNGS = rungs_of(9, Random("rungs"), swapped=False)  # noqa: S311 - not for secrets
IN_THE_MIDDLE = RUNGS[4]


def nature(**facts: float) -> Nature:
    """An ordinary animal with an even ladder, apart from these facts."""
    ordinary = drawn(Temperament.ORDINARY, Random("animal"))  # noqa: S311 - not for secrets
    return replace(ordinary, **{"fear": 7.0, "bend": 1.0, "uneven": 0.0, **facts})


def calm_days(animal: Learner, rung: Rung, days: Sequence[int]) -> list[Felt]:
    """A full, quiet session on each of these days."""
    return [animal.live(rung, 1.0, day, QUIET) for day in days]


def fears(animal: Learner) -> list[float]:
    """What every rung would bring today."""
    return [animal.fear_of(rung) for rung in RUNGS]
