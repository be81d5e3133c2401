"""One idea of how this animal fears and learns, and the bank of them that a ladder begins with."""

from itertools import product
from math import exp
from typing import NamedTuple

from exposure_planner.planner.belief.scale import MIDDLES
from exposure_planner.planner.belief.way import Way
from exposure_planner.planner.ladder import Ladder

SPEEDS = ((0.08, 0.35), (0.14, 0.35), (0.25, 0.30))
"""How much one full calm session teaches, each with its share of animals (around alpha of 4.14)."""

WIDTHS = ((0.06, 0.30), (0.13, 0.40), (0.25, 0.30))
"""How widely it spreads along the ladder: hardly beyond the stage, or to the neighbours (sigma of 4.14: 0.14)."""

FEARS = ((4.5, 0.15), (6.0, 0.25), (7.5, 0.30), (9.0, 0.30))
"""Stress at the goal before anything is learned (V0 of 4.14)."""

BENDS = ((0.75, 0.5), (1.3, 0.5))
"""Whether fear rises early or late along the ladder (g of 4.14)."""

REACHES = ((1.0, 0.70), (0.75, 0.12), (0.40, 0.18))
"""Which share of the fear can ever be taken away (c of 4.14); the last are the animals that will never like it."""

BIASES = ((-0.1, 0.5), (-0.9, 0.5))
"""How far off this owner reads: nearly right, or far too little (1.10)."""

UNEVEN_SD = 0.7
"""How far a single stage may lie off the smooth rise of the ladder."""

GUESS_SD = 1.8
"""How far off an owner's guess may be; most do not recognise subtle signs (1.10)."""

GUESSES_AGREE = 2
"""One owner's guesses err together: they count as half as many (a proposal)."""

EASIEST_SHARE = 0.12
"""Fear at the lowest stage as a share of that at the goal (4.14)."""


class Hypothesis(NamedTuple):
    """One idea of this animal, with how likely it is.

    Attributes:
        weight: how likely, all together 1.
        way: the place of its way of learning.
        group: hypotheses that differ in their way of learning only.
        reach: share of the fear that can ever be taken away.
        bias: how far off the owner reads on the 0 to 10 axis.
        fear: per stage, the stress of a full session before anything was learned.
        doubt: per stage, the variance of that.
    """

    weight: float
    way: int
    group: int
    reach: float
    bias: float
    fear: tuple[float, ...]
    doubt: tuple[float, ...]


def bank_for(ladder: Ladder, places: tuple[float, ...]) -> tuple[tuple[Hypothesis, ...], tuple[Way, ...]]:
    """Every idea that a ladder begins with, weighted by how well the owner's guesses fit, and the ways."""
    untaught = (1.0,) * len(places), (0.0,) * len(places)
    ways = tuple(Way(speed, width, *untaught) for speed, _ in SPEEDS for width, _ in WIDTHS)
    likely = [a * b for _, a in SPEEDS for _, b in WIDTHS]
    bank: list[Hypothesis] = []
    kinds = product(FEARS, BENDS, REACHES, BIASES)
    profiles = {(fear, bend): _profile(ladder, places, fear, bend) for fear, _ in FEARS for bend, _ in BENDS}
    for group, ((fear, a), (bend, b), (reach, c), (bias, d)) in enumerate(kinds):
        means, doubts, fit = profiles[fear, bend]
        bank.extend(
            Hypothesis(a * b * c * d * fit * share, way, group, reach, bias, means, doubts)
            for way, share in enumerate(likely)
        )
    total = sum(idea.weight for idea in bank)
    return tuple(idea._replace(weight=idea.weight / total) for idea in bank), ways


def _profile(
    ladder: Ladder, places: tuple[float, ...], fear: float, bend: float
) -> tuple[tuple[float, ...], tuple[float, ...], float]:
    """Mean and variance of each stage's fear with the owner's guesses, and how well those fit."""
    means, doubts, misfit = [], [], 0.0
    for place, stage in zip(places, ladder.stages, strict=True):
        mean = fear * (EASIEST_SHARE + (1 - EASIEST_SHARE) * place**bend)
        doubt = UNEVEN_SD**2
        if stage.expected is not None:
            spread = doubt + GUESS_SD**2
            off = MIDDLES[stage.expected] - mean
            misfit += off * off / spread
            mean, doubt = max(0.0, mean + doubt / spread * off), doubt * (1 - doubt / spread)
        means.append(mean)
        doubts.append(doubt)
    return tuple(means), tuple(doubts), exp(-misfit / (2 * GUESSES_AGREE))
