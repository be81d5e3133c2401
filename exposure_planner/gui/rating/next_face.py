"""The second face of the rating dialog: what comes next, at once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import Sentences, wrapped
from exposure_planner.gui.advice.words import AdviceWords
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.card import Card

_LETTERS_WIDE = 84


class NextFace(QWidget):
    """What the planner says after a session was kept.

    Signals:
        close_wished: the person has read it.
        second_wished: somebody else saw the session too.
    """

    close_wished = Signal()
    second_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card()
        self._card.content.setSpacing(Space.M)
        self._card.setMaximumWidth(self.fontMetrics().averageCharWidth() * _LETTERS_WIDE)
        self.close_button = with_role(QPushButton(self.tr("&Close")), "primary")
        self.close_button.setObjectName("closeAdvice")
        self.close_button.clicked.connect(self.close_wished)
        second = with_role(QPushButton(self.tr("Somebody else saw &it too…")), "quiet")
        second.setObjectName("secondRating")
        second.clicked.connect(self.second_wished)
        inside = QWidget()
        middle = QHBoxLayout(inside)
        middle.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        middle.addStretch(1)
        middle.addWidget(self._card, 100, Qt.AlignmentFlag.AlignVCenter)
        middle.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(Space.L, 0, Space.L, Space.L)
        buttons.addWidget(second)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll, 1)
        layout.addLayout(buttons)

    def say(self, kept: str, words: AdviceWords) -> None:
        """Show that it was kept, and what comes next."""
        self._card.content.addWidget(wrapped(kept, "quiet", "keptSentence"))
        self._card.content.addWidget(wrapped(words.heading, "heading", "nextHeading"))
        if words.is_rest:
            self._say_rest(words)
        elif words.stage and words.is_session:
            self._card.content.addWidget(wrapped(words.stage, "display", "nextStage"))
            self._card.content.addWidget(wrapped(self._when(words), "title", "nextWhen"))
        else:
            self._card.content.addWidget(wrapped(words.explanation))
        self._card.content.addWidget(Sentences(self.tr("Why"), words.reasons))
        if words.missing:
            self._card.content.addWidget(Sentences(self.tr("Still missing for the next rung"), words.missing))
        if words.meanwhile:
            self._card.content.addWidget(wrapped(self.tr("Until then: {what}").format(what=words.meanwhile)))

    def _say_rest(self, words: AdviceWords) -> None:
        until = self.tr("Rest until {day}").format(day=words.day)
        then = self.tr("Then “{stage}”, {minutes}.").format(stage=words.stage, minutes=words.minutes)
        self._card.content.addWidget(wrapped(until, "display", "nextRest"))
        self._card.content.addWidget(wrapped(words.explanation))
        self._card.content.addWidget(wrapped(then))

    def _when(self, words: AdviceWords) -> str:
        if not words.day:
            return words.minutes
        return self.tr("{minutes}, from {day} on").format(minutes=words.minutes, day=words.day)
