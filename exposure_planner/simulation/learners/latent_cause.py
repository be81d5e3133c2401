"""An animal that asks what kind of situation this is: an old danger, or the new "safe here" (`domain.md` 4.6)."""

from dataclasses import dataclass
from math import exp

from exposure_planner.simulation.learners.learner import Felt, felt_share, taught_share
from exposure_planner.simulation.luck import DayLuck
from exposure_planner.simulation.nature import Nature
from exposure_planner.simulation.rungs import Rung, share_of_fear
from exposure_planner.simulation.stress import MOST, THRESHOLD

_SAFE_WIDTH, _DANGER_WIDTH = 0.13, 0.18
"""How far along the way a session speaks for its cause; fear reaches further than safety (`domain.md` 4.7)."""

_ELSEWHERE = 0.6
"""How much a session in one place says about another."""

_SAFE_DAYS, _DANGER_DAYS = 120.0, 180.0
"""How long a session is remembered before it counts a third; safety fades first, so fear can come back."""

_OLD_DANGER = 1.0
"""What the animal knew before, everywhere; it never fades."""

_QUICKER = 4.0
"""Learning here against the reference: evidence must outweigh the old fear and not only wear it down."""

_DECIDED = 1.5
"""Above 1, the animal rather settles for one of the causes than for something between."""


@dataclass(frozen=True, kw_only=True)
class _Seen:
    """One session as evidence for a cause."""

    rung: Rung
    day: int
    weight: float


class LatentCauseLearner:
    """Nothing is unlearned: two causes compete, and stress is what both foretell, weighted by the evidence.

    Small steps keep "safe here" likely and carry it along; a jump to an unlike rung or place finds the old fear
    as it was. Scares speak for the danger and make it greater.
    """

    def __init__(self, nature: Nature, rungs: tuple[Rung, ...]) -> None:
        del rungs
        self._nature = nature
        self._calm: list[_Seen] = []
        self._scares: list[_Seen] = []
        self._arousal, self._day = 0.0, 0

    def live(self, rung: Rung, share: float, day: int, luck: DayLuck) -> Felt:
        """One session."""
        self._arousal *= exp(-max(0, day - self._day) / self._nature.settling_days)
        self._day = max(day, self._day)
        felt = self.fear_of(rung) * felt_share(share, self._nature.onset)
        own = min(MOST, max(0.0, felt + 0.8 * self._arousal + luck.mood))
        all_of_it = min(MOST, own + luck.fright)
        if all_of_it < THRESHOLD:
            strained = 1 - 0.25 * max(0.0, all_of_it - 3)
            taught = _QUICKER * self._nature.learning * taught_share(share) * strained
            self._calm.append(_Seen(rung=rung, day=self._day, weight=taught))
        else:
            hurt = self._nature.hurt * (all_of_it - THRESHOLD)
            self._scares.append(_Seen(rung=rung, day=self._day, weight=hurt))
            self._arousal += 0.8 * (all_of_it - 4.5)
        return Felt(own=own, all=all_of_it)

    def fear_of(self, rung: Rung) -> float:
        """The stress of a full session here on an average day."""
        fear = self._nature.fear * share_of_fear(rung, self._nature.bend) + self._nature.uneven * rung.oddness
        scared = self._evidence(self._scares, rung, _DANGER_WIDTH, _DANGER_DAYS)
        danger = min(MOST, max(0.0, fear) + scared)
        return danger * (1 - self._nature.reachable * self._safe_here(rung, scared))

    def _safe_here(self, rung: Rung, scared: float) -> float:
        """How likely the "safe here" cause is, 0 to 1."""
        safe = self._evidence(self._calm, rung, _SAFE_WIDTH, _SAFE_DAYS) ** _DECIDED
        return float(safe / (safe + (_OLD_DANGER + scared) ** _DECIDED))

    def _evidence(self, seen: list[_Seen], rung: Rung, width: float, days: float) -> float:
        return sum(
            each.weight
            * exp(-((each.rung.at - rung.at) ** 2) / (2 * width**2) - (self._day - each.day) / days)
            * (1.0 if each.rung.place == rung.place else _ELSEWHERE)
            for each in seen
        )
