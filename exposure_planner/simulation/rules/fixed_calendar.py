"""So many sessions on every rung, whatever was seen: the plan that is pinned to the wall."""

from exposure_planner.planner import Ladder, Session
from exposure_planner.simulation.rules.rule import Pacer
from exposure_planner.simulation.rules.stepping import Stepping


class FixedCalendar:
    """One, three or five sessions a rung (`domain.md` 4.14, 4.15); no days off, no way back. One must lose."""

    def __init__(self, sessions: int) -> None:
        self._sessions = sessions

    @property
    def name(self) -> str:
        """How the tables call it."""
        return "always climb" if self._sessions == 1 else f"fixed calendar, {self._sessions} a rung"

    def begin(self, ladder: Ladder) -> Pacer:
        """Start with one animal."""
        return _Turning(ladder, self._sessions)


class NeverClimb:
    """The lowest rung for ever; must lose."""

    name = "never climb"

    def begin(self, ladder: Ladder) -> Pacer:
        """Start with one animal."""
        return _Staying(ladder)


class _Turning(Stepping):
    def __init__(self, ladder: Ladder, sessions: int) -> None:
        super().__init__(ladder)
        self._sessions, self._done = sessions, 0

    def saw(self, session: Session) -> None:
        del session
        self._done += 1
        if self._done >= self._sessions:
            self.climb()
            self._done = 0


class _Staying(Stepping):
    def saw(self, session: Session) -> None:
        """Nothing that is seen changes anything."""
