"""A list whose rows are as wide as the list, painted as cards."""

from PySide6.QtCore import QAbstractItemModel, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)


class CardList(QListView):
    """Rows as cards; the arrow keys choose, and the chosen one is always in sight."""

    def __init__(
        self,
        model: QAbstractItemModel,
        delegate: QStyledItemDelegate,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setModel(model)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def row(self) -> int:
        """The chosen row; -1 for none."""
        return self.currentIndex().row()

    def choose(self, row: int) -> None:
        """Choose this row and bring it into sight."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def show_chosen_later(self) -> None:
        """Lay the rows out anew: they grow and shrink with what they say; the chosen one stays whole in sight."""
        self.scheduleDelayedItemsLayout()
        # What stands around the list may take or give room only after this.
        QTimer.singleShot(0, self, self._show_chosen)

    def _show_chosen(self) -> None:
        self.scrollTo(self.currentIndex())

    def initViewItemOption(self, option: QStyleOptionViewItem) -> None:
        """Tell the delegate how wide the list is: it wraps its words."""
        super().initViewItemOption(option)
        option.rect.setWidth(self.viewport().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew, and keep the chosen one in sight."""
        super().resizeEvent(event)
        self.show_chosen_later()
