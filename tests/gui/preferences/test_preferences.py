"""Preferences hold at once, and are kept in a file."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QSpinBox
from pytestqt.qtbot import QtBot

from exposure_planner.autostart import FileEntry
from exposure_planner.gui.preferences.dialog import PreferencesDialog
from exposure_planner.gui.preferences.pace import PaceSection
from exposure_planner.gui.preferences.reminding import ReminderSection
from exposure_planner.settings import EVERY_DAY, Appearance, PaperSize, Scale, Settings, SettingsStore
from exposure_planner.wording.translate import english


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    """Settings in a folder of their own."""
    return SettingsStore(tmp_path / "settings.json")


@pytest.fixture
def dialog(store: SettingsStore, tmp_path: Path, qtbot: QtBot) -> PreferencesDialog:
    """The dialog, open."""
    opened = PreferencesDialog(store, tmp_path, english)
    qtbot.addWidget(opened)
    opened.open()
    return opened


def choose(dialog: PreferencesDialog, name: str, row: int) -> None:
    """Choose a line of a list as a person does."""
    box = dialog.findChild(QComboBox, name)
    assert box is not None
    box.setCurrentIndex(row)
    box.activated.emit(row)


def test_every_choice_is_kept_at_once(
    dialog: PreferencesDialog, store: SettingsStore, tmp_path: Path
) -> None:
    """One section does not undo what another has changed."""
    choose(dialog, "appearance", 2)
    choose(dialog, "pace", 0)
    choose(dialog, "paperSize", 1)
    text = dialog.findChild(QSpinBox, "textSize")
    assert text is not None
    text.setValue(150)

    kept = SettingsStore(tmp_path / "settings.json").current
    assert kept == store.current
    assert (kept.appearance, kept.sessions_per_week, kept.paper, kept.text_size) == (
        Appearance.DARK,
        3,
        PaperSize.LETTER,
        150,
    )


def test_days_that_suit_are_kept_and_none_means_every_day(
    dialog: PreferencesDialog, store: SettingsStore
) -> None:
    """A week without any day would plan nothing for ever."""
    boxes = [box for number in range(7) if (box := dialog.findChild(QCheckBox, f"day{number}"))]
    for box in boxes[1:]:
        box.click()
    only_monday = store.current.days_that_suit
    boxes[0].click()

    assert (only_monday, store.current.days_that_suit) == (frozenset({0}), EVERY_DAY)


def test_the_days_that_suit_take_a_second_line_where_the_window_is_narrow(qtbot: QtBot) -> None:
    """The preferences do not scroll sideways."""
    section = PaceSection(Settings())
    qtbot.addWidget(section)
    days = section.findChildren(QCheckBox)

    assert section.minimumSizeHint().width() < sum(day.sizeHint().width() for day in days)


def test_whoever_listens_hears_the_new_settings(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    """The window looks that way at once."""
    with qtbot.waitSignal(dialog.settings_changed) as heard:
        choose(dialog, "appearance", 1)

    assert heard.args == [Settings(appearance=Appearance.LIGHT)]


def test_a_folder_that_cannot_be_written_gets_a_sentence(tmp_path: Path, qtbot: QtBot) -> None:
    """And nothing has changed."""
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder")
    store = SettingsStore(in_the_way / "settings.json")
    dialog = PreferencesDialog(store, tmp_path, english)
    qtbot.addWidget(dialog)
    dialog.open()

    choose(dialog, "appearance", 1)

    problem = dialog.findChild(QLabel, "preferencesProblem")
    assert problem is not None
    assert problem.text()
    assert store.current == Settings()


def test_another_scale_and_the_soft_sound_are_chosen_here(
    dialog: PreferencesDialog, store: SettingsStore, tmp_path: Path
) -> None:
    choose(dialog, "scale", 2)
    dialog.findChild(QCheckBox, "softSound").click()

    kept = SettingsStore(tmp_path / "settings.json").current
    assert kept == store.current
    assert (kept.scale, kept.soft_sound) == (Scale.CSS, False)


def test_only_who_is_reminded_is_offered_to_start_with_the_computer(qtbot: QtBot, tmp_path: Path) -> None:
    """Without reminders nothing waits in the tray, and a window would open at every start."""
    entry = FileEntry(tmp_path / "entry", b"")
    section = ReminderSection(Settings(), entry, english)
    qtbot.addWidget(section)
    start = section.findChild(QCheckBox, "autostart")
    assert start is not None
    assert not start.isEnabled()

    section.show_settings(Settings(reminders=True))
    start.click()
    assert entry.is_on()

    section.show_settings(Settings(reminders=False))
    assert start.isEnabled()
    start.click()
    assert not entry.is_on()
    assert not start.isEnabled()
