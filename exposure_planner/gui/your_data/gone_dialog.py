"""Says that everything is deleted, or what could not be."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.start_up.first_frame import PROGRAM
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space

_LETTERS_A_LINE = 56


class GoneDialog(QDialog):
    """The last word; the program ends after it."""

    def __init__(self, left: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("everythingGone")
        self.setWindowTitle(f"{self.tr('Deleted')} – {PROGRAM}")
        if left:
            heading = self.tr("Nearly everything is deleted")
            said = [self.tr("These could not be deleted; you can delete them yourself:"), *map(str, left)]
        else:
            heading = self.tr("Everything is deleted")
            said = [
                self.tr("Nothing of yours is kept here any more. Started again, the program begins anew.")
            ]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(wrapped(heading, "heading"))
        for text in said:
            line = wrapped(text)
            line.setMinimumWidth(line.fontMetrics().averageCharWidth() * _LETTERS_A_LINE)
            layout.addWidget(line)
        leave = with_role(QPushButton(self.tr("&Quit")), "primary")
        leave.setDefault(True)
        leave.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(leave)
        layout.addLayout(row)
