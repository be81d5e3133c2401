"""A session under way, in its window, over a real database."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.gui.outing.opening import show_outing
from exposure_planner.gui.outing.window import OutingWindow
from exposure_planner.household.backup import Cause
from exposure_planner.household.running import RunningSession
from exposure_planner.services.outings import OutingWish
from tests.gui.daily import Day, open_day


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path) -> Iterator[Day]:
    """Tuesday evening; Miles has a ladder of eight rungs and no session yet."""
    with open_day(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def before(day: Day) -> Path:
    """A backup from before the session began."""
    return day.services.backups.make(Cause.BY_HAND).backup.path


@pytest.fixture
def running(day: Day) -> RunningSession:
    """A session of four minutes on the first rung that has just begun."""
    wish = OutingWish(
        id=uuid4(),
        ladder_id=day.miles.ladder.id,
        stage_id=day.miles.stage(1).id,
        planned=timedelta(minutes=4),
    )
    return day.services.outings.begin(wish)


@pytest.fixture
def frame(qtbot: QtBot) -> QWidget:
    """The window over which dialogs open."""
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.show()
    return frame


@pytest.fixture
def outing(day: Day, running: RunningSession, frame: QWidget) -> OutingWindow:
    """Its window."""
    show_outing(day.desk, running, frame)
    found = frame.findChild(OutingWindow)
    assert isinstance(found, OutingWindow)
    return found
