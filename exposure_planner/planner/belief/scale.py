"""The hidden axis behind the levels: stress from 0 (at ease) to 10 (panic), after `domain.md` 4.9."""

from itertools import pairwise
from math import erf, exp, inf, sqrt

from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Food

CUTS = (1.5, 3.0, 5.0, 7.0, 8.5)
"""Where one level ends and the next begins (4.9)."""

CALM_BELOW, THRESHOLD = CUTS[1], CUTS[2]

MOST = 10.0
"""The end of the axis."""

MIDDLES = (0.8, 2.2, 4.0, 6.0, 7.8, 9.2)
"""The stress that a level stands for when one figure must do."""

DAY_SD = 0.8
"""How much an animal differs from itself from one day to the next (4.14)."""

READING_BIAS = -0.3
"""Owners read too little (1.10: -0.3 to -0.8 for the untrained)."""

READING_SD = 0.75
"""One reading's error (1.10: 0.6 trained, 0.9 plausible for an owner with a list of signs)."""

FOOD_SD = 1.1
"""How loosely eating follows stress; eating does not prove calm (1.8)."""

FRIGHT_SHARE, FRIGHT_SIZE, FRIGHT_SD = 0.10, 2.0, 0.6
"""Days on which something from outside frightens, and how much it adds (4.14)."""

_ROOT2 = sqrt(2.0)
_ROOT2PI = 2.5066282746310002


def chance_above(cut: float, mean: float, sd: float) -> float:
    """The chance that a normal value lies above a cut."""
    return 0.5 * (1.0 + erf((mean - cut) / (sd * _ROOT2)))


def density(z: float) -> float:
    """The standard normal density."""
    return exp(-0.5 * z * z) / _ROOT2PI


def reading_of(level: Level) -> tuple[float, float]:
    """Between which two points the stress was read."""
    low = -inf if level == Level.SETTLED else CUTS[level - 1]
    high = inf if level == Level.PANIC else CUTS[level]
    return low, high


EATING = {
    Food.AS_AT_HOME: (-inf, 3.5),
    Food.SLOWER: (3.0, 5.0),
    Food.PICKY: (4.5, 6.5),
    Food.REFUSED_THERE: (6.0, 8.0),
    Food.REFUSED_AT_HOME: (7.5, inf),
}
"""Between which two points stress lies when an animal eats like this (food column of 1.6); loosely."""

ONSET = 0.45
"""Share of a full session's stress that even the shortest one brings; a proposal."""


def felt_share(share: float) -> float:
    """How much of a full session's stress one of this share brings."""
    return ONSET + (1 - ONSET) * share


def level_at(stress: float) -> float:
    """The level that this stress stands for, between the levels' middles in straight lines, 0 to 5."""
    if stress <= MIDDLES[0]:
        return 0.0
    for level, (low, high) in enumerate(pairwise(MIDDLES)):
        if stress < high:
            return level + (stress - low) / (high - low)
    return float(Level.PANIC)
