"""A temperature in degrees Celsius, with the same in Fahrenheit beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QSizePolicy, QWidget

from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.wording.translate import Translate
from exposure_planner.wording.weather import say_fahrenheit

COLDEST, WARMEST = -40.0, 50.0
_NOTHING = COLDEST - 1


class _Box(QDoubleSpinBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll; nothing in it changes."""
        event.ignore()

    def textFromValue(self, value: float) -> str:
        """As few digits as it takes."""
        text = self.locale().toString(value, "f", 1)
        return text.removesuffix(f"{self.locale().decimalPoint()}0")


class WarmthBox(QWidget):
    """A temperature, or nothing where `nothing` has words for that.

    Signals:
        said(object): the person has finished; a float, or None for nothing.
    """

    said = Signal(object)

    def __init__(
        self, name: str, label: str, translate: Translate, nothing: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._translate = translate
        self._known: float | None = None
        self.box = _Box()
        self.box.setObjectName(name)
        self.box.setAccessibleName(label)
        self.box.setDecimals(1)
        self.box.setSuffix(" °C")
        self.box.setRange(_NOTHING if nothing else COLDEST, WARMEST)
        self.box.setSpecialValueText(nothing)
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._fahrenheit = with_role(PlainLabel(), "quiet")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.box)
        layout.addWidget(self._fahrenheit)
        self.show_warmth(None)
        self.box.valueChanged.connect(self._show_fahrenheit)
        self.box.editingFinished.connect(self._on_finished)

    def warmth(self) -> float | None:
        """What is shown; None for nothing."""
        return None if self.box.value() < COLDEST else round(self.box.value(), 1)

    def show_warmth(self, celsius: float | None) -> None:
        """Show this."""
        self.box.setValue(self.box.minimum() if celsius is None else celsius)
        self._known = self.warmth()
        self._show_fahrenheit()

    def _show_fahrenheit(self) -> None:
        celsius = self.warmth()
        self._fahrenheit.setText("" if celsius is None else say_fahrenheit(celsius, self._translate))

    def _on_finished(self) -> None:
        if self.warmth() != self._known:
            self._known = self.warmth()
            self.said.emit(self._known)
