"""Push, drop, stick: sets of trials on one rung, and the number of good ones decides (`domain.md` 2.2)."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from exposure_planner.planner import Ladder, Outcome, Session
from exposure_planner.simulation.rules.rule import Pacer, Wish
from exposure_planner.simulation.rules.stepping import Stepping, judged, was_fright


@dataclass(frozen=True, kw_only=True)
class PushDropStick:
    """A good trial is a calm session; a fright overrides the count: down and days off.

    Bouncing between two rungs asks for a split, as the published rule has it.

    Attributes:
        trials: sessions in a set.
        push_from: so many calm ones in a set lead up.
        drop_to: so few lead down; anything between is another set.
    """

    trials: int = 5
    push_from: int = 5
    drop_to: int = 2

    @property
    def name(self) -> str:
        """How the tables call it."""
        return f"push-drop-stick, {self.push_from} of {self.trials}"

    def begin(self, ladder: Ladder) -> Pacer:
        """Start with one animal."""
        return _Sets(ladder, self)


class _Sets(Stepping):
    def __init__(self, ladder: Ladder, rule: PushDropStick) -> None:
        super().__init__(ladder)
        self._rule = rule
        self._good: list[bool] = []
        self._dropped_from: Counter[UUID] = Counter()

    def next(self, today: date) -> Wish:
        return Wish(rung=self.at, earliest=self.not_before(today), split_below=self._bouncing())

    def saw(self, session: Session) -> None:
        outcome = judged(session)
        if outcome is Outcome.VOID:
            return
        self._good.append(outcome is Outcome.CALM)
        if was_fright(session):
            self.rest_after(session)
            self._drop()
        elif len(self._good) >= self._rule.trials:
            self._count()

    def _count(self) -> None:
        good = sum(self._good)
        if good <= self._rule.drop_to:
            self._drop()
            return
        if good >= self._rule.push_from:
            self._dropped_from[self.ladder.stages[self.at].id] = 0
            self.climb()
        self._good = []

    def _drop(self) -> None:
        self._dropped_from[self.ladder.stages[self.at].id] += 1
        self.step_down()
        self._good = []

    def _bouncing(self) -> int | None:
        """The rung that it was twice dropped from since it was last passed, unless it was split before."""
        split = {stage.split_of for stage in self.ladder.stages}
        for place in range(self.at, min(self.top, self.at + 1) + 1):
            stage = self.ladder.stages[place]
            if self._dropped_from[stage.id] >= 2 and stage.id not in split:
                return place
        return None
