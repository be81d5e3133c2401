"""What a page says while it has nothing to show."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.plain_label import PlainLabel

_LINE_WIDTH_IN_LETTERS = 60
_MORE_THAN_THE_STRETCHES = 100


class EmptyState(QWidget):
    """A heading, a sentence and, where there is something to do, one button.

    Signals:
        wanted: the button was pressed.
    """

    wanted = Signal()

    def __init__(self, heading: str, sentence: str, button: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = with_role(PlainLabel(heading), "title")
        self.sentence = PlainLabel(sentence)
        self.sentence.setMaximumWidth(self.fontMetrics().averageCharWidth() * _LINE_WIDTH_IN_LETTERS)
        self.button = with_role(QPushButton(button, self), "primary")
        self.button.setObjectName("emptyStateButton")
        self.button.setVisible(bool(button))
        self.button.clicked.connect(self.wanted)
        layout = QVBoxLayout(self)
        layout.setSpacing(Space.M)
        layout.addStretch(2)
        for label in (self.heading, self.sentence):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.heading)
        # Between stretches rather than aligned: an aligned label gets no more height than one of its lines needs.
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.sentence, _MORE_THAN_THE_STRETCHES)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addSpacing(Space.S)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def say(self, heading: str, sentence: str, button: str = "") -> None:
        """Change what is said."""
        self.heading.setText(heading)
        self.sentence.setText(sentence)
        self.button.setText(button)
        self.button.setVisible(bool(button))
