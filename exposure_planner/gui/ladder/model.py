"""The rungs of one ladder as Qt's list model, the goal in row 0."""

from collections.abc import Sequence
from enum import IntEnum
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, Qt, Signal

from exposure_planner.gui.ladder.order import changes_something, gap_before_row
from exposure_planner.gui.ladder.rung import Rung
from exposure_planner.gui.widgets.keyed_rows import AnyIndex, KeyedRows


class RungRole(IntEnum):
    """What can be asked for besides Qt's own roles."""

    RUNG = Qt.ItemDataRole.UserRole + 1
    MINUTES = Qt.ItemDataRole.UserRole + 2


class RungModel(KeyedRows[Rung]):
    """The rungs of one ladder. It shows what it is given, and passes on what is wished for.

    Signals:
        move_requested(tuple[UUID, ...], int): rungs were dropped; the gap of the kept ladder that they should go to.
        title_requested(UUID, str): a title was typed on a card.
        minutes_requested(UUID, float): a length of time was typed on a card.
    """

    move_requested = Signal(object, int)
    title_requested = Signal(object, str)
    minutes_requested = Signal(object, float)

    def key_of(self, row: Rung) -> UUID:
        """Which stage it is."""
        return row.stage_id

    def rung(self, row: int) -> Rung:
        """The rung in this row."""
        return self._rows[row]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, everything in words, or the rung itself."""
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        rung = self._rows[index.row()]
        if role == RungRole.RUNG:
            return rung
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return rung.title
        if role == RungRole.MINUTES:
            return rung.minutes
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return rung.in_words
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return rung.repairs_in_words
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """A rung can be dragged and its title typed anew; it can be dropped between two others, never onto one."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        can = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return can | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Pass on what was typed on the card; it is shown when it is kept. What was not changed is no wish."""
        if not index.isValid() or value == self.data(index, role):
            return False
        stage_id = self._rows[index.row()].stage_id
        if role == Qt.ItemDataRole.EditRole and isinstance(value, str):
            self.title_requested.emit(stage_id, value)
            return True
        if role == RungRole.MINUTES and isinstance(value, float):
            self.minutes_requested.emit(stage_id, value)
            return True
        return False

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
        if source_parent.isValid() or destination_parent.isValid() or count < 1:
            return False
        rows = range(source_row, source_row + count)
        if rows.start < 0 or rows.stop > len(self._rows) or not 0 <= destination_child <= len(self._rows):
            return False
        self.ask_to_move(rows, destination_child)
        return True

    def ask_to_move(self, rows: Sequence[int], child: int) -> None:
        """Pass on the wish to have these rows together in front of the row `child`, as Qt counts."""
        if not changes_something(child, rows):
            return
        stage_ids = tuple(self._rows[row].stage_id for row in rows)
        self.move_requested.emit(stage_ids, gap_before_row(child, len(self._rows)))
