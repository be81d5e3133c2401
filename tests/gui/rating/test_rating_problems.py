"""What cannot be kept is answered at the field, and nothing typed is lost."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from tests.gui.daily import Day
from tests.gui.rating.filling_in import Open, button, choose_day, press, save, shown_level, text_of


def test_saving_without_a_level_says_so_at_the_levels(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    dialog = open_dialog()

    save(qtbot, dialog)

    assert text_of(dialog, "levelRowProblem").startswith("Choose the level")
    assert day.sessions() == ()


def test_a_day_to_come_gives_a_sentence_and_loses_nothing_typed(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "1")
    dialog.findChild(QPlainTextEdit, "note").setPlainText("Sat on the mat.")

    choose_day(dialog, day.today + timedelta(days=1))
    save(qtbot, dialog)

    assert "has not come yet" in text_of(dialog, "dayProblem")
    assert day.sessions() == ()
    assert dialog.isVisible()
    assert dialog.findChild(QPlainTextEdit, "note").toPlainText() == "Sat on the mat."
    assert shown_level(dialog) == 1


def test_no_minutes_give_a_sentence_at_the_minutes(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "1")

    dialog.findChild(QDoubleSpinBox, "minutes").setValue(0)
    save(qtbot, dialog)

    assert text_of(dialog, "minutesProblem").startswith("Choose a number of minutes")
    assert day.sessions() == ()


def test_a_database_that_is_gone_keeps_the_dialog_open_with_everything_in_it(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "1")
    dialog.findChild(QPlainTextEdit, "note").setPlainText("Sat on the mat.")

    day.program.folder.database.rename(day.program.folder.folder / "elsewhere")
    save(qtbot, dialog)

    assert "was moved or deleted" in text_of(dialog, "ratingProblem")
    assert dialog.findChild(QPlainTextEdit, "note").toPlainText() == "Sat on the mat."
    assert not day.desk.undo_stack.canUndo()


def test_esc_closes_at_once_while_nothing_is_filled_in(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


def test_esc_asks_once_before_anything_filled_in_is_put_away(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "2")

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    button(dialog, "keepWritingButton").click()
    assert shown_level(dialog) == 2
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    button(dialog, "putAwayButton").click()

    assert not dialog.isVisible()


def test_a_time_that_is_none_says_so_at_the_field(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "1")

    dialog.findChild(QLineEdit, "began").setText("half past")
    save(qtbot, dialog)

    assert text_of(dialog, "beganProblem") == "Write the time as 18:30, or leave it empty."
    assert day.sessions() == ()
