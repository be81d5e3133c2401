"""What was advised for a day: which rung, and how long."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from exposure_planner.household.ladder import KeptLadder
from exposure_planner.services.bundle import Services


@dataclass(frozen=True, kw_only=True)
class _Session:
    stage_id: UUID
    duration: timedelta


class AdvisedDays:
    """What was advised for a day, each asked for once."""

    def __init__(self, services: Services, kept: KeptLadder) -> None:
        self._services = services
        self._kept = kept
        self._days: dict[date, tuple[_Session, ...]] = {}

    def stage_id(self, on: date) -> UUID:
        """The rung of that day's advice, or the lowest where there is none."""
        sessions = self._sessions(on)
        return sessions[0].stage_id if sessions else self._kept.stages[0].id

    def duration(self, stage_id: UUID, on: date) -> timedelta:
        """How long the advice says, or else the rung's full length."""
        for session in self._sessions(on):
            if session.stage_id == stage_id:
                return session.duration
        stage = self._kept.any_stage(stage_id)
        return stage.duration if stage else timedelta(0)

    def _sessions(self, on: date) -> tuple[_Session, ...]:
        """The session advised for that day, then what may be done meanwhile."""
        if on not in self._days:
            advice = self._services.planning.advise(self._kept.id, on)
            found = []
            if advice.meanwhile is not None:
                meanwhile = advice.meanwhile
                found.append(_Session(stage_id=meanwhile.stage_id, duration=meanwhile.duration))
            if advice.stage_id is not None:
                found.append(_Session(stage_id=advice.stage_id, duration=advice.duration))
            self._days[on] = tuple(found)
        return self._days[on]
