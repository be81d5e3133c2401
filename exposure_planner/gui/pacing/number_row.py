"""One number of a pace: what it is, its field, its bounds, why it is there and where it comes from."""

from dataclasses import Field

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import mark_problem
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.badge import Badge
from exposure_planner.gui.widgets.number_boxes import NumberBox
from exposure_planner.wording.pace_numbers import number_words, say_bounds
from exposure_planner.wording.pace_sources import say_source
from exposure_planner.wording.pace_words import Unit, unit_name
from exposure_planner.wording.translate import Translate

_PERCENT = 100
_DIGITS = 4
_FIELD_IN_LETTERS = 17


class NumberRow(QWidget):
    """A number with its field. More can be typed than is allowed; saving says then what the bounds are.

    Signals:
        changed: the person changed the number.
    """

    changed = Signal()

    def __init__(self, number: "Field[object]", translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = number.name
        self._translate = translate
        self._words = number_words(number.name)
        self._low, self._high = number.metadata["low"], number.metadata["high"]
        self._source = say_source(number.metadata["source"], translate)
        self._preset = 0.0
        self._field: NumberBox | QCheckBox = self._new_field(number.default)
        self._field.setObjectName(number.name)
        title = self._words.title(translate)
        self._field.setAccessibleName(title)
        self._title = wrapped(title)
        self._title.setBuddy(self._field)
        self._own = Badge(self.tr("Yours"), "info")
        self._own.setObjectName(f"{number.name}Own")
        self._about = wrapped("", "quiet", f"{number.name}About")
        self._lay_out()

    @property
    def field(self) -> QWidget:
        """Where the number is typed."""
        return self._field

    def value(self) -> float:
        """The number as the planner has it: a share from 0 to 1, not per cent."""
        if isinstance(self._field, QCheckBox):
            return float(self._field.isChecked())
        scale = _PERCENT if self._words.unit is Unit.SHARE else 1
        return round(self._field.value() / scale, _DIGITS)

    def is_own(self) -> bool:
        """Whether it is another number than the preset's, as far as the field can tell them apart."""
        return self.value() != self._preset

    def show_number(self, value: float, preset: float) -> None:
        """Show a number, and what the preset has."""
        self._fill(preset)
        self._preset = self.value()
        self._fill(value)
        bounds = say_bounds(self.name, self._low, self._high, preset, self._translate)
        parts = (self._words.why(self._translate), bounds, self._source)
        self._about.setText(" ".join(part for part in parts if part))
        self._field.setAccessibleDescription(self._about.text())
        self._own.setVisible(self.is_own())

    def _fill(self, value: float) -> None:
        if isinstance(self._field, QCheckBox):
            self._field.setChecked(bool(value))
        else:
            self._field.setValue(value * (_PERCENT if self._words.unit is Unit.SHARE else 1))

    def mark(self, *, wrong: bool) -> None:
        """Show at the field whether the number is out of its bounds."""
        mark_problem(self._field, wrong)

    def _new_field(self, default: object) -> NumberBox | QCheckBox:
        if isinstance(default, bool):
            box = QCheckBox(self.tr("Yes"))
            box.toggled.connect(self._on_changed)
            return box
        field = NumberBox(unit_name(self._words.unit, self._translate))
        if self._words.unit is Unit.WEIGHT:
            field.setSuffix("")
        field.setDecimals(0 if isinstance(default, int) else 2)
        field.setMinimumWidth(field.fontMetrics().averageCharWidth() * _FIELD_IN_LETTERS)
        field.valueChanged.connect(self._on_changed)
        return field

    def _on_changed(self) -> None:
        self._own.setVisible(self.is_own())
        self.mark(wrong=False)
        self.changed.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, Space.S)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._title, 0, 0)
        grid.addWidget(self._own, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._field, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._about, 1, 0, 1, 2)
