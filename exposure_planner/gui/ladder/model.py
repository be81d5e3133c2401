"""The rungs of one ladder as Qt's list model, the goal in row 0."""

from collections.abc import Sequence
from enum import IntEnum
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from exposure_planner.gui.ladder.order import index_after_drop
from exposure_planner.gui.ladder.rung import Rung

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RungRole(IntEnum):
    """What can be asked for besides Qt's own roles."""

    RUNG = Qt.ItemDataRole.UserRole + 1


class RungModel(QAbstractListModel):
    """The rungs of one ladder. It shows what it is given, and passes on the wish to move one.

    Signals:
        move_requested(UUID, int): a rung was dropped; the place in the kept ladder that it should get.
    """

    move_requested = Signal(object, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rungs: list[Rung] = []
        self._ladder_id: UUID | None = None

    def show(self, ladder_id: UUID | None, rungs: Sequence[Rung]) -> None:
        """Show these rungs. Rows of the same ladder are moved one by one, so that selection and scroll stay."""
        if ladder_id != self._ladder_id:
            self.beginResetModel()
            self._ladder_id = ladder_id
            self._rungs = list(rungs)
            self.endResetModel()
            return
        self._drop_all_but({rung.stage_id for rung in rungs})
        for row, rung in enumerate(rungs):
            self._put(row, rung)

    def rung(self, row: int) -> Rung:
        """The rung in this row."""
        return self._rungs[row]

    def row_of(self, stage_id: UUID | None) -> int | None:
        """The row of this stage, or None."""
        for row, rung in enumerate(self._rungs):
            if rung.stage_id == stage_id:
                return row
        return None

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many rungs there are; a rung has none of its own."""
        return 0 if parent.isValid() else len(self._rungs)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, everything in words, or the rung itself."""
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        rung = self._rungs[index.row()]
        if role == RungRole.RUNG:
            return rung
        if role == Qt.ItemDataRole.DisplayRole:
            return rung.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return rung.in_words
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """A rung can be dragged; it can be dropped between two others, never onto one."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """A rung is moved, never copied by dragging."""
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
        if not 0 <= source_row < len(self._rungs) or not 0 <= destination_child <= len(self._rungs):
            return False
        if destination_child not in {source_row, source_row + 1}:
            index = index_after_drop(source_row, destination_child, len(self._rungs))
            self.move_requested.emit(self._rungs[source_row].stage_id, index)
        return True

    def _drop_all_but(self, kept: set[UUID]) -> None:
        for row in reversed(range(len(self._rungs))):
            if self._rungs[row].stage_id not in kept:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._rungs[row]
                self.endRemoveRows()

    def _put(self, row: int, rung: Rung) -> None:
        at = self.row_of(rung.stage_id)
        if at is None:
            self.beginInsertRows(QModelIndex(), row, row)
            self._rungs.insert(row, rung)
            self.endInsertRows()
            return
        if at != row:
            self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), row)
            self._rungs.insert(row, self._rungs.pop(at))
            self.endMoveRows()
        if self._rungs[row] != rung:
            self._rungs[row] = rung
            index = self.index(row)
            self.dataChanged.emit(index, index)
