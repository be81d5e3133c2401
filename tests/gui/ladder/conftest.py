"""A Ladder page with Miles's ladder of eight rungs, over a real database."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exposure_planner.gui.ladder.page import LadderPage
from tests.gui.daily import Day, open_day


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path) -> Iterator[Day]:
    """Tuesday evening; Miles has a ladder of eight rungs, the fifth with a gate, and no session yet."""
    with open_day(tmp_path / "data", gate_at=5) as opened:
        yield opened


@pytest.fixture
def page(day: Day, qtbot: QtBot) -> LadderPage:
    """The page on screen, wired as the window wires it."""
    page = LadderPage(day.desk)
    qtbot.addWidget(page)
    day.whenever_something_changes(page.mark_stale)
    day.desk.ladder_changed.connect(page.mark_stale)
    page.resize(1000, 640)
    page.show()
    return page
