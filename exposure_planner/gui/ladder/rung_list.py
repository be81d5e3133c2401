"""The list of rungs: dragged with the mouse, with a clear line where a rung would land."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QDrag, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyleOptionViewItem, QWidget

from exposure_planner.gui.ladder.delegate import RungDelegate
from exposure_planner.gui.style.theme import colours
from exposure_planner.gui.widgets.drag_label import HOT_SPOT, drag_label

_LINE_HEIGHT = 5.0


class RungList(QListView):
    """Rungs as cards. Dropping one calls the model's `moveRows`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drop_at: QPoint | None = None
        self.setObjectName("rungList")
        self.setAccessibleName(self.tr("Rungs, the goal on top"))
        self.setItemDelegate(RungDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def show_current(self) -> None:
        """Bring the chosen rung into the middle."""
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def initViewItemOption(self, option: QStyleOptionViewItem) -> None:
        """Tell the delegate how wide the list is: it wraps its words."""
        super().initViewItemOption(option)
        option.rect.setWidth(self.viewport().width())

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Let the chosen rung's title hang on the mouse."""
        indexes = self.selectedIndexes()
        if not indexes:
            return
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData(indexes))
        drag.setPixmap(drag_label(str(indexes[0].data()), colours(), self.devicePixelRatioF()))
        drag.setHotSpot(HOT_SPOT)
        drag.exec(Qt.DropAction.MoveAction)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Remember where the rung would land."""
        super().dragMoveEvent(event)
        self._drop_at = event.position().toPoint() if event.isAccepted() else None
        self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing would land here."""
        super().dragLeaveEvent(event)
        self._forget_drop()

    def dropEvent(self, event: QDropEvent) -> None:
        """The rung was let go."""
        super().dropEvent(event)
        self._forget_drop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rungs, and above them the line where the dragged one would land."""
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
        if self._drop_at is None or not self.model().rowCount():
            return None
        index = self.indexAt(self._drop_at)
        where = self.dropIndicatorPosition()
        if not index.isValid():
            last = self.visualRect(self.model().index(self.model().rowCount() - 1, 0))
            return float(last.bottom())
        rect = self.visualRect(index)
        above = where is QAbstractItemView.DropIndicatorPosition.AboveItem
        return max(float(rect.top()), _LINE_HEIGHT / 2) if above else float(rect.bottom())
