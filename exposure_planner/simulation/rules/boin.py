"""BOIN, a dose-finding design: the share of sessions over the threshold on a rung against two bounds."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from math import log
from uuid import UUID

from exposure_planner.planner import Ladder, Outcome, Session
from exposure_planner.planner.beta import beta_tail
from exposure_planner.simulation.rules.rule import Pacer, Wish
from exposure_planner.simulation.rules.stepping import Stepping, judged, was_fright

COHORT = 3
"""Sessions between two decisions, and the fewest for which a rung may be given up."""

_SURE = 0.95


@dataclass(frozen=True)
class Boin:
    """Liu and Yuan 2015, as in `domain.md` 4.10: rung = dose, over the threshold = toxicity.

    A rung that is almost surely above the target is never tried again, nor any above it; when it is the lowest,
    the design stops: not for this animal. Days off after a fright were added, as any trainer would.

    Attributes:
        target: the share of sessions over the threshold that is aimed at.
    """

    target: float = 0.10

    @property
    def name(self) -> str:
        """How the tables call it."""
        return f"BOIN ({self.target:.2f})"

    @cached_property
    def up_to(self) -> float:
        """Up when the share seen is not above this (lambda e)."""
        low = 0.6 * self.target
        return log((1 - low) / (1 - self.target)) / log(self.target * (1 - low) / (low * (1 - self.target)))

    @cached_property
    def down_from(self) -> float:
        """Down when the share seen is not below this (lambda d)."""
        high = 1.4 * self.target
        return log((1 - self.target) / (1 - high)) / log(
            high * (1 - self.target) / (self.target * (1 - high))
        )

    def gives_up(self, over: int, sessions: int) -> bool:
        """Whether a rung with so many sessions over the threshold is given up for good."""
        return sessions >= COHORT and beta_tail(self.target, 1 + over, 1 + sessions - over) > _SURE

    def begin(self, ladder: Ladder) -> Pacer:
        """Start with one animal."""
        return _Finding(ladder, self)


class _Finding(Stepping):
    def __init__(self, ladder: Ladder, design: Boin) -> None:
        super().__init__(ladder)
        self._design = design
        self._sessions: dict[UUID, int] = {}
        self._over: dict[UUID, int] = {}
        self._since = 0
        self._highest = self.top

    def next(self, today: date) -> Wish:
        return Wish(rung=self.at, earliest=self.not_before(today), sends_away=self._highest < 0)

    def saw(self, session: Session) -> None:
        outcome = judged(session)
        if outcome is Outcome.VOID:
            return
        here = session.stage_id
        self._sessions[here] = self._sessions.get(here, 0) + 1
        self._over[here] = self._over.get(here, 0) + outcome.is_over_threshold
        self._since += 1
        if was_fright(session):
            self.rest_after(session)
        if self._since >= COHORT:
            self._decide(self._over[here], self._sessions[here])

    def _decide(self, over: int, sessions: int) -> None:
        self._since = 0
        if self._design.gives_up(over, sessions):
            self._highest = self.at - 1
        if self._highest < self.at or over / sessions >= self._design.down_from:
            self.step_down()
        elif over / sessions <= self._design.up_to and self.at < self._highest:
            self.climb()
