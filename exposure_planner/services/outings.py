"""A session while it lasts: begun, marked, paused, ended. Each tap is kept at once, so that a crash loses none."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from exposure_planner.errors import NothingThere
from exposure_planner.household.running import RunningSession
from exposure_planner.household.session import Mark, MarkKind
from exposure_planner.planner.observed import EndedBy
from exposure_planner.services.events import EventBus, OutingChanged
from exposure_planner.services.ports import Clock, OpenUnitOfWork, UnitOfWork


@dataclass(frozen=True, kw_only=True)
class OutingWish:
    """What a session is begun with.

    Attributes:
        id: what it will be kept under.
        weather: what was said about it; empty for nothing.
        shortened: it was planned shorter than advised, for the weather.
    """

    id: UUID
    ladder_id: UUID
    stage_id: UUID
    planned: timedelta
    weather: str = ""
    shortened: bool = False


class OutingService:
    """Sessions that are under way, or over and not rated yet."""

    def __init__(self, open_unit: OpenUnitOfWork, bus: EventBus, clock: Clock) -> None:
        self._open_unit = open_unit
        self._bus = bus
        self._clock = clock

    def all(self) -> tuple[RunningSession, ...]:
        """Everybody's, in the order in which they began."""
        with self._open_unit() as unit:
            return unit.running.all()

    def of_ladder(self, ladder_id: UUID) -> RunningSession | None:
        """The one on this ladder that began last; None where none is under way."""
        found = [running for running in self.all() if running.ladder_id == ladder_id]
        return found[-1] if found else None

    def get(self, session_id: UUID) -> RunningSession:
        """The session, put aside or not. Raises NothingThere."""
        with self._open_unit() as unit:
            return _known(unit, session_id)

    def begin(self, wish: OutingWish) -> RunningSession:
        """Begin a session now; day and hour are those on the wall of whoever begins it. Raises NothingThere."""
        now = self._clock.now()
        # People remember the hour on their own wall, wherever the computer is when they rate.
        local = now.astimezone()
        running = RunningSession(
            id=wish.id,
            ladder_id=wish.ladder_id,
            stage_id=wish.stage_id,
            planned=wish.planned,
            began=now,
            on=local.date(),
            started=local.time().replace(second=0, microsecond=0),
            weather=wish.weather,
            shortened=wish.shortened,
        )
        with self._open_unit() as unit:
            unit.running.save(running)
            unit.commit()
        self._tell(running)
        return running

    def mark(self, session_id: UUID, kind: MarkKind) -> RunningSession:
        """Mark something that happens now. Raises NothingThere."""
        now = self._clock.now()
        return self._change(
            session_id,
            lambda running: replace(
                running, marks=(*running.marks, Mark(kind=kind, after=running.lasted(now)))
            ),
        )

    def take_mark_back(self, session_id: UUID) -> RunningSession:
        """Take the last mark back. Raises NothingThere."""
        return self._change(session_id, lambda running: replace(running, marks=running.marks[:-1]))

    def pause(self, session_id: UUID) -> RunningSession:
        """Stop counting the time; it is paused once, however often it is asked for. Raises NothingThere."""
        now = self._clock.now()
        return self._change(session_id, lambda running: replace(running, paused=running.paused or now))

    def go_on(self, session_id: UUID) -> RunningSession:
        """Count the time again after a pause, or after an end that was none. Raises NothingThere."""
        now = self._clock.now()

        def gone_on(running: RunningSession) -> RunningSession:
            stood = running.paused or running.ended
            if stood is None:
                return running
            away = max(timedelta(0), now - stood)
            return replace(
                running, paused=None, ended=None, ended_by=EndedBy.PLAN, paused_for=running.paused_for + away
            )

        return self._change(session_id, gone_on)

    def end(self, session_id: UUID, ended_by: EndedBy) -> RunningSession:
        """It is over; who ended it first has ended it. Raises NothingThere."""
        now = self._clock.now()

        def ended(running: RunningSession) -> RunningSession:
            if running.ended is not None:
                return replace(running, ended_by=ended_by)
            return replace(running, ended=running.paused or now, paused=None, ended_by=ended_by)

        return self._change(session_id, ended)

    def put_back(self, running: RunningSession) -> None:
        """Keep it again; a restore took it away while it was under way. Raises NothingThere without its rung."""
        with self._open_unit() as unit:
            unit.running.save(running)
            unit.commit()
        self._tell(running)

    def put_aside(self, session_id: UUID) -> RunningSession:
        """It is not to be kept after all. Raises NothingThere."""
        return self._change(session_id, lambda running: replace(running, put_aside=True))

    def take_up(self, session_id: UUID) -> RunningSession:
        """It was put aside by mistake. Raises NothingThere."""
        return self._change(session_id, lambda running: replace(running, put_aside=False))

    def _change(self, session_id: UUID, change: Callable[[RunningSession], RunningSession]) -> RunningSession:
        with self._open_unit() as unit:
            running = change(_known(unit, session_id))
            unit.running.save(running)
            unit.commit()
        self._tell(running)
        return running

    def _tell(self, running: RunningSession) -> None:
        self._bus.publish(OutingChanged(ladder_id=running.ladder_id, session_id=running.id))


def _known(unit: UnitOfWork, session_id: UUID) -> RunningSession:
    running = unit.running.get(session_id)
    if running is None:
        raise NothingThere
    return running
