"""CRM, a dose-finding model, with an overdose bound (EWOC): one curve over all rungs, learned from every session."""

from dataclasses import dataclass
from math import exp, log
from uuid import UUID

from exposure_planner.planner import Ladder, Outcome, Session
from exposure_planner.simulation.rules.rule import Pacer
from exposure_planner.simulation.rules.stepping import Stepping, judged, was_fright

SKELETON = (0.02, 0.04, 0.07, 0.12, 0.20, 0.30)
"""What six rungs are taken to be like beforehand: shares over the threshold (`domain.md` 4.10)."""

_VARIANCE = 1.34
_GRID = tuple(step / 10 for step in range(-45, 46))


@dataclass(frozen=True, kw_only=True)
class Crm:
    """p = skeleton ** exp(a), a ~ N(0, 1.34); the rung nearest to the target, none skipped (`domain.md` 4.10).

    Coherent: never up right after a session over the threshold. Days off after a fright were added.

    Attributes:
        target: the share of sessions over the threshold that is aimed at.
        feasible: no rung whose share is above the target with more than this chance (EWOC); None: no such bound.
    """

    target: float = 0.10
    feasible: float | None = None

    @property
    def name(self) -> str:
        """How the tables call it."""
        bound = "" if self.feasible is None else f" + EWOC ({self.feasible:.2f})"
        return f"CRM ({self.target:.2f}){bound}"

    def begin(self, ladder: Ladder) -> Pacer:
        """Start with one animal."""
        return _Fitting(ladder, self)


def stretched(count: int) -> tuple[float, ...]:
    """The skeleton for a ladder of this length, by straight lines between its six points."""
    last = len(SKELETON) - 1
    places = (index * last / max(1, count - 1) for index in range(count))
    return tuple(_between(place) for place in places)


def _between(place: float) -> float:
    lower = min(int(place), len(SKELETON) - 2)
    part = place - lower
    return SKELETON[lower] * (1 - part) + SKELETON[lower + 1] * part


class _Fitting(Stepping):
    def __init__(self, ladder: Ladder, rule: Crm) -> None:
        super().__init__(ladder)
        self._rule = rule
        self._seen: list[tuple[UUID, bool]] = []
        self._learn_anew()

    def saw(self, session: Session) -> None:
        outcome = judged(session)
        if outcome is Outcome.VOID:
            return
        over = outcome.is_over_threshold
        self._seen.append((session.stage_id, over))
        self._learn(session.stage_id, over)
        if was_fright(session):
            self.rest_after(session)
        self.at = min(self._wanted(), self.at if over else self.at + 1)

    def split(self, ladder: Ladder) -> None:
        super().split(ladder)
        self._learn_anew()
        for stage_id, over in self._seen:
            self._learn(stage_id, over)

    def _learn_anew(self) -> None:
        self._log_weights = [-a * a / (2 * _VARIANCE) for a in _GRID]
        self._shares = [[rung ** exp(a) for a in _GRID] for rung in stretched(len(self.ladder.stages))]

    def _learn(self, stage_id: UUID, over: bool) -> None:  # noqa: FBT001 - what was seen
        shares = self._shares[self.ladder.index_of(stage_id) or 0]
        for at, share in enumerate(shares):
            self._log_weights[at] += log(max(1e-12, share if over else 1 - share))

    def _wanted(self) -> int:
        most = max(self._log_weights)
        weights = [exp(weight - most) for weight in self._log_weights]
        whole = sum(weights)
        means = [
            sum(weight * share for weight, share in zip(weights, shares, strict=True)) / whole
            for shares in self._shares
        ]
        nearest = min(range(len(means)), key=lambda rung: abs(means[rung] - self._rule.target))
        if self._rule.feasible is None:
            return nearest
        allowed = [
            rung
            for rung, shares in enumerate(self._shares)
            if self._chance_above(weights, shares) / whole <= self._rule.feasible
        ]
        return min(nearest, max(allowed, default=0))

    def _chance_above(self, weights: list[float], shares: list[float]) -> float:
        return sum(weight for weight, share in zip(weights, shares, strict=True) if share > self._rule.target)
