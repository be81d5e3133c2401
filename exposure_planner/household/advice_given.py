"""What the planner said when a session was rated, kept for later questions."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from exposure_planner.planner.advice import Move


@dataclass(frozen=True, kw_only=True)
class AdviceGiven:
    """One advice as it was given.

    Attributes:
        given_at: when (UTC).
        session_id: the session that led to it; None when none did.
        reasons: the codes, the deciding one first.
    """

    id: UUID
    ladder_id: UUID
    session_id: UUID | None
    given_at: datetime
    move: Move
    stage_id: UUID | None
    minutes: float
    earliest: date
    reasons: tuple[str, ...]
