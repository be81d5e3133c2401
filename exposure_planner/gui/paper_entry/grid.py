"""The rows of the paper below each other: arrows and Enter go from row to row."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from exposure_planner.gui.paper_entry.entry import PaperEntry
from exposure_planner.gui.paper_entry.row_fields import RowFields
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.services.paper_weeks import PaperRow
from exposure_planner.wording.translate import Translate

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PROBLEM_COLUMNS = 8
_LETTERS_OF_A_NOTE = 16


class PaperGrid(QWidget):
    """One row for each session on the paper.

    Signals:
        field_entered(QWidget): the keyboard came to a field, which may be out of sight.
    """

    field_entered = Signal(object)

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self.rows: list[RowFields] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, Space.M, 0)
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(7, 2)

    def show_rows(self, rows: Iterable[PaperRow], days: Sequence[date]) -> None:
        """Show these rows, empty; `days` are those of the week on which they can have been done."""
        self._clear()
        for column, heading in enumerate(self._headings()):
            self._grid.addWidget(with_role(PlainLabel(heading), "quiet"), 0, column)
        for row in rows:
            self._add_row(row, days)

    def _add_row(self, row: PaperRow, days: Sequence[date]) -> None:
        fields = RowFields(row, days, len(self.rows), self._translate, self)
        at = 1 + 2 * len(self.rows)
        self._grid.addWidget(fields.day, at, 0)
        self._grid.addWidget(fields.stage, at, 1)
        if fields.is_open:
            for column, field in enumerate(fields.fields(), start=2):
                self._grid.addWidget(field, at, column)
                field.installEventFilter(self)
            fields.note.setMinimumWidth(fields.note.fontMetrics().averageCharWidth() * _LETTERS_OF_A_NOTE)
        else:
            for field in (fields.day, fields.stage):
                field.setEnabled(False)
            self._grid.addWidget(fields.said, at, 2, 1, _PROBLEM_COLUMNS - 2)
        self._grid.addWidget(fields.problem, at + 1, 0, 1, _PROBLEM_COLUMNS)
        self.rows.append(fields)

    def entries(self) -> tuple[PaperEntry, ...]:
        """What is filled in, row by row; rows that cannot be filled in are left out."""
        return tuple(fields.entry() for fields in self.rows if fields.is_open)

    def fields_of(self, entry: PaperEntry) -> RowFields:
        """The row that an entry came from."""
        return next(fields for fields in self.rows if fields.is_open and fields.row is entry.row)

    def take_focus(self) -> None:
        """Begin at the first row that can be filled in."""
        first = next((fields for fields in self.rows if fields.is_open), None)
        if first is not None:
            first.level.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down go from row to row; in the minutes they count, as everywhere."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.field_entered.emit(watched)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        row = next((each for each in self.rows if watched in set(each.fields())), None)
        if row is None:
            return False
        if event.key() in _STEPS and watched is not row.minutes:
            return self._go(row, _STEPS[Qt.Key(event.key())])
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            return self._go(row, 1)
        return False

    def _go(self, fields: RowFields, step: int) -> bool:
        """To the next open row; from the last one the keyboard goes on to what follows the grid."""
        open_rows = [each for each in self.rows if each.is_open]
        at = open_rows.index(fields) + step
        if 0 <= at < len(open_rows):
            open_rows[at].level.setFocus()
            return True
        if step > 0:
            fields.note.setFocus()
            self.focusNextChild()
        return True

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("Day"),
            self.tr("Rung"),
            self.tr("Level"),
            self.tr("Calm"),
            self.tr("Food"),
            self.tr("Ended"),
            self.tr("Minutes"),
            self.tr("Note"),
        )

    def _clear(self) -> None:
        self.rows = []
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
