"""Rows that are known by a key, as Qt's list model: shown anew, they move instead of beginning afresh."""

from collections.abc import Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex

Row = TypeVar("Row")
AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class KeyedRows(QAbstractListModel, Generic[Row]):
    """Rows of one list, each known by its key. It shows what it is given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._list_id: Hashable = None

    def key_of(self, row: Row) -> Hashable:
        """What a row is known by. Models override this."""
        raise NotImplementedError

    def show(self, list_id: Hashable, rows: Sequence[Row]) -> None:
        """Show these rows. Rows of the same list are moved one by one, so that choice and scroll stay."""
        if list_id != self._list_id:
            self.beginResetModel()
            self._list_id, self._rows = list_id, list(rows)
            self.endResetModel()
            return
        self._drop_all_but({self.key_of(row) for row in rows})
        for place, row in enumerate(rows):
            self._put(place, row)

    def row_of(self, key: Hashable) -> int | None:
        """The row with this key, or None."""
        return next((place for place, row in enumerate(self._rows) if self.key_of(row) == key), None)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many rows there are; a row has none of its own."""
        return 0 if parent.isValid() else len(self._rows)

    def _drop_all_but(self, kept: set[Hashable]) -> None:
        for place in reversed(range(len(self._rows))):
            if self.key_of(self._rows[place]) not in kept:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _put(self, place: int, row: Row) -> None:
        now = self.row_of(self.key_of(row))
        if now is None:
            self.beginInsertRows(QModelIndex(), place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        if now != place:
            self.beginMoveRows(QModelIndex(), now, now, QModelIndex(), place)
            self._rows.insert(place, self._rows.pop(now))
            self.endMoveRows()
        if self._rows[place] != row:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place), self.index(place))
