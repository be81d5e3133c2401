"""The table of what was put away, and what is looked for in it."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from exposure_planner.gui.trash.model import TrashColumn, TrashModel, TrashRole
from exposure_planner.gui.widgets.record_table import RecordTable
from exposure_planner.household.trash import TrashItem

AnyIndex = QModelIndex | QPersistentModelIndex

_WIDTHS = {
    TrashColumn.KIND: 13,
    TrashColumn.WHAT: 42,
    TrashColumn.WHOSE: 33,
    TrashColumn.WHEN: 15,
}
"""In letters of average width; the last one takes the rest."""

_LEAST_WIDTH = 8


class TrashFilter(QSortFilterProxyModel):
    """The things in which every word that is looked for stands somewhere."""

    def __init__(self, model: TrashModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self.setSortRole(TrashRole.SORT)
        self.setSourceModel(model)

    def look_for(self, text: str) -> None:
        """Leave out everything else; nothing is left out for an empty text."""
        self._words = text.casefold().split()
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: AnyIndex) -> bool:
        """Override QSortFilterProxyModel.filterAcceptsRow."""
        index = self.sourceModel().index(source_row, 0, source_parent)
        text = str(index.data(TrashRole.SEARCH))
        return all(word in text for word in self._words)


class TrashTable(RecordTable):
    """The table of what was put away; several things can be chosen."""

    def __init__(self, shown: TrashFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trashTable")
        self.setAccessibleName(self.tr("What was put away"))
        self.setModel(shown)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.take_looks(_WIDTHS, least=_LEAST_WIDTH)
        self.setSortingEnabled(True)
        self.sortByColumn(TrashColumn.WHEN, Qt.SortOrder.DescendingOrder)

    def chosen(self) -> tuple[TrashItem, ...]:
        """The chosen things, from the top."""
        rows = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return tuple(index.data(TrashRole.ITEM) for index in rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is chosen in sight when a message takes some of the room."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())
