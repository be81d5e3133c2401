"""The activities of one plan as Qt's list model, from the most important."""

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, Qt, Signal

from exposure_planner.gui.indoors.activity import Entry
from exposure_planner.gui.widgets.keyed_rows import AnyIndex, KeyedRows
from exposure_planner.services.indoor_order import landing


class ActivityRole(IntEnum):
    """What can be asked for besides Qt's own roles."""

    ENTRY = Qt.ItemDataRole.UserRole + 1


class ActivityModel(KeyedRows[Entry]):
    """The activities of one plan. It shows what it is given, and passes on the wish to move one.

    Signals:
        drop_requested(int, int): the activity in the first row was let go in front of the second.
    """

    drop_requested = Signal(int, int)

    def key_of(self, row: Entry) -> tuple[str, int]:
        """Which activity it is."""
        return row.key

    def entry(self, row: int) -> Entry:
        """The activity in this row."""
        return self._rows[row]

    def landing_row(self, row: int, before: int) -> int:
        """In front of which row an activity would really land."""
        return landing(tuple(entry.activity for entry in self._rows), row, before)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, everything in words, or the entry itself."""
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        entry = self._rows[index.row()]
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
        if not 0 <= source_row < len(self._rows) or not 0 <= destination_child <= len(self._rows):
            return False
        if destination_child not in {source_row, source_row + 1}:
            self.drop_requested.emit(source_row, destination_child)
        return True
