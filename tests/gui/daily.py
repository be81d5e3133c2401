"""A day with an animal in front of a real desk: database, services, and the bus that tells the page."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtGui import QUndoStack

from exposure_planner.bootstrap import Program, open_program
from exposure_planner.gui.desk import Desk, Message
from exposure_planner.household.session import LoggedSession
from exposure_planner.paths import DataFolder
from exposure_planner.services.bundle import Services
from exposure_planner.services.events import (
    DayChanged,
    IndoorsChanged,
    LadderChanged,
    MedicinesChanged,
    OutingChanged,
    SessionRated,
    WelfareChanged,
)
from exposure_planner.wording.translate import english
from tests.empty_database import put_empty_database
from tests.services.keeping import Kept, keep_animal


@dataclass
class HandClock:
    """A clock that stands still until a test moves its hands."""

    at: datetime = datetime(2026, 11, 24, 18, 30, tzinfo=UTC)

    def now(self) -> datetime:
        """The moment."""
        return self.at

    def today(self) -> date:
        """Its day."""
        return self.at.date()


@dataclass
class Day:
    """A day with an animal in front of a real desk."""

    program: Program
    clock: HandClock
    desk: Desk
    miles: Kept
    messages: list[Message] = field(default_factory=list)

    @property
    def services(self) -> Services:
        """What a person can do."""
        return self.program.services

    @property
    def today(self) -> date:
        """The day on the clock."""
        return self.clock.today()

    def rated(self, stage: int, days_ago: int, level: int = 0, **facts: Any) -> None:  # noqa: ANN401
        """A session that was rated so many days ago."""
        on = self.today - timedelta(days=days_ago)
        facts.setdefault("off_plan_reason", "" if days_ago else "The test wants it so.")
        draft = self.miles.draft(stage, on, level, **facts)
        self.services.sessions.rate(draft)

    def sessions(self) -> tuple[LoggedSession, ...]:
        """Everything that is kept on the ladder."""
        return self.services.sessions.of_ladder(self.miles.ladder.id)

    def whenever_something_changes(self, tell: Callable[[], None]) -> None:
        """What the window's page of wiring does for each page."""
        for kind in (
            SessionRated,
            LadderChanged,
            OutingChanged,
            MedicinesChanged,
            WelfareChanged,
            DayChanged,
            IndoorsChanged,
        ):
            self.program.bus.subscribe(kind, lambda _event: tell())


@contextmanager
def open_day(folder: Path, stages: int = 8, gate_at: int | None = None) -> Iterator[Day]:
    """Tuesday evening; Miles has a ladder of plain rungs and no session yet."""
    clock = HandClock()
    put_empty_database(DataFolder(folder=folder).database)
    with open_program(DataFolder(folder=folder), clock=clock) as program:
        miles = keep_animal(program.services, stages=stages, gate_at=gate_at)
        desk = Desk(program.services, QUndoStack(), english)
        day = Day(program=program, clock=clock, desk=desk, miles=miles)
        desk.message_posted.connect(day.messages.append)
        desk.choose_animal(miles.animal.id)
        yield day
