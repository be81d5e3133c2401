"""One way that it may go on: an animal drawn from the belief, led session by session by a careful planner."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import exp, sqrt
from random import Random

from exposure_planner.planner.belief.belief import (
    AROUSAL_DAYS,
    AROUSAL_FROM,
    AROUSAL_GAIN,
    AROUSAL_WEIGHT,
    HURT,
    STRAIN,
    Belief,
)
from exposure_planner.planner.belief.hypothesis import Hypothesis
from exposure_planner.planner.belief.scale import (
    CALM_BELOW,
    CUTS,
    DAY_SD,
    FRIGHT_SD,
    FRIGHT_SHARE,
    FRIGHT_SIZE,
    MOST,
    ONSET,
    READING_SD,
    THRESHOLD,
    chance_above,
)
from exposure_planner.planner.belief.way import FEAR_WIDTH, nearness
from exposure_planner.planner.policy import PacingPolicy

MARGIN_SD = 0.6
"""How uncertain a planner stays that has come to know the animal; from 0 to 0.6 it moves the range little."""

_WEEK = 7
MOST_DAYS = 60 * _WEEK
"""After sixty weeks without the goal a roll-out counts as one that does not get there."""

WORTH_A_SESSION = 0.3
"""Below this share of its length a stage's session gives way to a longer one a stage lower (a proposal)."""

RIPE_AT_MOST = 2.0
"""The most that calm days let the bound for a new stage grow, as in `offers`."""

RED = CUTS[3]
_TENTHS = 10


@dataclass(frozen=True, kw_only=True)
class Start:
    """Where every roll-out begins.

    Attributes:
        index, streak: the stage being worked on and the calm days in a row there.
        calm_asked: per stage, calm days before the climb onto it.
        gap_days: days from one session to the next.
        wait_days: days of rest before the first.
        scares: days, 0 or less, on which a session lately went over the threshold.
    """

    index: int
    streak: int
    calm_asked: tuple[int, ...]
    gap_days: float
    wait_days: float
    scares: tuple[float, ...]


@dataclass
class Bounds:
    """The greatest stress of a session, day and frights apart, that a careful planner calls bearable."""

    policy: PacingPolicy
    _known: dict[tuple[float, float | None], float] = field(default_factory=dict)

    def most(self, factor: float, bias: float | None) -> float:
        """With this much of the policy's chance of going over; with a bias also likely enough to be seen as calm."""
        if (factor, bias) not in self._known:
            self._known[factor, bias] = self._found(self.policy.over_chance * factor, bias)
        return self._known[factor, bias]

    def _found(self, bound: float, bias: float | None) -> float:
        low, high = -5.0, MOST
        for _ in range(30):
            middle = (low + high) / 2
            bearable = _above(THRESHOLD, middle, 0.0) <= bound and (
                bias is None or 1 - _above(CALM_BELOW, middle + bias, READING_SD) >= self.policy.climb_calm
            )
            low, high = (middle, high) if bearable else (low, middle)
        return low


def drawn_ideas(ideas: Sequence[Hypothesis], count: int, chance: Random) -> list[Hypothesis]:
    """As many hypotheses as asked for, each as often as its weight says (one even comb over all weights)."""
    at, passed, drawn = 0, ideas[0].weight, []
    first = chance.random()
    for tooth in range(count):
        while passed < (tooth + first) / count and at < len(ideas) - 1:
            at += 1
            passed += ideas[at].weight
        drawn.append(ideas[at])
    return drawn


