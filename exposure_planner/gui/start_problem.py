"""What is shown when the person's data cannot be opened: the sentence, and ways out."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.first_frame import PROGRAM
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.style.theme import apply_theme
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.settings import Settings

_LETTERS_A_LINE = 60


def wants_another_try(sentence: str, folder: Path) -> bool:
    """Show the sentence and wait; True when the person wants the data to be opened once more."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([PROGRAM])
    usual = Settings()
    apply_theme(app, usual.appearance, usual.text_size)
    dialog = StartProblemDialog(sentence)
    dialog.folder_requested.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
    dialog.finished.connect(app.quit)
    dialog.open()
    app.exec()
    return dialog.result() == QDialog.DialogCode.Accepted


class StartProblemDialog(QDialog):
    """A small window with a sentence; accepted is to try again, rejected is to quit.

    Signals:
        folder_requested: the person wants to see the folder.
    """

    folder_requested = Signal()

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start_problem")
        # Not the name alone: that is what the window behind it is called while nothing is read in.
        self.setWindowTitle(f"{self.tr('Your data')} – {PROGRAM}")
        heading = with_role(PlainLabel(self.tr("Your data cannot be opened just now")), "heading")
        said = PlainLabel(sentence)
        said.setObjectName("start_problem_sentence")
        said.setWordWrap(True)
        said.setMinimumWidth(said.fontMetrics().averageCharWidth() * _LETTERS_A_LINE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(heading)
        layout.addWidget(said)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        # Made in the order of the tab key: what most people want comes first.
        again = with_role(QPushButton(self.tr("&Try again"), self), "primary")
        again.setObjectName("try_again")
        again.setDefault(True)
        again.clicked.connect(self.accept)
        leave = QPushButton(self.tr("&Quit"), self)
        leave.setObjectName("quit")
        leave.clicked.connect(self.reject)
        folder = QPushButton(self.tr("&Show the folder"), self)
        folder.setObjectName("show_folder")
        folder.clicked.connect(self.folder_requested)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(folder)
        row.addStretch()
        row.addWidget(leave)
        row.addWidget(again)
        return row
