"""The sessions of a history as Qt's table model."""

from collections.abc import Sequence
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QDate, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from exposure_planner.gui.history.entry import Column, Entry, cell_text, level_text, sort_key
from exposure_planner.wording.translate import Translate

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_EDITABLE = (Column.DAY, Column.NOTE)


class HistoryRole(IntEnum):
    """What can be asked for besides Qt's own roles."""

    SORT = Qt.ItemDataRole.UserRole + 1
    ENTRY = Qt.ItemDataRole.UserRole + 2


class HistoryModel(QAbstractTableModel):
    """The sessions of a history. It shows what it is given, and passes on what was typed into a cell.

    Signals:
        day_typed(UUID, date): the session was on another day.
        note_typed(UUID, str): the session's note reads otherwise.
    """

    day_typed = Signal(object, object)
    note_typed = Signal(object, str)

    def __init__(self, translate: Translate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self._entries: tuple[Entry, ...] = ()
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

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these sessions. Where only facts changed, rows stay where they are."""
        new = self._sorted(entries)
        if [entry.session.id for entry in new] != [entry.session.id for entry in self._entries]:
            self.beginResetModel()
            self._entries = new
            self.endResetModel()
            return
        changed = [row for row, entry in enumerate(new) if entry != self._entries[row]]
        self._entries = new
        for row in changed:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by this column; equal ones stay as they were. What the views point at stays pointed at."""
        if column not in set(Column):
            return
        self._sorted_by, self._order = Column(column), order
        self.layoutAboutToBeChanged.emit()
        before, old = self._entries, self.persistentIndexList()
        self._entries = self._sorted(before)
        rows = {entry.session.id: row for row, entry in enumerate(self._entries)}
        new = [self.index(rows[before[index.row()].session.id], index.column()) for index in old]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def entries(self) -> tuple[Entry, ...]:
        """What is shown, before any filter."""
        return self._entries

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many sessions there are."""
        return 0 if parent.isValid() else len(self._entries)

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
        """What stands in a cell, what it sorts by, what is edited there, or the whole entry."""
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        entry, column = self._entries[index.row()], Column(index.column())
        if role == HistoryRole.ENTRY:
            return entry
        if role == HistoryRole.SORT:
            return sort_key(entry, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(entry, column, self._translate)
        if role == Qt.ItemDataRole.EditRole:
            return _edited(entry, column, self._translate)
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._in_words(entry, column) or None
        return None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Pass on what was typed; the cell changes when it is kept."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        session, column = self._entries[index.row()].session, Column(index.column())
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
        """Day and note can be changed in their cells."""
        flags = super().flags(index)
        if index.isValid() and index.column() in _EDITABLE:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def _sorted(self, entries: Sequence[Entry]) -> tuple[Entry, ...]:
        column, downwards = self._sorted_by, self._order is Qt.SortOrder.DescendingOrder
        return tuple(sorted(entries, key=lambda entry: sort_key(entry, column), reverse=downwards))

    def _in_words(self, entry: Entry, column: Column) -> str:
        text = cell_text(entry, column, self._translate)
        if column is Column.LEVEL:
            name = level_text(entry, self._translate)
            return self.tr("Level {number}: {name}").format(number=int(entry.session.peak), name=name)
        return text


def _edited(entry: Entry, column: Column, translate: Translate) -> object:
    if column is Column.DAY:
        on = entry.session.on
        return QDate(on.year, on.month, on.day)
    return cell_text(entry, column, translate)
