"""The table of sessions and of what happened besides."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from exposure_planner.gui.history.delegates import DayDelegate, KindDelegate, LevelDelegate
from exposure_planner.gui.history.entry import Column
from exposure_planner.gui.history.filter import HistoryFilter
from exposure_planner.gui.widgets.record_table import RecordTable

_WIDTHS = {
    Column.DAY: 21,
    Column.STAGE: 28,
    Column.LEVEL: 27,
    Column.MINUTES: 11,
    Column.FOOD: 22,
    Column.ENDED_BY: 24,
    Column.TRIGGERS: 20,
    Column.RATED_BY: 14,
}
"""In letters of average width."""

_LEAST_WIDTH = 6

_LETTERS_OF_LEVEL_BESIDE_SCALE = 34


class SessionTable(RecordTable):
    """The table of sessions and of what happened besides.

    Day and note of a session are changed in their cells; a double click elsewhere opens the line.

    Signals:
        opened: the person wishes to edit the chosen line.
    """

    opened = Signal()

    def __init__(self, model: HistoryFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyTable")
        self.setAccessibleName(self.tr("Sessions, and what happened besides"))
        self.setModel(model)
        self.setItemDelegateForColumn(Column.STAGE, KindDelegate(self))
        self.setItemDelegateForColumn(Column.LEVEL, LevelDelegate(self))
        self.setItemDelegateForColumn(Column.DAY, DayDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.take_looks(_WIDTHS, least=_LEAST_WIDTH)
        self._has_scale = False
        self.setSortingEnabled(True)
        self.sortByColumn(Column.DAY, Qt.SortOrder.DescendingOrder)
        self.doubleClicked.connect(self._on_double_clicked)

    def leave_room_for_scale(self, *, wanted: bool) -> None:
        """Widen the levels' column where another scale stands in it; a width that was dragged stays till then."""
        if wanted is self._has_scale:
            return
        self._has_scale = wanted
        letters = _LETTERS_OF_LEVEL_BESIDE_SCALE if wanted else _WIDTHS[Column.LEVEL]
        self.setColumnWidth(Column.LEVEL, letters * self.fontMetrics().averageCharWidth())

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.opened.emit()
