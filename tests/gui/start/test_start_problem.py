"""When the data cannot be opened, a small window says why and offers ways out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from exposure_planner.gui.start_problem import StartProblemDialog

SENTENCE = "Another program is using the file; close it and try again."


def opened(qtbot: QtBot) -> StartProblemDialog:
    dialog = StartProblemDialog(SENTENCE)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_the_sentence_can_be_read(qtbot: QtBot) -> None:
    dialog = opened(qtbot)

    assert dialog.findChild(QLabel, "start_problem_sentence").text() == SENTENCE


def test_the_return_key_tries_again(qtbot: QtBot) -> None:
    dialog = opened(qtbot)

    qtbot.keyClick(dialog, Qt.Key.Key_Return)

    assert dialog.result() == QDialog.DialogCode.Accepted


def test_the_escape_key_quits(qtbot: QtBot) -> None:
    dialog = opened(qtbot)

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert dialog.result() == QDialog.DialogCode.Rejected
    assert not dialog.isVisible()


def test_the_folder_can_be_looked_at_while_the_window_stays(qtbot: QtBot) -> None:
    dialog = opened(qtbot)

    with qtbot.waitSignal(dialog.folder_requested):
        dialog.findChild(QPushButton, "show_folder").click()

    assert dialog.isVisible()
