"""A stage of days: nobody times it, and in the evening it is rated once."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from exposure_planner.gui.rating.dialog import RatingDialog
from exposure_planner.gui.today.page import TodayPage
from exposure_planner.planner import Level
from exposure_planner.planner.ladder import WHOLE_DAY
from exposure_planner.wording.say_week import say_week
from exposure_planner.wording.translate import english
from exposure_planner.wording.week_text import week_lines
from tests.gui.daily import Day, open_day
from tests.gui.rating.filling_in import press, save


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path) -> Iterator[Day]:
    """Miles settles in a room of his own: two whole days, then sessions of minutes."""
    with open_day(tmp_path / "data") as opened:
        first = replace(opened.miles.stage(1), title="A room of his own", duration=WHOLE_DAY, days=2)
        opened.services.ladders.change_stage(opened.miles.ladder.id, first)
        yield opened


@pytest.fixture
def page(qtbot: QtBot, day: Day) -> TodayPage:
    page = TodayPage(day.desk)
    qtbot.addWidget(page)
    day.whenever_something_changes(page.mark_stale)
    page.resize(900, 900)
    page.show()
    return page


def button(page: TodayPage, name: str) -> QPushButton | None:
    return page.findChild(QPushButton, name)


def dialog_for(qtbot: QtBot, day: Day) -> RatingDialog:
    dialog = RatingDialog(day.desk, day.miles.ladder.id)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
    return dialog


def test_today_says_all_day_and_offers_no_clock(page: TodayPage) -> None:
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]

    assert any("all day" in text for text in said)
    assert not any("1440" in text for text in said)
    assert button(page, "startSession") is None
    assert button(page, "rateDay") is not None


def test_the_dialog_asks_for_no_minutes_and_keeps_the_whole_day(qtbot: QtBot, day: Day) -> None:
    dialog = dialog_for(qtbot, day)
    heading = dialog.form.heading
    assert heading.whole_day.isVisible()
    assert not heading.minutes.isVisible()

    press(qtbot, dialog, "1")
    save(qtbot, dialog)

    (kept,) = day.services.sessions.of_ladder(day.miles.ladder.id)
    assert (kept.actual, kept.peak) == (WHOLE_DAY, Level.CURIOUS)


def test_another_rung_in_the_dialog_has_minutes_again(qtbot: QtBot, day: Day) -> None:
    dialog = dialog_for(qtbot, day)
    heading = dialog.form.heading

    heading.stage.choose(day.miles.stage(2).id)
    heading.stage_chosen.emit()

    assert heading.minutes.isVisible()
    assert not heading.whole_day.isVisible()


def test_the_week_never_counts_a_day_in_minutes(day: Day) -> None:
    week = say_week(day.services.planning.week(day.miles.animal.id, day.today), english)
    text = "\n".join(week_lines(week))

    assert "all day" in text
    assert "24 h" not in text
    assert "1440" not in text
