"""What the belief foretells: calm, too much, what a session would teach, whether the goal can be reached."""

from datetime import date
from functools import cached_property
from math import sqrt
from operator import mul
from typing import NamedTuple

from exposure_planner.planner.belief.belief import AROUSAL_WEIGHT, Belief
from exposure_planner.planner.belief.scale import (
    CALM_BELOW,
    DAY_SD,
    FRIGHT_SD,
    FRIGHT_SHARE,
    FRIGHT_SIZE,
    MOST,
    READING_SD,
    THRESHOLD,
    chance_above,
    felt_share,
)
from exposure_planner.planner.belief.way import nearness

ENOUGH = 1.0
"""Fear that need not be worked on."""

EVER_CALM = 3.3
"""Stress at the goal, after all that could be learned, up to which it may still become calm."""


class _Part(NamedTuple):
    """One normal part of what is believed of a full session at a stage, without arousal."""

    weight: float
    mean: float
    variance: float
    bias: float


_Member = tuple[float, int, tuple[float, ...], tuple[float, ...]]
"""Of one hypothesis its weight, its way, and per stage its fear and its doubt."""


class Foresight:
    """What the belief foretells on one day; `stirred` is arousal that other things than sessions have left."""

    def __init__(self, belief: Belief, day: date, stirred: float = 0.0) -> None:
        self._belief = belief.at(day)
        self._added = AROUSAL_WEIGHT * (self._belief.arousal + stirred)
        self._parts: dict[int, tuple[_Part, ...]] = {}

    def over(self, index: int, share: float) -> float:
        """The chance, 0 to 1, that a session here goes over the threshold, frights from outside included."""
        chance, added, felt = 0.0, self._added, felt_share(share)
        for weight, mean, variance, _ in self._stage(index):
            mean, variance = mean * felt + added, variance * felt * felt + DAY_SD * DAY_SD
            quiet = chance_above(THRESHOLD, mean, sqrt(variance))
            startled = chance_above(THRESHOLD, mean + FRIGHT_SIZE, sqrt(variance + FRIGHT_SD * FRIGHT_SD))
            chance += weight * ((1 - FRIGHT_SHARE) * quiet + FRIGHT_SHARE * startled)
        return min(1.0, chance)

    def calm(self, index: int, share: float) -> float:
        """The chance, 0 to 1, that its person will see a calm session."""
        chance, added, felt = 0.0, self._added, felt_share(share)
        for weight, mean, variance, bias in self._stage(index):
            mean = mean * felt + added + bias
            spread = sqrt(variance * felt * felt + DAY_SD * DAY_SD + READING_SD * READING_SD)
            quiet = chance_above(CALM_BELOW, mean, spread)
            startled = chance_above(CALM_BELOW, mean + FRIGHT_SIZE, spread)
            chance += weight * ((1 - FRIGHT_SHARE) * quiet + FRIGHT_SHARE * startled)
        return max(0.0, 1 - chance)

    def stress(self, index: int) -> float:
        """The stress of a full session here that is expected on average, 0 to 10."""
        return min(MOST, self._added + sum(weight * mean for weight, mean, _, _ in self._stage(index)))

    def teaching(self, index: int, lowest: int) -> float:
        """How much fear a full calm session here would take away, summed over the stages from `lowest` up."""
        places, total = self._belief.places, 0.0
        for way, row in zip(self._belief.ways, self._afraid, strict=True):
            near = nearness(places, way.width)[index]
            total += way.speed * sum(map(mul, row[lowest:], near[lowest:]))
        return total

    @cached_property
    def _afraid(self) -> list[list[float]]:
        """Per way of learning and stage, the fear that is left to work on, weighted."""
        belief = self._belief
        afraid = [[0.0] * len(belief.places) for _ in belief.ways]
        for weight, way, _, reach, _, fears, _ in belief.ideas:
            row, floor = afraid[way], 1 - reach
            for at, (fear, left) in enumerate(zip(fears, belief.ways[way].left, strict=True)):
                more = fear * left - ENOUGH
                if more > 0 and left > floor:
                    row[at] += weight * more
        return afraid

    @cached_property
    def reachable(self) -> float:
        """The chance, 0 to 1, that the goal can ever be calm for this animal."""
        chance = 0.0
        for idea in self._belief.ideas:
            stays = 1 - idea.reach
            spread = sqrt(idea.doubt[-1] + self._belief.blur) * stays + 0.05
            chance += idea.weight * (1 - chance_above(EVER_CALM, idea.fear[-1] * stays, spread))
        return min(1.0, chance)

    def _stage(self, index: int) -> tuple[_Part, ...]:
        """The parts of one stage: hypotheses that differ only in their way of learning are taken together."""
        if index not in self._parts:
            self._parts[index] = self._together(index)
        return self._parts[index]

    @cached_property
    def _groups(self) -> tuple[tuple[float, float, list[_Member]], ...]:
        """Per group its reach, its bias and its members."""
        groups: dict[int, tuple[float, float, list[_Member]]] = {}
        for weight, way, group, reach, bias, fear, doubt in self._belief.ideas:
            groups.setdefault(group, (reach, bias, []))[2].append((weight, way, fear, doubt))
        return tuple(groups.values())

    def _together(self, index: int) -> tuple[_Part, ...]:
        belief, parts = self._belief, []
        blur, left = belief.blur, [way.left[index] for way in belief.ways]
        felt = {
            reach: [max(each, 1 - reach) for each in left] for reach in {known[0] for known in self._groups}
        }
        for reach, bias, members in self._groups:
            shares, total, first, second = felt[reach], 0.0, 0.0, 0.0
            for weight, way, fear, doubt in members:
                share = shares[way]
                mean = fear[index] * share
                total += weight
                first += weight * mean
                second += weight * ((doubt[index] + blur) * share * share + mean * mean)
            if total > 0:
                mean = first / total
                parts.append(_Part(total, mean, max(0.0, second / total - mean**2), bias))
        return tuple(parts)
