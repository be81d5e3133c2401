"""One fact: a label, a field that tells when it was changed, and a sentence where something is the matter."""

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.field_error import FieldError
from exposure_planner.gui.widgets.plain_label import PlainLabel

_LINES = 4


class LongText(QPlainTextEdit):
    """Several lines of text.

    Signals:
        left: the keyboard has gone elsewhere.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + Space.L)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Override QWidget.focusOutEvent."""
        super().focusOutEvent(event)
        self.left.emit()


class FactField(QWidget):
    """One fact.

    Signals:
        written(Enum, str): the person has changed this fact.
    """

    written = Signal(object, str)

    def __init__(self, fact: Enum, label: str, *, long: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fact, self._shown = fact, ""
        self.field: QLineEdit | LongText = LongText() if long else QLineEdit()
        self.field.setObjectName(fact.value)
        self.field.setAccessibleName(label)
        name = with_role(PlainLabel(label), "quiet")
        name.setBuddy(self.field)
        self.problem = FieldError(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        for part in (name, self.field, self.problem):
            layout.addWidget(part)
        if isinstance(self.field, LongText):
            self.field.left.connect(self._on_finished)
        else:
            self.field.editingFinished.connect(self._on_finished)

    def show_text(self, text: str) -> None:
        """Show what is kept; what is being typed with a problem stays."""
        if self.problem.isVisibleTo(self) and self.text() != self._shown:
            return
        self._shown = text
        if self.text() != text:
            self._set(text)
        self.problem.clear_problem()

    def forget(self) -> None:
        """Another animal is shown: nothing typed belongs to it."""
        self._shown = self.text()
        self.problem.clear_problem()

    def text(self) -> str:
        """What is written."""
        return self.field.toPlainText() if isinstance(self.field, LongText) else self.field.text()

    def _set(self, text: str) -> None:
        if isinstance(self.field, LongText):
            self.field.setPlainText(text)
        else:
            self.field.setText(text)
            self.field.setCursorPosition(0)

    def _on_finished(self) -> None:
        if self.text().strip() != self._shown.strip():
            self.problem.clear_problem()
            self.written.emit(self._fact, self.text())
