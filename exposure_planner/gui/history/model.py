"""The lines of a history as Qt's table model."""

from collections.abc import Sequence
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QDate, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from exposure_planner.gui.history.entry import Column, Entry, level_text
from exposure_planner.gui.history.happening import happening_in_words
from exposure_planner.gui.history.lines import Line, line_id, line_text, sorted_lines
from exposure_planner.gui.widgets.plain_tip import plain_tip
from exposure_planner.wording.translate import Translate

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_EDITABLE = (Column.DAY, Column.NOTE)


class HistoryRole(IntEnum):
    """What can be asked for besides Qt's own roles."""

    LINE = Qt.ItemDataRole.UserRole + 1


class HistoryModel(QAbstractTableModel):
    """Sessions and what happened besides. It shows what it is given, and passes on what was typed into a cell.

    Signals:
        day_typed(UUID, date): the session was on another day.
        note_typed(UUID, str): the session's note reads otherwise.
    """

    day_typed = Signal(object, object)
    note_typed = Signal(object, str)

    def __init__(self, translate: Translate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self._lines: tuple[Line, ...] = ()
        self._sorted_by, self._order = Column.DAY, Qt.SortOrder.DescendingOrder
        self._headings = {
            Column.DAY: self.tr("Day"),
            Column.STAGE: self.tr("Rung"),
            Column.LEVEL: self.tr("Level"),
            Column.MINUTES: self.tr("Time"),
            Column.FOOD: self.tr("Food"),
            Column.ENDED_BY: self.tr("How it ended"),
            Column.TRIGGERS: self.tr("What turned up"),
            Column.RATED_BY: self.tr("Rated by"),
            Column.NOTE: self.tr("Note"),
        }

    def show(self, lines: Sequence[Line]) -> None:
        """Show these. Where only facts changed, rows stay where they are."""
        new = self._sorted(lines)
        if [line_id(line) for line in new] != [line_id(line) for line in self._lines]:
            self.beginResetModel()
            self._lines = new
            self.endResetModel()
            return
        changed = [row for row, line in enumerate(new) if line != self._lines[row]]
        self._lines = new
        for row in changed:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by this column; equal ones stay as they were. What the views point at stays pointed at."""
        if column not in set(Column):
            return
        self._sorted_by, self._order = Column(column), order
        self.layoutAboutToBeChanged.emit()
        before, old = self._lines, self.persistentIndexList()
        self._lines = self._sorted(before)
        rows = {line_id(line): row for row, line in enumerate(self._lines)}
        new = [self.index(rows[line_id(before[index.row()])], index.column()) for index in old]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def lines(self) -> tuple[Line, ...]:
        """What is shown, before any filter."""
        return self._lines

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The headings of the columns."""
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(Column):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._headings[Column(section)]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands in a cell, what is edited there, or the whole line."""
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        line, column = self._lines[index.row()], Column(index.column())
        if role == HistoryRole.LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line_text(line, column, self._translate)
        if role == Qt.ItemDataRole.EditRole:
            return _edited(line, column, self._translate)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._in_words(line, column) or None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._in_words(line, column)) or None
        return None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Pass on what was typed; the cell changes when it is kept."""
        line = self._lines[index.row()] if index.isValid() else None
        if role != Qt.ItemDataRole.EditRole or not isinstance(line, Entry):
            return False
        session, column = line.session, Column(index.column())
        if column is Column.DAY and isinstance(value, QDate):
            on = date(value.year(), value.month(), value.day())
            if on != session.on:
                self.day_typed.emit(session.id, on)
            return True
        if column is Column.NOTE and isinstance(value, str):
            if value.strip() != session.note:
                self.note_typed.emit(session.id, value.strip())
            return True
        return False

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Day and note of a session can be changed in their cells."""
        flags = super().flags(index)
        if index.column() in _EDITABLE and isinstance(self._lines[index.row()], Entry):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def _sorted(self, lines: Sequence[Line]) -> tuple[Line, ...]:
        downwards = self._order is Qt.SortOrder.DescendingOrder
        return sorted_lines(lines, self._sorted_by, self._translate, downwards=downwards)

    def _in_words(self, line: Line, column: Column) -> str:
        if not isinstance(line, Entry):
            return happening_in_words(line, column, self._translate)
        if column is Column.LEVEL:
            name = level_text(line, self._translate)
            return self.tr("Level {number}: {name}").format(number=int(line.session.peak), name=name)
        return line_text(line, column, self._translate)


def _edited(line: Line, column: Column, translate: Translate) -> object:
    if column is Column.DAY and isinstance(line, Entry):
        on = line.session.on
        return QDate(on.year, on.month, on.day)
    return line_text(line, column, translate)
