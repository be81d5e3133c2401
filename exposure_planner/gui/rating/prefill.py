"""What is known about a session before anything is filled in."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from uuid import UUID

from exposure_planner.household.session import Mark, TriggerMet
from exposure_planner.planner.observed import EndedBy


@dataclass(frozen=True, kw_only=True)
class Prefill:
    """What is known before anything is filled in, such as from a session that was accompanied.

    Attributes:
        on: the day; None for today.
        minutes: how long it lasted; None for as long as planned.
        weather: what was said about it before the session; empty for nothing.
        session_id: what it will be kept under; None for a new id.
        first_sign, triggers, marks, not_planned: what was marked while it lasted.
    """

    on: date | None = None
    minutes: float | None = None
    ended_by: EndedBy = EndedBy.PLAN
    started: time | None = None
    weather: str = ""
    session_id: UUID | None = None
    first_sign: timedelta | None = None
    triggers: tuple[TriggerMet, ...] = ()
    marks: tuple[Mark, ...] = ()
    not_planned: bool = False
