"""A bound, not a rule: it knows what no trainer can know, the animal's true stress on every rung."""

from datetime import date

from exposure_planner.planner import Ladder, Session
from exposure_planner.simulation.learners.learner import Learner
from exposure_planner.simulation.rules.rule import Pacer, Wish
from exposure_planner.simulation.rungs import Rung

BEARABLE = 2.5
"""Stress that it aims at: days differ by 0.8, so nearly none goes over the threshold of 5."""

ONSET = 0.4
"""Share of a full session's stress that it takes even the shortest one to bring: the middle of all animals."""

SHORTEST = 0.2
"""It does not begin a rung with less of its time than this."""

MOMENT = 0.1


class OracleRule:
    """The hardest rung that is bearable for a fifth of its time or more; where none is, a moment on the easiest."""

    name = "oracle"

    def begin_with(self, animal: Learner, rungs: tuple[Rung, ...]) -> Pacer:
        """Start with one animal that it may look into."""
        return _Knowing(animal, rungs)


def bearable_share(stress: float) -> float:
    """The share of its time at which a rung of this full stress is bearable; 0 or less where none is."""
    return min(1.0, (BEARABLE / max(0.01, stress) - ONSET) / (1 - ONSET))


class _Knowing:
    def __init__(self, animal: Learner, rungs: tuple[Rung, ...]) -> None:
        self._animal, self._rungs = animal, rungs

    def next(self, today: date) -> Wish:
        stress = [self._animal.fear_of(rung) for rung in self._rungs]
        for place in reversed(range(len(stress))):
            share = bearable_share(stress[place])
            if share >= SHORTEST:
                return Wish(rung=place, earliest=today, share=share)
        return Wish(rung=stress.index(min(stress)), earliest=today, share=MOMENT)

    def saw(self, session: Session) -> None:
        """It needs no session to know."""

    def split(self, ladder: Ladder) -> None:
        """It never asks for an easier rung."""
