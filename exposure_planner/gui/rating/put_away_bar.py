"""The row at the foot of a dialog: keep, or put away; asks once before anything typed is put away."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedLayout, QWidget

from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.plain_label import PlainLabel


class PutAwayBar(QWidget):
    """Save and Not now; or, once asked, Keep writing and Leave it; or whether what was said is right.

    Signals:
        right_wished: what hardly goes together is right all the same.
        save_wished, put_away_wished: a button was pressed; the second comes only after it was asked for.
        leave_wished: the person wishes to leave and was not asked yet.
    """

    save_wished = Signal()
    leave_wished = Signal()
    put_away_wished = Signal()
    right_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.save_button = _button(self.tr("&Save"), "saveButton", "primary")
        self.save_button.setDefault(True)
        self.save_button.setToolTip(self.tr("Ctrl+Enter"))
        self._leave = _button(self.tr("Not now"), "leaveButton", "plain")
        self._leave.setToolTip(self.tr("Esc"))
        self._question = with_role(PlainLabel(self.tr("Leave without keeping what you filled in?")), "strong")
        self._question.setWordWrap(True)
        self._keep = _button(self.tr("&Keep writing"), "keepWritingButton", "primary")
        self._away = _button(self.tr("&Leave it"), "putAwayButton", "plain")
        self._doubt = with_role(PlainLabel(), "strong")
        self._doubt.setObjectName("doubt")
        self._doubt.setWordWrap(True)
        self._right = _button(self.tr("&Yes, that is right"), "rightButton", "plain")
        self._again = _button(self.tr("&Look again"), "lookAgainButton", "primary")
        self._faces = QStackedLayout(self)
        self._faces.addWidget(_row(None, self._leave, self.save_button))
        self._faces.addWidget(_row(self._question, self._away, self._keep))
        self._faces.addWidget(_row(self._doubt, self._right, self._again))
        self.save_button.clicked.connect(self.save_wished)
        self._right.clicked.connect(self.right_wished)
        self._again.clicked.connect(self.stop_asking)
        self._leave.clicked.connect(self.leave_wished)
        self._keep.clicked.connect(self.stop_asking)
        self._away.clicked.connect(self.put_away_wished)

    @property
    def is_asking(self) -> bool:
        """Whether the question is shown."""
        return self._faces.currentIndex() != 0

    def ask(self) -> None:
        """Show the question; keeping on is the answer that Enter gives."""
        self._faces.setCurrentIndex(1)
        self._keep.setDefault(True)
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def doubt(self, sentences: Iterable[str]) -> None:
        """Say what hardly goes together and ask whether it is right; looking again is the answer that Enter gives."""
        self._doubt.setText("\n".join([*sentences, self.tr("Is that right?")]))
        self._faces.setCurrentIndex(2)
        self._again.setDefault(True)
        self._again.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop_asking(self) -> None:
        """Go on filling in."""
        self._faces.setCurrentIndex(0)
        self.save_button.setDefault(True)
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _button(text: str, name: str, role: str) -> QPushButton:
    button = with_role(QPushButton(text), role)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button


def _row(question: QLabel | None, *buttons: QPushButton) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(Space.S)
    if question is None:
        layout.addStretch()
    else:
        layout.addWidget(question, 1)
    for button in buttons:
        layout.addWidget(button)
    return row
