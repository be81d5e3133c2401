"""The row of buttons at the foot of the new-ladder dialog."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space


class LadderFoot(QWidget):
    """None of these, Back, Not now, Only pause, and the way on; the dialog shows those that its page needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.none_of_these = _button(self.tr("N&one of these"), "noneOfThese", "plain")
        self.back = _button(self.tr("&Back"), "backButton", "plain")
        self.leave = _button(self.tr("&Not now"), "notNowButton", "plain")
        self.only_pause = _button(self.tr("Only &pause planning"), "onlyPause", "plain")
        self.go_on = _button(self.tr("&Continue"), "goOnButton", "primary")
        self.go_on.setDefault(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.NONE, Space.NONE, Space.NONE, Space.NONE)
        layout.setSpacing(Space.S)
        layout.addWidget(self.none_of_these)
        layout.addWidget(self.back)
        layout.addStretch()
        for button in (self.leave, self.only_pause, self.go_on):
            layout.addWidget(button)

    def focus_go_on(self) -> None:
        """Let Enter and Space go on."""
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)


def _button(text: str, name: str, role: str) -> QPushButton:
    button = with_role(QPushButton(text), role)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button
