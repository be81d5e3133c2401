"""A quiet word at the chosen hour, only where the plan has a session today."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.gui.reminders.tray import Reminders
from exposure_planner.settings import Settings
from tests.gui.daily import Day, open_day

SENTENCE = "Today has a session for Miles Davis. It may wait for another day."


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path) -> Iterator[Day]:
    """Tuesday evening; Miles has a ladder of eight rungs and no session yet."""
    with open_day(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def frame(qtbot: QtBot) -> QWidget:
    """The window."""
    frame = QWidget()
    qtbot.addWidget(frame)
    return frame


def begin(day: Day, frame: QWidget, **chosen: object) -> Reminders:
    """There is no tray here, so the message bar says it."""
    local = day.clock.now().astimezone()
    settings = replace(Settings(reminders=True, reminder_hour=local.time().replace(second=0)), **chosen)  # type: ignore[arg-type]
    day.desk.settings = lambda: settings
    return Reminders(day.desk, frame)


def said(day: Day) -> list[str]:
    return [message.text for message in day.messages]


def test_a_planned_session_is_said_once_and_not_again(day: Day, frame: QWidget) -> None:
    reminders = begin(day, frame)
    reminders.look()
    reminders.look()

    assert said(day) == [SENTENCE]


def test_off_it_says_nothing(day: Day, frame: QWidget) -> None:
    begin(day, frame, reminders=False).look()

    assert said(day) == []


def test_a_session_that_was_done_needs_no_word(day: Day, frame: QWidget) -> None:
    day.rated(1, 0)

    begin(day, frame)

    assert said(day) == []


def test_a_day_of_rest_is_silent(day: Day, frame: QWidget) -> None:
    day.rated(1, 1, 5)

    begin(day, frame)

    assert said(day) == []


def test_put_off_it_comes_again_and_only_then(day: Day, frame: QWidget) -> None:
    reminders = begin(day, frame)
    reminders.put_off(15)
    assert said(day) == [SENTENCE]

    day.clock.at += timedelta(minutes=15)
    reminders.look()

    assert said(day) == [SENTENCE] * 2


def test_not_today_is_not_today(day: Day, frame: QWidget) -> None:
    reminders = begin(day, frame)
    reminders.not_today()

    day.clock.at += timedelta(minutes=60)
    reminders.look()

    assert said(day) == [SENTENCE]
