"""Fills the rating dialog in as a person does, and reads what it says."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from exposure_planner.gui.rating.dialog import RatingDialog

Open = Callable[..., RatingDialog]


def press(qtbot: QtBot, dialog: RatingDialog, key: str) -> None:
    qtbot.keyClicks(dialog.focusWidget() or dialog, key)


def save(qtbot: QtBot, dialog: RatingDialog) -> None:
    """Save as a person does: what was calm is said to have been loose, which with one animal saves already."""
    for part, prefix in zip(dialog.form.parts, ("", "other_"), strict=False):
        if part.asks_for_stillness and dialog.windowTitle().startswith("How was it"):
            button(dialog, f"{prefix}loose").click()
            if not dialog.form.is_of_two:
                return
    save_as_it_is(qtbot, dialog)


def save_as_it_is(qtbot: QtBot, dialog: RatingDialog) -> None:
    qtbot.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def button(dialog: QWidget, name: str) -> QPushButton:
    return dialog.findChild(QPushButton, name)


def tick(dialog: RatingDialog, code: str, prefix: str = "") -> None:
    dialog.findChild(QCheckBox, f"{prefix}sign_{code}").click()


def shown_level(dialog: RatingDialog) -> int | None:
    checked = [level for level in range(6) if button(dialog, f"level{level}").isChecked()]
    return checked[0] if len(checked) == 1 else None


def text_of(dialog: QWidget, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    return label.text() if label is not None and label.isVisible() else ""


def choose_day(dialog: RatingDialog, on: date) -> None:
    dialog.findChild(QDateEdit, "day").setDate(QDate(on.year, on.month, on.day))


def choose_stage(qtbot: QtBot, dialog: RatingDialog, title: str) -> None:
    box = dialog.findChild(QComboBox, "stage")
    box.setCurrentText(title)
    box.activated.emit(box.currentIndex())
