"""Seven days of advised sessions, each with what to do if it goes otherwise."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from uuid import UUID

from exposure_planner.planner.advice import Advice, Move, Reason
from exposure_planner.planner.level import Level
from exposure_planner.planner.outcome import Outcome


@dataclass(frozen=True, kw_only=True)
class Week:
    """Seven days from any first day."""

    first: date

    @property
    def days(self) -> tuple[date, ...]:
        """The seven days in order."""
        return tuple(self.first + timedelta(days=offset) for offset in range(7))

    @property
    def last(self) -> date:
        """The seventh day."""
        return self.first + timedelta(days=6)


class SessionKind(Enum):
    """What a planned session is for."""

    CURRENT = "current"
    EASY = "easy"
    """A lower stage, for practice at another time or place."""
    CLIMB = "climb"
    """The first session on a stage that follows if the ones before it were calm."""
    CHECK = "check"
    """Looks whether a reached goal still holds."""
    BACK = "back"
    """A lower stage than the last one, because it was too much there or too long ago."""


@dataclass(frozen=True, kw_only=True)
class IfThen:
    """What to do next if the session turns out like this."""

    outcome: Outcome
    move: Move
    stage_id: UUID | None
    duration: timedelta
    rest_days: int = 0
    """Full days without a session before the next."""


@dataclass(frozen=True, kw_only=True)
class PlannedSession:
    """A session to do.

    Attributes:
        if_calm_so_far: it stands only if every planned session before it was calm.
        if_then: one for each outcome that may be seen: calm, hold, down, red.
        overridden: a person wrote down why it stands here although a rule speaks against it.
    """

    ladder_id: UUID
    stage_id: UUID
    duration: timedelta
    kind: SessionKind
    if_then: tuple[IfThen, ...]
    if_calm_so_far: bool = False
    warm_up: UUID | None = None
    overridden: bool = False


@dataclass(frozen=True, kw_only=True)
class DoneSession:
    """A session that was done."""

    session_id: UUID
    ladder_id: UUID
    stage_id: UUID
    peak: Level
    outcome: Outcome


@dataclass(frozen=True, kw_only=True)
class PlannedDay:
    """One day: what was done, what is planned, and, when nothing is planned, why."""

    on: date
    done: tuple[DoneSession, ...] = ()
    planned: PlannedSession | None = None
    why_free: Reason | None = None


@dataclass(frozen=True, kw_only=True)
class WeekPlan:
    """A week of advised sessions.

    Attributes:
        advice: what `advise` says today; the plan is drawn from it. One per ladder, in the order given.
        notes: what a person should know about this week as a whole.
    """

    week: Week
    days: tuple[PlannedDay, ...]
    advice: tuple[Advice, ...]
    notes: tuple[Reason, ...] = ()
