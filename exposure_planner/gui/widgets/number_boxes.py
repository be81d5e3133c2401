"""Fields for minutes and metres that may also say nothing."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QSizePolicy, QWidget

_NOTHING = -1.0
_MOST = 9999.0


class NumberBox(QDoubleSpinBox):
    """A number with its unit, without needless zeros."""

    def __init__(self, unit: str, most: float = _MOST, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSuffix(f" {unit}")
        self.setRange(0, most)
        self.setDecimals(2)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll; nothing in it changes."""
        event.ignore()

    def textFromValue(self, value: float) -> str:
        """As few digits as it takes."""
        text = self.locale().toString(value, "f", 2)
        point = self.locale().decimalPoint()
        return text.rstrip("0").rstrip(point) if point in text else text


class OptionalNumberBox(NumberBox):
    """A number, or nothing: stepping down from zero, or leaving it alone, says nothing."""

    def __init__(self, unit: str, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(unit, parent=parent)
        self.setMinimum(_NOTHING)
        self.setSpecialValueText(nothing)
        self.setValue(_NOTHING)

    def number(self) -> float | None:
        """The number, or None."""
        return None if self.value() < 0 else self.value()

    def set_number(self, number: float | None) -> None:
        """Show a number, or nothing."""
        self.setValue(_NOTHING if number is None else number)


def minutes_of(duration: timedelta) -> float:
    """A length of time in minutes, to two digits as the fields show it."""
    return round(duration / timedelta(minutes=1), 2)


def duration_or(known: timedelta | None, minutes: float) -> timedelta:
    """The length of time, or the known one where it shows as the same minutes: 20 s are no round number of them."""
    if known is not None and minutes_of(known) == round(minutes, 2):
        return known
    return timedelta(minutes=minutes)
