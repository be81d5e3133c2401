"""Minutes to type, whole or half."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from exposure_planner.gui.style.space import Space

_MOST = 9999.0


class CalmNumberBox(QDoubleSpinBox):
    """A number box that the mouse wheel passes by, and that writes no idle zeros."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setDecimals(1)
        # A style sheet's padding does not reach the line inside a number box.
        self.lineEdit().setTextMargins(Space.S, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll."""
        event.ignore()

    def textFromValue(self, value: float) -> str:
        """4, not 4.0: as few digits as it takes."""
        needed = (digits for digits in range(self.decimals()) if round(value, digits) == value)
        return QLocale().toString(value, "f", next(needed, self.decimals()))


class MinutesBox(CalmNumberBox):
    """Minutes of a session; as planned until the person writes something else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Zero can be typed, so that a sentence can say what is wrong with it.
        self.setRange(0.0, _MOST)
        # 45 seconds are three quarters of one.
        self.setDecimals(2)
        self.setSingleStep(0.5)
        self.setSuffix(self.tr(" min"))
        self._as_planned = 0.0

    def show_planned(self, minutes: float) -> None:
        """Show these minutes, unless the person already wrote others."""
        was_planned = self.minutes() is None
        self._as_planned = round(minutes, self.decimals())
        if was_planned:
            self.setValue(self._as_planned)

    def minutes(self) -> float | None:
        """What the person wrote; None for as long as planned."""
        return None if self.is_empty() or self.value() == self._as_planned else self.value()

    def is_empty(self) -> bool:
        """Whether nothing stands there at the moment."""
        return not self.cleanText().strip()

    def planned_text(self) -> str:
        """What no minutes count as: "4 min"."""
        return f"{self.textFromValue(self._as_planned)}{self.suffix()}"

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show what no minutes count as; Qt alone would bring the last number back."""
        if self.is_empty():
            self.setValue(self._as_planned)
        super().focusOutEvent(event)
