"""A kind word in time, before the look at the chip is too old."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role, with_tone
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.today.face import Wish, WishKind
from exposure_planner.wording.chip import say_chip_due
from exposure_planner.wording.translate import Translate


class ChipReminder(QFrame):
    """Asks for a look at the registry; hidden while there is time.

    Signals:
        wished(Wish): somebody has looked.
    """

    wished = Signal(object)

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_tone(with_role(self, "notice"), "info")
        self.setObjectName("chipReminder")
        self._translate = translate
        self._said = wrapped("", name="chipDue")
        looked = QPushButton(self.tr("Checked toda&y"))
        looked.setObjectName("chipLookedAt")
        looked.clicked.connect(lambda: self.wished.emit(Wish(kind=WishKind.CHECK_CHIP)))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        layout.setSpacing(Space.M)
        layout.addWidget(self._said, 1)
        layout.addWidget(looked)
        self.hide()

    def show_due(self, due: date | None, today: date, animal: str) -> None:
        """Say until when; None while there is time."""
        self.setVisible(due is not None)
        if due is not None:
            self._said.setText(say_chip_due(due, today, animal, self._translate))
