"""The list of activities: as high as what is in it, dragged with the mouse, with a line where one would land."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyleOptionViewItem, QWidget

from exposure_planner.gui.indoors.delegate import ActivityDelegate
from exposure_planner.gui.indoors.model import ActivityModel
from exposure_planner.gui.style.theme import colours
from exposure_planner.gui.widgets.drag_label import HOT_SPOT, drag_label

_LINE_HEIGHT = 5.0


class ActivityList(QListView):
    """Activities as cards. Dropping one calls the model's `moveRows`.

    Signals:
        dragged_over(QPoint): where the mouse is while a card is dragged, for whoever scrolls.
    """

    dragged_over = Signal(QPoint)

    def __init__(self, model: ActivityModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._activities = model
        self._drop_at: QPoint | None = None
        self.setObjectName("activityList")
        self.setAccessibleName(self.tr("What is done at home, the most important on top"))
        self.setModel(model)
        self.setItemDelegate(ActivityDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def minimumSizeHint(self) -> QSize:
        """As narrow as a few words."""
        return QSize(self.fontMetrics().averageCharWidth() * 24, 0)

    def updateGeometries(self) -> None:
        """Take the height that all cards need: the page scrolls, not the list."""
        super().updateGeometries()
        wished = max(0, self.contentsSize().height())
        if wished != self.minimumHeight():
            self.setFixedHeight(wished)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew: Qt lays out again only where the height changed, and later than one sees it."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()

    def initViewItemOption(self, option: QStyleOptionViewItem) -> None:
        """Tell the delegate how wide the list is: it wraps its words."""
        super().initViewItemOption(option)
        option.rect.setWidth(self.viewport().width())

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Let the chosen card's title hang on the mouse."""
        indexes = self.selectedIndexes()
        if not indexes:
            return
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData(indexes))
        drag.setPixmap(drag_label(str(indexes[0].data()), colours(), self.devicePixelRatioF()))
        drag.setHotSpot(HOT_SPOT)
        drag.exec(Qt.DropAction.MoveAction)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Remember where the card would land."""
        super().dragMoveEvent(event)
        self._drop_at = event.position().toPoint() if event.isAccepted() else None
        self.dragged_over.emit(event.position().toPoint())
        self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing would land here."""
        super().dragLeaveEvent(event)
        self._forget_drop()

    def dropEvent(self, event: QDropEvent) -> None:
        """The card was let go."""
        super().dropEvent(event)
        self._forget_drop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cards, and above them the line where the dragged one would land."""
        super().paintEvent(event)
        y = self._drop_line()
        if y is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().focus))
        line = QRectF(2, y - _LINE_HEIGHT / 2, self.viewport().width() - 4, _LINE_HEIGHT)
        painter.drawRoundedRect(line, _LINE_HEIGHT / 2, _LINE_HEIGHT / 2)
        painter.end()

    def _forget_drop(self) -> None:
        self._drop_at = None
        self.viewport().update()

    def _drop_line(self) -> float | None:
        """The height at which the line is drawn, or None while nothing is dragged."""
        count, current = self.model().rowCount(), self.currentIndex()
        if self._drop_at is None or not current.isValid():
            return None
        under = self.indexAt(self._drop_at)
        below = self.dropIndicatorPosition() is QAbstractItemView.DropIndicatorPosition.BelowItem
        before = under.row() + below if under.isValid() else count
        row = self._activities.landing_row(current.row(), before)
        if row < count:
            return max(float(self.visualRect(self.model().index(row, 0)).top()), _LINE_HEIGHT / 2)
        return float(self.visualRect(self.model().index(count - 1, 0)).bottom()) - _LINE_HEIGHT / 2
