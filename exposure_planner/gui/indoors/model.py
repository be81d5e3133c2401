"""The activities of one plan as Qt's list model, from the most important."""

from collections.abc import Sequence
from enum import IntEnum
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from exposure_planner.gui.indoors.activity import Entry
from exposure_planner.services.indoor_order import landing

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ActivityRole(IntEnum):
    """What can be asked for besides Qt's own roles."""

    ENTRY = Qt.ItemDataRole.UserRole + 1


class ActivityModel(QAbstractListModel):
    """The activities of one plan. It shows what it is given, and passes on the wish to move one.

    Signals:
        drop_requested(int, int): the activity in the first row was let go in front of the second.
    """

    drop_requested = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._plan_id: UUID | None = None

    def show(self, plan_id: UUID | None, entries: Sequence[Entry]) -> None:
        """Show these. Rows of the same plan are moved one by one, so that the choice stays."""
        if plan_id != self._plan_id:
            self.beginResetModel()
            self._plan_id, self._entries = plan_id, list(entries)
            self.endResetModel()
            return
        self._drop_all_but({entry.key for entry in entries})
        for row, entry in enumerate(entries):
            self._put(row, entry)

    def entry(self, row: int) -> Entry:
        """The activity in this row."""
        return self._entries[row]

    def row_of(self, key: tuple[str, int]) -> int | None:
        """The row of this activity, or None."""
        return next((row for row, entry in enumerate(self._entries) if entry.key == key), None)

    def landing_row(self, row: int, before: int) -> int:
        """In front of which row an activity would really land."""
        return landing(tuple(entry.activity for entry in self._entries), row, before)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many activities there are; an activity has none of its own."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, everything in words, or the entry itself."""
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        entry = self._entries[index.row()]
        if role == ActivityRole.ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.activity.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.in_words
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """It can be dragged; it can be dropped between two others, never onto one."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """An activity is moved, never copied by dragging."""
        return Qt.DropAction.MoveAction

    def moveRows(
        self,
        source_parent: AnyIndex,
        source_row: int,
        count: int,
        destination_parent: AnyIndex,
        destination_child: int,
    ) -> bool:
        """Pass the wish on. True keeps the view from moving rows by itself; they move when it is kept."""
        if source_parent.isValid() or destination_parent.isValid() or count != 1:
            return False
        if not 0 <= source_row < len(self._entries) or not 0 <= destination_child <= len(self._entries):
            return False
        if destination_child not in {source_row, source_row + 1}:
            self.drop_requested.emit(source_row, destination_child)
        return True

    def _drop_all_but(self, kept: set[tuple[str, int]]) -> None:
        for row in reversed(range(len(self._entries))):
            if self._entries[row].key not in kept:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._entries[row]
                self.endRemoveRows()

    def _put(self, row: int, entry: Entry) -> None:
        at = self.row_of(entry.key)
        if at is None:
            self.beginInsertRows(QModelIndex(), row, row)
            self._entries.insert(row, entry)
            self.endInsertRows()
            return
        if at != row:
            self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), row)
            self._entries.insert(row, self._entries.pop(at))
            self.endMoveRows()
        if self._entries[row] != entry:
            self._entries[row] = entry
            index = self.index(row)
            self.dataChanged.emit(index, index)
