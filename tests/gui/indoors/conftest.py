"""An Indoors page with Miles, over a real database."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from exposure_planner.gui.indoors.page import IndoorsPage
from exposure_planner.household.indoors import IndoorPlan
from tests.gui.daily import Day, open_day


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path) -> Iterator[Day]:
    """Tuesday evening; Miles has a ladder of eight rungs and no session yet."""
    with open_day(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def page(qtbot: QtBot, day: Day) -> IndoorsPage:
    """The page with nothing begun yet, wired as the window wires it."""
    shown = IndoorsPage(day.desk)
    qtbot.addWidget(shown)
    day.whenever_something_changes(shown.mark_stale)
    shown.resize(1000, 700)
    shown.show()
    return shown


@pytest.fixture
def begun(page: IndoorsPage, day: Day) -> IndoorsPage:
    """The page with the five suggested things."""
    day.services.indoors.begin(
        IndoorPlan(
            id=uuid4(),
            animal_id=day.miles.animal.id,
            started_on=day.today,
            activities=day.services.indoors.suggestion(day.miles.animal).activities,
        )
    )
    return page
