"""What most trainers' rules have in common: one rung to stand on, steps up and down, days off after a fright."""

from abc import ABC, abstractmethod
from datetime import date, timedelta

from exposure_planner.planner import Ladder, Level, Outcome, PacingPolicy, Session, classify
from exposure_planner.simulation.rules.rule import Wish

REST_DAYS = 2
"""Full days off after a fright (`domain.md` 2.5, 4.14)."""

_POLICY = PacingPolicy()


def judged(session: Session) -> Outcome:
    """What a session counts as; the same evidence for every rule (`domain.md` 2.13)."""
    return classify(session, _POLICY)


def was_fright(session: Session) -> bool:
    """Whether the animal was very frightened or worse: every trainer stops there."""
    return judged(session) is Outcome.RED or session.peak >= Level.VERY_FRIGHTENED


class Stepping(ABC):
    """A pacer that stands on one rung and asks for it at full length."""

    def __init__(self, ladder: Ladder) -> None:
        self.ladder = ladder
        self.at = 0
        self._rest_until = date.min

    def next(self, today: date) -> Wish:
        """The rung it stands on, after the days off."""
        return Wish(rung=self.at, earliest=self.not_before(today))

    @abstractmethod
    def saw(self, session: Session) -> None:
        """One more session, in order."""

    def split(self, ladder: Ladder) -> None:
        """It goes on standing on the same rung, wherever that is now."""
        here = self.ladder.stages[self.at].id
        self.ladder = ladder
        self.at = ladder.index_of(here) or 0

    @property
    def top(self) -> int:
        """The place of the goal."""
        return len(self.ladder.stages) - 1

    def not_before(self, today: date) -> date:
        """Today, or the first day after the days off."""
        return max(today, self._rest_until)

    def climb(self) -> None:
        """One rung up where there is one."""
        self.at = min(self.top, self.at + 1)

    def step_down(self, rungs: int = 1) -> None:
        """So many rungs down where there are any."""
        self.at = max(0, self.at - rungs)

    def rest_after(self, session: Session) -> None:
        """Full days off after a fright."""
        self._rest_until = session.on + timedelta(days=REST_DAYS + 1)
