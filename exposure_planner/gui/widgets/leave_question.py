"""Asks once before what was answered or written is put away."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QMessageBox


def ask_to_leave(dialog: QDialog, leave: Callable[[], object]) -> None:
    """Ask over the dialog; `leave` is called after a yes."""
    question = QMessageBox(dialog)
    question.setObjectName("leaveQuestion")
    question.setWindowTitle(dialog.windowTitle())
    question.setText(QCoreApplication.translate("leave_question", "Put away what you answered here?"))
    away = question.addButton(
        QCoreApplication.translate("leave_question", "&Put away"), QMessageBox.ButtonRole.DestructiveRole
    )
    away.setObjectName("putAwayButton")
    stay = question.addButton(
        QCoreApplication.translate("leave_question", "&Go on"), QMessageBox.ButtonRole.RejectRole
    )
    question.setDefaultButton(stay)
    question.setEscapeButton(stay)
    away.clicked.connect(leave)
    question.open()
