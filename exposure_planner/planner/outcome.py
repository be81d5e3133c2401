"""What a session counts as: the worst that any one piece of evidence gives (`domain.md` 2.13)."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Choice, EndedBy, Food, Session
from exposure_planner.planner.policy import PacingPolicy


class Outcome(Enum):
    """What a session counts as."""

    CALM = "calm"
    HOLD = "hold"
    DOWN = "down"
    RED = "red"
    VOID = "void"
    """Broken off at once by weather or time, with no signs: not counted."""

    @property
    def is_over_threshold(self) -> bool:
        """Whether the animal was past what it could bear."""
        return self in {Outcome.DOWN, Outcome.RED}


_WORSE = (Outcome.CALM, Outcome.HOLD, Outcome.DOWN, Outcome.RED)

_BY_LEVEL = {
    Level.SETTLED: Outcome.CALM,
    Level.CURIOUS: Outcome.CALM,
    Level.UNEASY: Outcome.HOLD,
    Level.WORRIED: Outcome.DOWN,
    Level.VERY_FRIGHTENED: Outcome.RED,
    Level.PANIC: Outcome.RED,
}

_BY_FOOD = {
    Food.PICKY: Outcome.DOWN,
    Food.REFUSED_THERE: Outcome.DOWN,
    Food.REFUSED_AT_HOME: Outcome.RED,
}


@dataclass(frozen=True, kw_only=True)
class Judged:
    """A session with what it counts as.

    Attributes:
        weight: how much it counts for the statistics of its stage; a one-off trigger takes some away.
            For welfare (rest, stepping down) every session counts in full.
    """

    session: Session
    outcome: Outcome
    weight: float

    @property
    def counts(self) -> bool:
        """Whether it is evidence at all."""
        return self.outcome is not Outcome.VOID


def classify(session: Session, policy: PacingPolicy) -> Outcome:
    """The worst that any one piece of evidence gives; what is unknown says nothing."""
    worst = max(_evidence(session, policy), key=_WORSE.index)
    stayed = _share_done(session)
    if worst is Outcome.CALM and session.ended_by is EndedBy.OUTSIDE and stayed < policy.void_share:
        return Outcome.VOID
    return worst


def judge(session: Session, policy: PacingPolicy) -> Judged:
    """The session with what it counts as, and how much."""
    outcome = classify(session, policy)
    one_off = session.one_off_trigger and outcome.is_over_threshold
    return Judged(session=session, outcome=outcome, weight=policy.one_off_weight if one_off else 1.0)


def peak_of(session: Session) -> Level:
    """The highest level that was seen, also when the end was noted as higher than the peak."""
    return max(session.peak, session.end or Level.SETTLED)


def asked_home_early(session: Session, policy: PacingPolicy) -> bool:
    """Whether the animal asked to go home before it could settle."""
    return session.ended_by is EndedBy.ANIMAL and _share_done(session) < policy.early_home_share


def _evidence(session: Session, policy: PacingPolicy) -> Iterator[Outcome]:
    peak = peak_of(session)
    yield _BY_LEVEL[peak]
    yield _BY_FOOD.get(session.food, Outcome.CALM)
    yield _by_recovery(session, policy)
    if session.escape_attempt or session.harm:
        yield Outcome.RED
    if session.choice in {Choice.ENCOURAGED, Choice.CARRIED}:
        yield Outcome.HOLD
    if asked_home_early(session, policy):
        yield Outcome.DOWN if peak >= Level.UNEASY else Outcome.HOLD


def _by_recovery(session: Session, policy: PacingPolicy) -> Outcome:
    if session.recovery is None:
        return Outcome.CALM
    seconds = session.recovery.total_seconds()
    if seconds > policy.red_recovery_s:
        return Outcome.RED
    if seconds >= policy.down_recovery_s:
        return Outcome.DOWN
    return Outcome.HOLD if seconds >= policy.hold_recovery_s else Outcome.CALM


def _share_done(session: Session) -> float:
    planned = session.planned.total_seconds()
    return session.actual.total_seconds() / planned if planned > 0 else 1.0
