"""Up after so many calm sessions in a row on different days; the commonest rule of trainers."""

from datetime import date

from exposure_planner.planner import Ladder, Outcome, Session
from exposure_planner.simulation.rules.rule import Pacer
from exposure_planner.simulation.rules.stepping import Stepping, judged, was_fright


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
        return _Counting(ladder, self._calm)


class _Counting(Stepping):
    def __init__(self, ladder: Ladder, calm: int) -> None:
        super().__init__(ladder)
        self._needed = calm
        self._calm_days: set[date] = set()

    def saw(self, session: Session) -> None:
        outcome = judged(session)
        if outcome is Outcome.VOID:
            return
        if outcome is Outcome.CALM:
            self._calm_days.add(session.on)
            if len(self._calm_days) < self._needed:
                return
            self.climb()
        elif was_fright(session):
            self.step_down(2)
            self.rest_after(session)
        elif outcome is Outcome.DOWN:
            self.step_down()
        self._calm_days.clear()
