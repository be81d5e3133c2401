"""Up after so many calm sessions in a row on different days; the commonest rule of trainers."""

from datetime import date, timedelta

from exposure_planner.planner import Ladder, Level, Outcome, PacingPolicy, Session, classify
from exposure_planner.simulation.rules.rule import Pacer, Wish

_POLICY = PacingPolicy()


class CalmInARow:
    """One, two or three calm in a row; worried: one down; worse: two down and two days off (`domain.md` 4.14)."""

    def __init__(self, calm: int) -> None:
        self._calm = calm

    @property
    def name(self) -> str:
        """How the tables call it."""
        return f"{self._calm} calm in a row"

    def begin(self, ladder: Ladder) -> Pacer:
        """Start with one animal."""
        return _Counting(len(ladder.stages), self._calm)


class _Counting:
    def __init__(self, rungs: int, calm: int) -> None:
        self._rungs, self._needed = rungs, calm
        self._at, self._streak, self._rest_until = 0, 0, date.min

    def next(self, today: date) -> Wish:
        return Wish(rung=self._at, earliest=max(today, self._rest_until))

    def saw(self, session: Session) -> None:
        outcome = classify(session, _POLICY)
        if outcome is Outcome.CALM:
            self._streak += 1
            if self._streak >= self._needed and self._at < self._rungs - 1:
                self._at, self._streak = self._at + 1, 0
            return
        self._streak = 0
        if outcome is Outcome.RED or session.peak >= Level.VERY_FRIGHTENED:
            self._at = max(0, self._at - 2)
            self._rest_until = session.on + timedelta(days=3)
        elif outcome is Outcome.DOWN:
            self._at = max(0, self._at - 1)

    def split(self, ladder: Ladder) -> None:
        self._rungs = len(ladder.stages)
