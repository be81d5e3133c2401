"""One sentence above the page: what was done, or what a person can do about a problem."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from exposure_planner.gui.desk import Message, Tone
from exposure_planner.gui.style.roles import with_role, with_tone
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.plain_label import PlainLabel

_SHOWN_MS = 7000
_SHAPES = {Tone.DONE: "✓", Tone.CARE: "◆", Tone.PROBLEM: "▲"}


class MessageBar(QFrame):
    """Shows a message; what was done goes away by itself, a problem stays until it is put away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_role(self, "notice")
        self.setObjectName("messageBar")
        self.shape = PlainLabel()
        self.text = PlainLabel()
        self.text.setObjectName("messageText")
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.dismiss = QToolButton()
        self.dismiss.setObjectName("dismissMessage")
        self.dismiss.setText("✕")
        self.dismiss.setAccessibleName(self.tr("Put the message away"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        layout.setSpacing(Space.M)
        layout.addWidget(self.shape)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.dismiss)
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.setInterval(_SHOWN_MS)
        self._away.timeout.connect(self.hide)
        self.dismiss.clicked.connect(self.hide)
        self._tone = Tone.DONE
        self._just_said = False
        self.hide()

    @property
    def goes_away_by_itself(self) -> bool:
        """Whether nobody needs to put the message away."""
        return self._away.isActive()

    def forget_problem(self) -> None:
        """Something was done since, so what stood in the way of something else is over."""
        if self._tone is Tone.PROBLEM and not self._just_said:
            self.hide()

    def say(self, message: Message) -> None:
        """Show this message instead of the one before."""
        self._tone = message.tone
        # A step that could not be done says so, and then leaves the stack, which is no step of its own.
        self._just_said = True
        QTimer.singleShot(0, self, self._settle)
        with_tone(self, message.tone.value)
        self.shape.setText(_SHAPES[message.tone])
        self.text.setText(message.text)
        self.show()
        if message.tone is Tone.DONE:
            self._away.start()
        else:
            self._away.stop()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message.text))

    def _settle(self) -> None:
        self._just_said = False
