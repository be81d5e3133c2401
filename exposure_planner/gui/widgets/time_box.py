"""A field for an hour of the day."""

from datetime import time

from PySide6.QtCore import Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QTimeEdit, QWidget


class TimeBox(QTimeEdit):
    """An hour of the day; the mouse wheel passes it by."""

    def __init__(self, shown: time, name: str, parent: QWidget | None = None) -> None:
        super().__init__(QTime(shown.hour, shown.minute), parent)
        self.setObjectName(name)
        self.setDisplayFormat("HH:mm")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def hour(self) -> time:
        """What is written."""
        return time(self.time().hour(), self.time().minute())

    def show_hour(self, shown: time) -> None:
        """Write this hour."""
        self.setTime(QTime(shown.hour, shown.minute))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let whatever is below scroll."""
        event.ignore()
