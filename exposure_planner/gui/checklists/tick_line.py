"""A box to tick beside a sentence that may be longer than a line."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.badge import Badge
from exposure_planner.gui.widgets.plain_label import PlainLabel

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class TickLine(QWidget):
    """A box to tick beside a sentence; a click on the sentence ticks as well, and Enter goes to the next.

    Attributes:
        key: what is kept when it is ticked.
        box: the box itself.
        by_hand: a person has ticked or unticked it; False for what was offered.
    Signals:
        toggled: it was ticked or unticked.
    """

    toggled = Signal()

    def __init__(
        self, key: str, sentence: str, note: str = "", mark: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key = key
        self.by_hand = False
        self.box = with_role(QCheckBox(), "tick")
        self.box.setObjectName(f"tick_{key}")
        self.box.setAccessibleName(sentence)
        self.box.setAccessibleDescription(" ".join(part for part in (mark, note) if part))
        self.box.installEventFilter(self)
        said = QVBoxLayout()
        said.setSpacing(0)
        for text, role in ((sentence, "body"), (note, "quiet")):
            if text:
                said.addWidget(self._label(text, role))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(said, 1)
        if mark:
            layout.addWidget(Badge(mark, "care"), 0, Qt.AlignmentFlag.AlignTop)
        self.box.toggled.connect(self._on_toggled)

    @property
    def is_ticked(self) -> bool:
        """Whether it is true."""
        return self.box.isChecked()

    def offer(self) -> None:
        """Tick it for the person, who may untick it."""
        self.box.setChecked(True)
        self.by_hand = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the sentence ticks as well; Enter on the box goes to the next."""
        if watched is self.box:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._goes_on(event)
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.box.click()
            return True
        return super().eventFilter(watched, event)

    def _goes_on(self, event: QKeyEvent) -> bool:
        """Only Enter alone: with Ctrl it keeps the answers."""
        if event.key() not in _ENTER or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        return bool(self.focusNextChild())

    def _on_toggled(self) -> None:
        self.by_hand = True
        self.toggled.emit()

    def _label(self, text: str, role: str) -> QLabel:
        label = with_role(PlainLabel(text), role)
        label.setWordWrap(True)
        label.installEventFilter(self)
        return label
