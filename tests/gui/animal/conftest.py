"""The Animal page with Miles on it, over a real database."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exposure_planner.gui.animal.page import AnimalPage
from exposure_planner.services.events import AnimalsChanged
from tests.gui.daily import Day, open_day


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path) -> Iterator[Day]:
    """Tuesday evening with Miles."""
    with open_day(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def page(day: Day, qtbot: QtBot) -> AnimalPage:
    """The page on screen, wired as the window wires it."""
    page = AnimalPage(day.desk)
    qtbot.addWidget(page)
    day.whenever_something_changes(page.mark_stale)
    day.program.bus.subscribe(AnimalsChanged, lambda _event: page.mark_stale())
    page.resize(1000, 700)
    page.show()
    return page