class RollOut:
    """One animal on its way to the goal."""

    def __init__(
        self, belief: Belief, idea: Hypothesis, start: Start, bounds: Bounds, chance: Random
    ) -> None:
        way = belief.ways[idea.way]
        self._start, self._bounds, self._chance, self._policy = start, bounds, chance, bounds.policy
        self._bias, self._floor, self._speed = idea.bias, 1 - idea.reach, way.speed
        self._near = nearness(belief.places, way.width)
        self._fear_near = nearness(belief.places, FEAR_WIDTH)
        self._way, self._left, self._practice = way, list(way.left), list(way.practice)
        self._fear = [
            min(MOST, max(0.0, chance.gauss(fear, sqrt(doubt + belief.blur))))
            for fear, doubt in zip(idea.fear, idea.doubt, strict=True)
        ]
        self._arousal, self._fading = belief.arousal, exp(-start.gap_days / AROUSAL_DAYS)
        self._index, self._streak = start.index, start.streak
        self._last = len(self._fear) - 1
        self._at_goal = start.streak if start.index == self._last else 0
        self._scares, self._day = list(start.scares), start.wait_days
        self._calm_most = bounds.most(1.0, None)
        self._lost = self._out_of_reach()

    def days(self) -> float | None:
        """Days until the goal is reached; None when it is not."""
        week = self._day + _WEEK
        while self._day < MOST_DAYS and not self._lost:
            self._session()
            if self._at_goal >= self._policy.finish_days:
                return self._day
            self._day += self._start.gap_days
            self._arousal *= self._fading
            if self._day >= week:
                self._fade(_WEEK)
                week += _WEEK
        return None

    def _out_of_reach(self) -> bool:
        """Whether a full session at the goal can never be bearable, whatever is learned."""
        return self._fear[-1] * self._floor > self._calm_most

    def _session(self) -> None:
        index, share = self._chosen()
        if not share:
            return
        felt, chance = ONSET + (1 - ONSET) * share, self._chance
        stress = self._fear[index] * max(self._left[index], self._floor) * felt
        stress += AROUSAL_WEIGHT * self._arousal + chance.gauss(0, DAY_SD)
        if chance.random() < FRIGHT_SHARE:
            stress += chance.gauss(FRIGHT_SIZE, FRIGHT_SD)
        seen = stress + self._bias + chance.gauss(0, READING_SD)
        if seen >= THRESHOLD:
            self._scared(index, stress, seen)
            return
        self._taught(index, sqrt(share) * (1 - STRAIN * min(2.0, max(0.0, stress - CALM_BELOW))))
        calm = seen < CALM_BELOW
        self._streak = (self._streak + 1 if index == self._index else 1) if calm else 0
        self._index = index
        if index == self._last and share == 1.0:
            self._at_goal = self._at_goal + 1 if calm else 0

    def _chosen(self) -> tuple[int, float]:
        """The highest stage with a bearable session worth having, and its share of the length; 0 when none is."""
        at, streak = self._index, self._streak
        wary = self._wariness()
        if at < self._last and streak >= self._start.calm_asked[at + 1]:
            ripe = 1.0 if wary < 1 else min(RIPE_AT_MOST, 1 + 0.5 * max(0, streak - self._policy.calm_needed))
            share = self._share(at + 1, self._bounds.most(wary * ripe, self._bias))
            if share >= WORTH_A_SESSION:
                return at + 1, share
        most, best, longest = self._calm_most if wary == 1 else self._bounds.most(wary, None), at, 0.0
        for index in range(at, max(-1, at - 4), -1):
            share = self._share(index, most)
            if share >= WORTH_A_SESSION:
                return index, share
            if share > longest:
                best, longest = index, share
        return best, longest

    def _share(self, index: int, most: float) -> float:
        """The longest bearable share of a session here, in tenths."""
        room = most - AROUSAL_WEIGHT * self._arousal
        stress = self._fear[index] * max(self._left[index], self._floor)
        if stress <= room:
            return 1.0
        if room <= 0:
            # Stirred up as it is, nothing is bearable, not even what it does not fear at all.
            return 0.0
        share = (room / stress - ONSET) / (1 - ONSET)
        return max(0, int(share * _TENTHS)) / _TENTHS

    def _wariness(self) -> float:
        """How much smaller the bound is after scares of the last days."""
        if not self._scares:
            return 1.0
        oldest = self._day - self._policy.wary_days
        self._scares = [day for day in self._scares if day >= oldest]
        return float(self._policy.wary_factor ** min(2, len(self._scares)))

    def _taught(self, index: int, strength: float) -> None:
        gain, row = self._speed * strength, self._near[index]
        self._left = [left * (1 - gain * near) for left, near in zip(self._left, row, strict=True)]
        self._practice = [n + strength * near for n, near in zip(self._practice, row, strict=True)]

    def _scared(self, index: int, stress: float, seen: float) -> None:
        """Seen over the threshold: a step down, a rest after a red; what really was too much hurts as well."""
        red = seen >= RED
        self._index = max(0, index - (self._policy.red_stages_back if red else 1))
        self._streak = self._at_goal = 0
        self._scares.append(self._day)
        self._day += self._policy.rest_days if red else 0
        if stress < THRESHOLD:
            return
        near = self._fear_near[index]
        hurt = HURT * (stress - THRESHOLD)
        self._fear = [min(MOST, fear + hurt * close) for fear, close in zip(self._fear, near, strict=True)]
        self._left = list(self._way._replace(left=tuple(self._left)).scared(near).left)
        self._arousal += AROUSAL_GAIN * max(0.0, stress - AROUSAL_FROM)
        self._lost = self._out_of_reach()

    def _fade(self, days: int) -> None:
        """What idle days take, a week at a time: day by day would be slower and hardly otherwise."""
        way = self._way._replace(left=tuple(self._left), practice=tuple(self._practice))
        self._left = list(way.idle(days).left)


def _above(cut: float, mean: float, reading_sd: float) -> float:
    """The chance of going above a cut, with the spread of the day, of the reading and of what stays uncertain."""
    spread = DAY_SD**2 + MARGIN_SD**2 + reading_sd**2
    quiet = chance_above(cut, mean, sqrt(spread))
    startled = chance_above(cut, mean + FRIGHT_SIZE, sqrt(spread + FRIGHT_SD**2))
    return (1 - FRIGHT_SHARE) * quiet + FRIGHT_SHARE * startled
