"""One thing that is noted of a week: six numbers to press, and what the number means."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.folding_grid import FoldingGrid
from exposure_planner.household.animal import Species
from exposure_planner.household.indoors import HIGHEST_MEASURE, IndoorMeasure
from exposure_planner.wording.indoor_measures import asks_for_vet, measure_anchor, measure_name
from exposure_planner.wording.translate import Translate

_BESIDE = ((3, 88), (1, 0))
"""Name, numbers and words beside each other, or below one another; in letters."""
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_NUMBER_LETTERS = 5


class MeasureRow(QWidget):
    """One thing that is noted of a week. A digit on the keyboard chooses as well, and Backspace chooses nothing.

    Signals:
        noted(IndoorMeasure, object): the person chose a number, or None for nothing.
        finished: a digit was typed; the keyboard may go on to the next row.
    """

    noted = Signal(object, object)
    finished = Signal()

    def __init__(
        self, measure: IndoorMeasure, species: Species, translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.measure, self._value = measure, -1
        self._anchors = [
            measure_anchor(measure, value, species, translate) for value in range(HIGHEST_MEASURE + 1)
        ]
        self.name = wrapped(measure_name(measure, species, translate), "strong")
        self.words = wrapped("", "quiet", f"{measure.value}Words")
        self._group = QButtonGroup(self)
        self.buttons = tuple(self._button(value) for value in range(HIGHEST_MEASURE + 1))
        numbers = QWidget()
        row = QHBoxLayout(numbers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(
            FoldingGrid((self.name, numbers, self.words), _BESIDE, stretches=(0, 0, 1), gap=Space.M)
        )
        self._group.idClicked.connect(self._on_clicked)
        self.show_value(None)

    def show_value(self, value: int | None) -> None:
        """Show this number as noted, or none."""
        self._value = -1 if value is None else value
        self._group.setExclusive(False)
        for number, button in enumerate(self.buttons):
            button.setChecked(number == value)
        self._group.setExclusive(True)
        if value is None:
            ends = self.tr("0: {low} 5: {high}")
            self.words.setText(ends.format(low=self._anchors[0], high=self._anchors[-1]))
        else:
            self.words.setText(self._anchors[value])
        asks = value is not None and asks_for_vet(self.measure, value)
        with_role(self.words, "strong" if asks else "quiet")

    def take_focus(self) -> None:
        """Let the keyboard begin here."""
        self.buttons[max(0, self._value)].setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """A digit chooses, Backspace chooses nothing, the arrow keys only move."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        typed = event.text()
        if typed.isdecimal() and int(typed) <= HIGHEST_MEASURE:
            self._on_clicked(int(typed))
            self.finished.emit()
            return True
        if event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete} and self._value >= 0:
            self.noted.emit(self.measure, None)
            return True
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not isinstance(watched, QPushButton):
            return False
        place = max(0, min(self._group.id(watched) + step, HIGHEST_MEASURE))
        self.buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _on_clicked(self, value: int) -> None:
        # Until it is kept the row shows what was noted before.
        before = None if self._value < 0 else self._value
        if value == before:
            return
        self.show_value(before)
        self.noted.emit(self.measure, value)

    def _button(self, value: int) -> QPushButton:
        button = with_role(QPushButton(str(value)), "score")
        button.setObjectName(f"{self.measure.value}{value}")
        button.setCheckable(True)
        button.setAccessibleName(
            self.tr("{name}, {value} of 5: {words}").format(
                name=self.name.text(), value=value, words=self._anchors[value]
            )
        )
        button.setToolTip(self._anchors[value])
        button.setFixedWidth(self.fontMetrics().averageCharWidth() * _NUMBER_LETTERS)
        button.installEventFilter(self)
        self._group.addButton(button, value)
        return button
