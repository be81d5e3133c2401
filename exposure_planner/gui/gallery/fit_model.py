"""The rungs that are fitted to an animal, as a list model with a tick for each."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from exposure_planner.gui.gallery.fit_rows import FitRow

FIT_ROLE = int(Qt.ItemDataRole.UserRole) + 1

_NO_PARENT = QModelIndex()


class FitModel(QAbstractListModel):
    """The rungs that are fitted to an animal.

    Signals:
        tick_wished(int, bool): the person wishes to strike the rung in this row, or to take it back.
    """

    tick_wished = Signal(int, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[FitRow, ...] = ()

    def show(self, rows: Sequence[FitRow]) -> None:
        """Show these rows; the chosen one stays chosen where there are as many as before."""
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()
            return
        self._rows = tuple(rows)
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def row(self, number: int) -> FitRow:
        """What this row says."""
        return self._rows[number]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """One row for each rung."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Each has a tick."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Override QAbstractListModel.data."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == FIT_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.applies else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = (str(row.number), row.title, row.facts, *(text for text, _ in row.badges), row.guess)
            return ", ".join(part for part in (*said, *row.remarks) if part)
        return None

    def setData(
        self,
        index: QModelIndex | QPersistentModelIndex,
        value: object,
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """A tick is a wish; what becomes of it is shown again."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.tick_wished.emit(index.row(), Qt.CheckState(value) is Qt.CheckState.Checked)
        return True
