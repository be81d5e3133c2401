"""What the planner has learned from a history, one session at a time."""

from dataclasses import dataclass, field
from datetime import date, time
from uuid import UUID

from exposure_planner.planner.belief.belief import Belief
from exposure_planner.planner.ladder import Ladder
from exposure_planner.planner.observed import Session
from exposure_planner.planner.outcome import Judged, Outcome, judge, peak_of
from exposure_planner.planner.policy import PacingPolicy
from exposure_planner.planner.record import StageRecord, Stretch


@dataclass(frozen=True, kw_only=True)
class State:
    """What the planner has learned from a history. A cache: the sessions can always be folded again.

    Attributes:
        ladder, policy: what it was begun with; with others, begin anew.
        records: one per stage of the ladder, in its order.
        working: the stage to do next unless a climb is due; None before the first session on this ladder.
        streak: calm days in a row at `working`.
        stretch: the sessions at `working` since work there began.
        climbing_back_to: the stage before a lapse, while the way back to it is calm.
        best: the highest stage that was ever passed, with the day; `since_best` counts the sessions since.
        checks: calm checks since the goal was reached; None while it is not.
        last: the newest counted session on this ladder.
        recent: the newest sessions, as far back as any rule looks; sessions on stages that have left too.
    """

    ladder: Ladder
    policy: PacingPolicy
    records: tuple[StageRecord, ...]
    working: UUID | None = None
    streak: int = 0
    streak_on: date | None = None
    stretch: Stretch = field(default_factory=Stretch)
    climbing_back_to: UUID | None = None
    best: UUID | None = None
    best_on: date | None = None
    since_best: int = 0
    checks: int | None = None
    last_check_on: date | None = None
    last: Judged | None = None
    recent: tuple[Judged, ...] = ()
    belief: Belief | None = None

    @classmethod
    def begin(cls, ladder: Ladder, policy: PacingPolicy) -> "State":
        """Nothing learned yet."""
        return cls(
            ladder=ladder,
            policy=policy,
            records=tuple(StageRecord(stage_id=s.id) for s in ladder.stages),
            belief=Belief.begin(ladder) if policy.belief and ladder.stages else None,
        )

    def record(self, stage_id: UUID | None) -> StageRecord | None:
        """What is remembered of a stage; None when it is not on the ladder."""
        index = self.ladder.index_of(stage_id)
        return None if index is None else self.records[index]

    def takes_next(self, session: Session) -> bool:
        """Whether this session is newer than all that was learned, so that `learn` may take it."""
        if any(judged.session.id == session.id for judged in self.recent):
            return False
        return not self.recent or order_of(session, self.policy) >= order_of(
            self.recent[-1].session, self.policy
        )

    def reds(self) -> tuple[Judged, ...]:
        """The recent sessions that were red."""
        return tuple(judged for judged in self.recent if judged.outcome is Outcome.RED)


_OUTCOMES = (Outcome.VOID, Outcome.CALM, Outcome.HOLD, Outcome.DOWN, Outcome.RED)


def order_of(session: Session, policy: PacingPolicy) -> tuple[date, time, int, int, UUID]:
    """Sessions order by day, then start time, then worst last, then id."""
    outcome = judge(session, policy).outcome
    return (
        session.on,
        session.started or time.min,
        _OUTCOMES.index(outcome),
        int(peak_of(session)),
        session.id,
    )
