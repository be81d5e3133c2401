"""An animal with one hidden courage: what it masters anywhere makes it braver everywhere."""

from math import exp

from exposure_planner.simulation.learners.learner import Felt, felt_share, taught_share
from exposure_planner.simulation.luck import DayLuck
from exposure_planner.simulation.nature import Nature
from exposure_planner.simulation.rungs import Rung, share_of_fear
from exposure_planner.simulation.stress import MOST, THRESHOLD

_EASE = 1.0
"""Stress at a rung that the animal has courage to spare for."""


class CourageLearner:
    """Rungs ask for courage; practice near the edge of what is bearable builds it, scares take it away.

    A latent-ability model (the Elo idea of `domain.md` 4.12): stress = ease + what the rung asks - courage.
    """

    def __init__(self, nature: Nature, rungs: tuple[Rung, ...]) -> None:
        del rungs
        self._nature = nature
        self._courage, self._shaken, self._day = 0.0, 0.0, 0

    def live(self, rung: Rung, share: float, day: int, luck: DayLuck) -> Felt:
        """One session."""
        self._rest_until(day)
        felt = self.fear_of(rung) * felt_share(share, self._nature.onset)
        own = min(MOST, max(0.0, felt + 0.8 * self._shaken + luck.mood))
        all_of_it = min(MOST, own + luck.fright)
        if all_of_it < THRESHOLD:
            self._grow(rung, share, all_of_it)
        else:
            self._courage = max(-1.0, self._courage - 0.8 * self._nature.hurt * (all_of_it - THRESHOLD))
            self._shaken += 0.8 * (all_of_it - 4.5)
        return Felt(own=own, all=all_of_it)

    def fear_of(self, rung: Rung) -> float:
        """The stress of a full session here on an average day."""
        asked = self._asks(rung)
        bearable = asked * (1 - self._nature.reachable)
        return min(MOST, max(0.3, bearable, asked - self._courage))

    def _asks(self, rung: Rung) -> float:
        asked = self._nature.fear * share_of_fear(rung, self._nature.bend)
        return max(0.0, asked + self._nature.uneven * rung.oddness)

    def _grow(self, rung: Rung, share: float, stress: float) -> None:
        """What is far below the animal teaches little, what is near the edge most."""
        challenge = min(1.0, max(0.0, self.fear_of(rung) - _EASE + 1.0) / 3.0)
        strained = 1 - 0.25 * max(0.0, stress - 3)
        gain = 2.2 * self._nature.learning * challenge * taught_share(share) * strained
        self._courage = min(self._nature.fear * self._nature.reachable, self._courage + gain)

    def _rest_until(self, day: int) -> None:
        days, self._day = day - self._day, day
        if days <= 0:
            return
        self._shaken *= exp(-days / self._nature.settling_days)
        self._courage *= exp(-max(0, days - 2) / 200)
