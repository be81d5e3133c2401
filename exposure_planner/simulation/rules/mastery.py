"""Knowledge tracing: up when a rung is mastered with 95 % certainty (`domain.md` 4.12)."""

from collections import defaultdict
from uuid import UUID

from exposure_planner.planner import Ladder, Outcome, Session
from exposure_planner.simulation.rules.rule import Pacer
from exposure_planner.simulation.rules.stepping import Stepping, judged, was_fright

MASTERED = 0.95
KNOWN, LEARNED, SLIP, GUESS = 0.3, 0.15, 0.1, 0.2
"""P0, T, s and g of `domain.md` 4.12."""


def certainty_after(known: float, *, calm: bool) -> float:
    """How certain it is that a rung is mastered, after one more session there."""
    right, wrong = (1 - SLIP, GUESS) if calm else (SLIP, 1 - GUESS)
    known = known * right / (known * right + (1 - known) * wrong)
    return known + (1 - known) * LEARNED


class Mastery:
    """BKT at .95; the model knows no harm, so the usual way down was added: worried one, worse two and days off."""

    name = "mastery at 95 %"

    def begin(self, ladder: Ladder) -> Pacer:
        """Start with one animal."""
        return _Tracing(ladder)


class _Tracing(Stepping):
    def __init__(self, ladder: Ladder) -> None:
        super().__init__(ladder)
        self._known: defaultdict[UUID, float] = defaultdict(lambda: KNOWN)

    def saw(self, session: Session) -> None:
        outcome = judged(session)
        if outcome is Outcome.VOID:
            return
        calm = outcome is Outcome.CALM
        known = certainty_after(self._known[session.stage_id], calm=calm)
        self._known[session.stage_id] = known
        if was_fright(session):
            self.step_down(2)
            self.rest_after(session)
        elif outcome is Outcome.DOWN:
            self.step_down()
        elif calm and known >= MASTERED:
            self.climb()
