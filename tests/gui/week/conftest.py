"""A Week page over a real database with Miles in it, as on 24 November 2026."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from exposure_planner.bootstrap import Program, open_program
from exposure_planner.gui.desk import Desk, Message
from exposure_planner.gui.week.page import WeekPage
from exposure_planner.household.people import Household
from exposure_planner.paths import DataFolder
from exposure_planner.planner import Session
from exposure_planner.services.draft import SessionDraft
from exposure_planner.services.events import DayWishChanged
from exposure_planner.wording.translate import english
from tests.printing.weeks import TODAY, an_id, hallway_ladder, miles, up_to_the_landing


@dataclass
class CalendarClock:
    """A clock that stands at noon of a day until somebody turns the page."""

    day: date = TODAY

    def now(self) -> datetime:
        """Noon."""
        return datetime.combine(self.day, time(12), UTC)

    def today(self) -> date:
        """The day."""
        return self.day


@pytest.fixture
def clock() -> CalendarClock:
    return CalendarClock()


@pytest.fixture
def program(tmp_path: Path, clock: CalendarClock) -> Iterator[Program]:
    with open_program(DataFolder(folder=tmp_path / "data"), clock=clock) as opened:
        yield opened


@pytest.fixture
def desk(qtbot: QtBot, program: Program) -> Desk:
    return Desk(program.services, QUndoStack(), english, lambda: program.settings.current)


@pytest.fixture
def messages(desk: Desk) -> list[Message]:
    heard: list[Message] = []
    desk.message_posted.connect(heard.append)
    return heard


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, program: Program) -> WeekPage:
    """The page with nobody chosen yet."""
    shown = WeekPage(desk)
    qtbot.addWidget(shown)
    shown.resize(1100, 900)
    shown.show()
    return shown


@pytest.fixture
def week_of_miles(page: WeekPage, desk: Desk, program: Program) -> WeekPage:
    """The page with Miles, who was uneasy on the landing yesterday."""
    keep_miles(program)
    desk.choose_animal(an_id("animal"))
    return page


def keep_miles(program: Program) -> None:
    """Miles with his ladder and his sessions in the database."""
    services = program.services
    services.households.save(Household(id=an_id("household"), name="Our flat"))
    services.animals.save(miles())
    services.ladders.start(hallway_ladder())
    for session in up_to_the_landing(hallway_ladder()):
        services.sessions.rate(_draft(session, hallway_ladder().id))


def _draft(session: Session, ladder_id: UUID) -> SessionDraft:
    return SessionDraft(
        id=session.id,
        rating_id=uuid4(),
        ladder_id=ladder_id,
        stage_id=session.stage_id,
        on=session.on,
        level=int(session.peak),
        planned=session.planned,
        off_plan_reason="It was so.",
    )


@pytest.fixture
def page_of_miles(week_of_miles: WeekPage, program: Program) -> WeekPage:
    """The page, which hears of changes as the window's wiring tells it; sessions stand on the 24th and later."""
    program.bus.subscribe(DayWishChanged, lambda _event: week_of_miles.mark_stale())
    return week_of_miles
