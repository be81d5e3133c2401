"""A History page with a few weeks of Miles's sessions, over a real database."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exposure_planner.gui.history.page import HistoryPage
from exposure_planner.planner.observed import EndedBy, Food
from tests.gui.daily import Day, open_day


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path) -> Iterator[Day]:
    """Tuesday evening; Miles has a ladder of eight rungs and no session yet."""
    with open_day(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def weeks(day: Day) -> Day:
    """Five sessions: two calm ones, an uneasy one, a scare, and a calm one lower down."""
    day.rated(1, 40, 0, note="Sunny, quiet building", off_plan_reason="As it came.")
    day.rated(2, 12, 1, food=Food.SLOWER, off_plan_reason="As it came.")
    day.rated(3, 9, 2, ended_by=EndedBy.ANIMAL, minutes=2, off_plan_reason="As it came.")
    day.rated(3, 6, 4, note="A loose dog", off_plan_reason="As it came.")
    day.rated(1, 1, 1, off_plan_reason="As it came.")
    return day


@pytest.fixture
def page(day: Day, qtbot: QtBot) -> HistoryPage:
    """The page on screen, wired as the window wires it."""
    page = HistoryPage(day.desk)
    qtbot.addWidget(page)
    day.whenever_something_changes(page.mark_stale)
    day.desk.ladder_changed.connect(page.mark_stale)
    page.resize(1000, 640)
    page.show()
    return page
