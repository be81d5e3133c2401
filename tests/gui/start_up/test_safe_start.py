"""After two starts that came to nothing the person is asked how, and safe settings leave their own alone."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from exposure_planner.faults.starts import Starts
from exposure_planner.gui.start_up.careful_start import begin_start
from exposure_planner.gui.start_up.safe_start import HowToStart, SafeStartDialog
from exposure_planner.settings import Appearance, Settings, SettingsStore


@pytest.fixture
def dialog(qtbot: QtBot) -> SafeStartDialog:
    """The question, open."""
    asked = SafeStartDialog()
    qtbot.addWidget(asked)
    asked.open()
    return asked


def test_the_return_key_starts_safely(dialog: SafeStartDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Return)

    assert dialog.answer is HowToStart.SAFELY


def test_the_escape_key_starts_another_time(dialog: SafeStartDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert (dialog.answer, dialog.isVisible()) == (HowToStart.NOT, False)


def test_starting_as_usual_is_one_button(dialog: SafeStartDialog) -> None:
    button = dialog.findChild(QPushButton, "startAsUsual")
    assert button is not None
    button.click()

    assert dialog.answer is HowToStart.AS_USUAL


def test_the_folder_can_be_seen_before_deciding(dialog: SafeStartDialog, qtbot: QtBot) -> None:
    button = dialog.findChild(QPushButton, "showFolder")
    assert button is not None

    with qtbot.waitSignal(dialog.folder_requested):
        button.click()

    assert dialog.isVisible()


def test_one_start_that_came_to_nothing_is_no_reason_to_ask(tmp_path: Path) -> None:
    """The next one begins at once, and its window forgets both."""
    Starts(tmp_path).begin()

    start = begin_start(tmp_path)

    assert start is not None
    assert not start.safe
    assert Starts(tmp_path).unfinished() == 2
    start.settle()
    assert Starts(tmp_path).unfinished() == 0


def test_safe_settings_hold_for_one_time_and_are_kept_nowhere(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    own = replace(Settings(), appearance=Appearance.DARK, reminders=True)
    store.save(own)

    store.use_usual_for_now()
    safe = store.current
    store.save(replace(safe, text_size=150))

    assert safe == Settings()
    assert store.current.text_size == 150
    assert SettingsStore(tmp_path / "settings.json").current == own
