"""A dual-process animal (Groves and Thompson 1970, `domain.md` 4.3): habituation against sensitisation."""

from math import exp

from exposure_planner.simulation.learners.learner import Felt, felt_share, taught_share
from exposure_planner.simulation.luck import DayLuck
from exposure_planner.simulation.nature import Nature
from exposure_planner.simulation.rungs import Rung, share_of_fear
from exposure_planner.simulation.stress import MOST, THRESHOLD

_WIDTH = 0.18
_SENSITISES_FROM = 4.0
_COMES_BACK_DAYS = 25.0


class DualProcessLearner:
    """Repetition wears fear down, widely; intensity stirs the animal up, and that spills over to everything.

    Response = felt fear - habituation + sensitisation. Habituation lies on the way (position 0 to 1) and not
    on a rung; half of each session's is short-lived. Strong sessions also leave a lasting mark near them.
    """

    def __init__(self, nature: Nature, rungs: tuple[Rung, ...]) -> None:
        self._nature = nature
        self._points = dict.fromkeys(rungs, 0.0)
        self._brief = dict.fromkeys(rungs, 0.0)
        self._scars: list[tuple[float, float]] = []
        self._stirred, self._day = 0.0, 0

    def live(self, rung: Rung, share: float, day: int, luck: DayLuck) -> Felt:
        """One session."""
        self._rest_until(day)
        felt = self.fear_of(rung) * felt_share(share, self._nature.onset)
        own = min(MOST, max(0.0, felt + 0.7 * self._stirred + luck.mood))
        all_of_it = min(MOST, own + luck.fright)
        self._stirred += 0.35 * max(0.0, all_of_it - _SENSITISES_FROM)
        if all_of_it < THRESHOLD:
            self._habituate(rung, taught_share(share) * (1 - 0.15 * max(0.0, all_of_it - 3)))
        else:
            self._scars.append((rung.at, 0.8 * self._nature.hurt * (all_of_it - THRESHOLD)))
        return Felt(own=own, all=all_of_it)

    def fear_of(self, rung: Rung) -> float:
        """The stress of a full session here on an average day."""
        fear = self._nature.fear * share_of_fear(rung, self._nature.bend) + self._nature.uneven * rung.oddness
        fear += sum(size * exp(-((rung.at - at) ** 2) / (2 * 0.25**2)) for at, size in self._scars)
        worn = self._at(self._points, rung) + self._at(self._brief, rung)
        return min(MOST, max(0.0, fear * (1 - min(worn, self._nature.reachable))))

    def _at(self, worn: dict[Rung, float], rung: Rung) -> float:
        if rung in worn:
            return worn[rung]
        nearest = min(worn, key=lambda other: abs(other.at - rung.at))
        return worn[nearest]

    def _habituate(self, rung: Rung, strength: float) -> None:
        for other in self._points:
            near = exp(-((other.at - rung.at) ** 2) / (2 * _WIDTH**2)) * strength * self._nature.learning
            left = max(0.0, 1 - self._points[other] - self._brief[other])
            self._points[other] += 0.75 * near * left
            self._brief[other] += 0.5 * near * left

    def _rest_until(self, day: int) -> None:
        days, self._day = day - self._day, day
        if days <= 0:
            return
        self._stirred *= exp(-days / self._nature.settling_days)
        for rung in self._points:
            self._points[rung] *= exp(-max(0, days - 3) / (10 * _COMES_BACK_DAYS))
            self._brief[rung] *= exp(-days / _COMES_BACK_DAYS)
