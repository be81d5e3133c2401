"""A session that is under way, kept from its first second so that nothing of it is lost."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from exposure_planner.household.session import Mark
from exposure_planner.planner.observed import EndedBy


@dataclass(frozen=True, kw_only=True)
class RunningSession:
    """A session that is under way, or over and not rated yet.

    Attributes:
        id: what the session will be kept under.
        planned: how long it is to last at the most.
        began: the moment at which it began (UTC).
        on, started: day and time of the beginning on the wall of whoever began it, wherever the computer is later.
        paused: when the pause that lasts now began (UTC); None while it is not paused.
        paused_for: how long all earlier pauses lasted.
        ended: when it was over (UTC); None while it lasts.
        ended_by: who ended it; says nothing while it lasts.
        weather: what was said about it before the beginning; empty for nothing.
        shortened: it was planned shorter than advised, for the weather.
        put_aside: it was not to be kept after all, or it was rated.
    """

    id: UUID
    ladder_id: UUID
    stage_id: UUID
    planned: timedelta
    began: datetime
    on: date
    started: time
    paused: datetime | None = None
    paused_for: timedelta = timedelta(0)
    ended: datetime | None = None
    ended_by: EndedBy = EndedBy.PLAN
    weather: str = ""
    shortened: bool = False
    put_aside: bool = False
    marks: tuple[Mark, ...] = ()

    def lasted(self, now: datetime) -> timedelta:
        """How long it lasted without its pauses; never below zero, also when the clock was set back."""
        until = self.ended or self.paused or now
        return max(timedelta(0), until - self.began - self.paused_for)
