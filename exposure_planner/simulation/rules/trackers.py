"""The rules that two kinds of existing training trackers follow: time is the only thing that grows."""

from datetime import date

from exposure_planner.planner import Ladder, Outcome, Session
from exposure_planner.simulation.rules.rule import Pacer, Wish
from exposure_planner.simulation.rules.stepping import Stepping, judged

SHORTEST = 0.2
"""Both begin a rung with a fifth of its time."""

GROWTH = 0.10
"""Of the rung's full time; of the time reached it would never see the goal within a hundred sessions."""

STEP = 0.2
"""One minute of five."""


class AlwaysLonger:
    """A tenth longer every time, whatever was seen; at a rung's full time the next rung."""

    name = "tracker: always a little longer"

    def begin(self, ladder: Ladder) -> Pacer:
        """Start with one animal."""
        return _Growing(ladder)


class OneStepOnTheLast:
    """Calm: one small step longer; uneasy: the same; worse: one small step shorter. Only the last rating counts."""

    name = "tracker: one step on the last rating"

    def begin(self, ladder: Ladder) -> Pacer:
        """Start with one animal."""
        return _Nudging(ladder)


class _Timed(Stepping):
    def __init__(self, ladder: Ladder) -> None:
        super().__init__(ladder)
        self.share = SHORTEST

    def next(self, today: date) -> Wish:
        return Wish(rung=self.at, earliest=today, share=self.share)

    def longer(self, share: float) -> None:
        """So long next time; after a rung's full time the next rung, and at the goal its full time for good."""
        if self.share < 1:
            self.share = min(1.0, round(share, 6))
        elif self.at < self.top:
            self.climb()
            self.share = SHORTEST


class _Growing(_Timed):
    def saw(self, session: Session) -> None:
        del session
        self.longer(self.share + GROWTH)


class _Nudging(_Timed):
    def saw(self, session: Session) -> None:
        outcome = judged(session)
        if outcome is Outcome.CALM:
            self.longer(self.share + STEP)
        elif outcome.is_over_threshold:
            self._shorter()

    def _shorter(self) -> None:
        if self.share > SHORTEST:
            self.share = max(SHORTEST, round(self.share - STEP, 6))
        elif self.at > 0:
            self.step_down()
            self.share = 1.0
