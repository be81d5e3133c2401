"""An animal that learns where it is: hardly any spill-over, and a new place brings the fear back."""

from math import exp

from exposure_planner.simulation.learners.learner import Felt, felt_share, taught_share
from exposure_planner.simulation.luck import DayLuck
from exposure_planner.simulation.nature import Nature
from exposure_planner.simulation.rungs import Rung, share_of_fear
from exposure_planner.simulation.stress import MOST, THRESHOLD

_WIDTH = 0.08
_ACROSS_PLACES = 0.4
"""How much of what was learned in one place carries over to another (renewal, `domain.md` 4.8)."""

_QUICKER = 2.5
"""Learning here against the reference: with no spill-over a rung must be learned by itself."""


class PlaceBoundLearner:
    """Each rung is learned nearly by itself, a latent cause for each place (`domain.md` 4.6 to 4.8)."""

    def __init__(self, nature: Nature, rungs: tuple[Rung, ...]) -> None:
        self._nature = nature
        self._calmed = dict.fromkeys(rungs, 0.0)
        self._scared = dict.fromkeys(rungs, 0.0)
        self._arousal, self._day = 0.0, 0

    def live(self, rung: Rung, share: float, day: int, luck: DayLuck) -> Felt:
        """One session."""
        self._rest_until(day)
        felt = self.fear_of(rung) * felt_share(share, self._nature.onset)
        own = min(MOST, max(0.0, felt + 0.8 * self._arousal + luck.mood))
        all_of_it = min(MOST, own + luck.fright)
        self._learn(rung, all_of_it, taught_share(share))
        return Felt(own=own, all=all_of_it)

    def fear_of(self, rung: Rung) -> float:
        """The stress of a full session here on an average day."""
        fear = self._nature.fear * share_of_fear(rung, self._nature.bend) + self._nature.uneven * rung.oddness
        fear += self._scared.get(rung, 0.0)
        return min(MOST, max(0.0, fear * (1 - self._nature.reachable * self._calm_at(rung))))

    def _calm_at(self, rung: Rung) -> float:
        if rung not in self._calmed:
            nearest = min(self._calmed, key=lambda other: abs(other.at - rung.at))
            self._calmed[rung] = self._calmed[nearest]
        return self._calmed[rung]

    def _learn(self, rung: Rung, stress: float, taught: float) -> None:
        self._calm_at(rung)
        over = stress >= THRESHOLD
        for other in self._calmed:
            near = exp(-((other.at - rung.at) ** 2) / (2 * _WIDTH**2))
            near *= 1.0 if other.place == rung.place else _ACROSS_PLACES
            if over:
                hurt = self._nature.hurt * (stress - THRESHOLD) * near
                self._scared[other] = self._scared.get(other, 0.0) + hurt
            else:
                strained = 1 - 0.25 * max(0.0, stress - 3)
                gain = _QUICKER * self._nature.learning * near * taught * strained
                self._calmed[other] += gain * (1 - self._calmed[other])
        if over:
            self._arousal += 0.8 * (stress - 4.5)

    def _rest_until(self, day: int) -> None:
        days, self._day = day - self._day, day
        if days <= 0:
            return
        self._arousal *= exp(-days / self._nature.settling_days)
        for rung in self._calmed:
            self._calmed[rung] *= exp(-max(0, days - 2) / 120)
