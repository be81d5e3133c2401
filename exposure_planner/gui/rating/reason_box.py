"""Asks for a few words on why, beside the form and not in its way."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role, with_tone
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.field_error import FieldError


class ReasonBox(QFrame):
    """Sentences about what speaks against something, and a line to write why all the same.

    Attributes:
        line: where the reason is written; what is written stays while the box is hidden.
        problem: the sentence at the line.
    """

    def __init__(self, name: str, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_tone(with_role(self, "notice"), "care")
        self.setObjectName(f"{name}Box")
        self._sentences = QVBoxLayout()
        self._sentences.setSpacing(Space.XS)
        self._shown: list[QLabel] = []
        self.line = QLineEdit()
        self.line.setObjectName(name)
        self.line.setAccessibleName(question)
        self.problem = FieldError(self.line)
        self.line.textChanged.connect(self.problem.clear_problem)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        layout.setSpacing(Space.S)
        layout.addLayout(self._sentences)
        label = wrapped(question, "strong")
        label.setBuddy(self.line)
        layout.addWidget(label)
        layout.addWidget(self.line)
        layout.addWidget(self.problem)
        self.hide()

    def ask(self, sentences: Iterable[str]) -> None:
        """Show the box with these sentences."""
        for label in self._shown:
            self._sentences.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._shown = [wrapped(sentence) for sentence in sentences]
        for label in self._shown:
            self._sentences.addWidget(label)
        self.show()

    def reason(self) -> str:
        """What is written, while it is asked for."""
        return "" if self.isHidden() else self.line.text().strip()
