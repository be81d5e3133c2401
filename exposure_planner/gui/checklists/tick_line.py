"""A box to tick beside a sentence that may be longer than a line."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from exposure_planner.gui.style.space import Space


class TickLine(QWidget):
    """A box to tick beside a sentence; a click on the sentence ticks as well.

    Attributes:
        key: what is kept when it is ticked.
        box: the box itself.
    Signals:
        toggled: it was ticked or unticked.
    """

    toggled = Signal()

    def __init__(self, key: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.box = QCheckBox()
        self.box.setObjectName(f"tick_{key}")
        self.box.setAccessibleName(sentence)
        self._label = QLabel(sentence)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.installEventFilter(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._label, 1)
        self.box.toggled.connect(self.toggled)

    @property
    def is_ticked(self) -> bool:
        """Whether it is true."""
        return self.box.isChecked()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the sentence ticks as well."""
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.box.click()
            return True
        return super().eventFilter(watched, event)
