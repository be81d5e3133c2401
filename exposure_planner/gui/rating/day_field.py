"""A day with a calendar, which may also be typed or pasted as 2026-11-20."""

import re
from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QWidget

_YEAR_MONTH_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class DayField(QDateEdit):
    """A day with a calendar, which may also be typed or pasted as 2026-11-20; the mouse wheel passes it by."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._before = QDate()
        self.setCalendarPopup(True)
        self.setDisplayFormat("ddd d MMM yyyy")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin to listen anew."""
        super().focusInEvent(event)
        self._typed = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a whole day; the parts of a day are Qt's own affair."""
        if event.matches(QKeySequence.StandardKey.Paste):
            pasted = QGuiApplication.clipboard().text().strip()
            if _YEAR_MONTH_DAY.fullmatch(pasted):
                self._take(pasted)
                return
        letter = event.text()
        if not letter or letter not in "0123456789-":
            self._typed = ""
        else:
            if not self._typed:
                self._before = self.date()
            self._typed = (self._typed + letter)[-10:]
            if _YEAR_MONTH_DAY.fullmatch(self._typed):
                self._take(self._typed)
                return
        super().keyPressEvent(event)

    def day(self) -> date:
        """The day that is shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, on: date) -> None:
        """Show this day."""
        self.setDate(QDate(on.year, on.month, on.day))

    def _take(self, written: str) -> None:
        """Show the day that was written; where no calendar has it, the day from before."""
        self._typed = ""
        wanted = QDate.fromString(written, Qt.DateFormat.ISODate)
        self.setDate(wanted if wanted.isValid() else self._before)
