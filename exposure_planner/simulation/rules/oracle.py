"""A bound, not a rule: it knows what no trainer can know, the animal's true stress on every rung."""

from datetime import date

from exposure_planner.planner import Ladder, Session
from exposure_planner.simulation.learners.learner import Learner
from exposure_planner.simulation.rules.rule import Pacer, Wish
from exposure_planner.simulation.rungs import Rung

BEARABLE = 3.0
"""Stress up to which it takes a rung at full length: nothing worse than curious on an average day."""

SHORTEST = 0.1


class OracleRule:
    """The hardest rung that is bearable at full length; where none is, the easiest for a tenth of its time."""

    name = "oracle"

    def begin_with(self, animal: Learner, rungs: tuple[Rung, ...]) -> Pacer:
        """Start with one animal that it may look into."""
        return _Knowing(animal, rungs)


class _Knowing:
    def __init__(self, animal: Learner, rungs: tuple[Rung, ...]) -> None:
        self._animal, self._rungs = animal, rungs

    def next(self, today: date) -> Wish:
        stress = [self._animal.fear_of(rung) for rung in self._rungs]
        bearable = [place for place, felt in enumerate(stress) if felt < BEARABLE]
        if bearable:
            return Wish(rung=bearable[-1], earliest=today)
        return Wish(rung=stress.index(min(stress)), earliest=today, share=SHORTEST)

    def saw(self, session: Session) -> None:
        """It needs no session to know."""

    def split(self, ladder: Ladder) -> None:
        """It never asks for an easier rung."""
