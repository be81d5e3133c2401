"""A sentence at the field that it is about."""

from PySide6.QtWidgets import QWidget

from exposure_planner.gui.style.roles import mark_problem, with_role
from exposure_planner.gui.widgets.plain_label import PlainLabel


class FieldError(PlainLabel):
    """Says below a field what to do about what it holds; hidden while there is nothing to say."""

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        with_role(self, "problem")
        self._field = field
        self.setObjectName(f"{field.objectName()}Problem")
        self.setWordWrap(True)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show the sentence, mark the field, and tell a screen reader of both."""
        self.setText(sentence)
        self.setVisible(bool(sentence))
        self._field.setAccessibleDescription(sentence)
        mark_problem(self._field, bool(sentence))

    def clear_problem(self) -> None:
        """All is well with the field."""
        self.say("")
