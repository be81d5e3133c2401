"""Asks how to start after two starts that came to nothing: with safe settings, as usual, or not now."""

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.start_up.dialog_alone import answered_alone
from exposure_planner.gui.start_up.first_frame import PROGRAM
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space

_LETTERS_A_LINE = 68


class HowToStart(Enum):
    """How the person wishes to start."""

    SAFELY = "safely"
    AS_USUAL = "as_usual"
    NOT = "not"


def ask_how_to_start(folder: Path) -> HowToStart:
    """Show the question and wait for the answer."""

    def make() -> SafeStartDialog:
        dialog = SafeStartDialog()
        dialog.folder_requested.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        return dialog

    return answered_alone(make).answer


class SafeStartDialog(QDialog):
    """A small window with three ways in; closing it is to start another time.

    Signals:
        folder_requested: the person wants to see the folder.
    """

    folder_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("safeStart")
        self.setWindowTitle(f"{self.tr('How to start')} – {PROGRAM}")
        self.answer = HowToStart.NOT
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(wrapped(self.tr("The last two starts came to nothing"), "heading"))
        for text in (
            self.tr("Your data is not touched by that. A start with safe settings may help."),
            self.tr(
                "Safe settings are the ones that the program came with, and the window in its first place; nothing "
                "waits in the tray. They hold for this time only: your own are kept as they are."
            ),
        ):
            said = wrapped(text)
            said.setMinimumWidth(said.fontMetrics().averageCharWidth() * _LETTERS_A_LINE)
            layout.addWidget(said)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        # Made in the order of the tab key: what helps most people comes first.
        safely = with_role(QPushButton(self.tr("Start with &safe settings"), self), "primary")
        safely.setObjectName("startSafely")
        safely.setDefault(True)
        safely.clicked.connect(lambda: self._choose(HowToStart.SAFELY))
        usual = QPushButton(self.tr("Start as &usual"), self)
        usual.setObjectName("startAsUsual")
        usual.clicked.connect(lambda: self._choose(HowToStart.AS_USUAL))
        folder = QPushButton(self.tr("Show the &folder"), self)
        folder.setObjectName("showFolder")
        folder.clicked.connect(self.folder_requested)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(folder)
        row.addStretch()
        row.addWidget(usual)
        row.addWidget(safely)
        return row

    def _choose(self, how: HowToStart) -> None:
        self.answer = how
        self.accept()
