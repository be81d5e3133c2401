"""What frights ask of the careful trainer: days of rest (`domain.md` 2.5), and no climb into the next (2.14)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from exposure_planner.planner import Level, Outcome, Session
from exposure_planner.planner.beta import beta_tail

REST_DAYS, REST_DAYS_PANIC, LONG_REST_DAYS = 2, 3, 7
_LONG_RESTS = ((3, 30), (2, 14))
"""So many reds within so many days ask for the long rest."""

LOOK_BACK_DAYS = 30
MOST_REDS, SURE = 0.10, 0.25


@dataclass(frozen=True, kw_only=True)
class Seen:
    """One session that counts, and how much: one-off frights count half for the rung."""

    session: Session
    outcome: Outcome
    weight: float


def rested_on(seen: Sequence[Seen]) -> date:
    """The first day after all the rest that the reds ask for."""
    reds = [known.session for known in seen if known.outcome is Outcome.RED]
    return max((_rested_after(reds[: at + 1]) for at in range(len(reds))), default=date.min)


def too_risky(seen: Sequence[Seen], here: UUID, above: UUID, today: date) -> bool:
    """The overdose check: whether the next rung is too likely to go red in more than one session of ten."""
    since = today - timedelta(days=LOOK_BACK_DAYS)
    lately = [known for known in seen if known.session.on >= since]
    sessions, reds, downs = _counted(lately, here)
    rate = (reds + 0.5 * downs + 0.1) / (sessions + 2)
    mean = min(0.4, 0.02 + 0.5 * rate)
    sessions_above, reds_above, _ = _counted(lately, above)
    chance = beta_tail(MOST_REDS, 4 * mean + reds_above, 4 * (1 - mean) + sessions_above - reds_above)
    return chance >= SURE


def _counted(seen: Sequence[Seen], rung: UUID) -> tuple[float, float, float]:
    """Sessions, reds and downs on a rung, one-off ones weighed."""
    there = [known for known in seen if known.session.stage_id == rung]
    reds = sum(known.weight for known in there if known.outcome is Outcome.RED)
    downs = sum(known.weight for known in there if known.outcome is Outcome.DOWN)
    return sum(known.weight for known in there), reds, downs


def _rested_after(reds: Sequence[Session]) -> date:
    newest = reds[-1]
    days = REST_DAYS_PANIC if newest.peak is Level.PANIC else REST_DAYS
    for count, within in _LONG_RESTS:
        if sum((newest.on - red.on).days < within for red in reds) >= count:
            days = LONG_REST_DAYS
    return newest.on + timedelta(days=days + 1)
