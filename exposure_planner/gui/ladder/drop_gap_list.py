"""A list whose rungs are dragged into a gap: a line shows which, and it scrolls by itself near its edges."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from exposure_planner.gui.ladder.drop_gap import line_height, paint_drop_line, row_below
from exposure_planner.gui.ladder.model import RungModel
from exposure_planner.gui.ladder.order import changes_something
from exposure_planner.gui.style.theme import colours
from exposure_planner.gui.widgets.edge_scroll import EdgeScroll


class DropGapList(QListView):
    """A list whose rungs are dragged into a gap. Whoever takes drags around it passes them on with `drag_over`."""

    def __init__(self, model: RungModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rungs = model
        self._drop_child: int | None = None
        self._dragged: tuple[int, ...] = ()
        self._mouse_y = 0.0
        self._edge = EdgeScroll(self)
        self._edge.scrolled.connect(self._show_drop)
        self.setModel(model)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        # Line and scrolling are our own: Qt draws no line at the ends and scrolls in jumps.
        self.setDropIndicatorShown(False)
        self.setAutoScroll(False)

    def begin_drag(self, rows: tuple[int, ...]) -> None:
        """These rows hang on the mouse from now on."""
        self._dragged = rows

    def end_drag(self) -> None:
        """Nothing hangs on the mouse any more, however it ended."""
        self._dragged = ()
        self.forget_drop()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take our own rungs and nothing else."""
        if event.source() is self:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the rungs would land."""
        if event.source() is not self:
            event.ignore()
            return
        self.drag_over(event.position().y())
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing would land here."""
        event.accept()
        self.forget_drop()

    def dropEvent(self, event: QDropEvent) -> None:
        """The rungs were let go."""
        if event.source() is not self:
            event.ignore()
            return
        self.drop_here(event.position().y())
        event.acceptProposedAction()

    def drag_over(self, y: float) -> None:
        """The mouse is at this height, above or below what is seen as well."""
        self._mouse_y = y
        self._edge.follow(y)
        self._show_drop()

    def drop_here(self, y: float) -> None:
        """The mouse let go at this height: the rungs land where the line showed."""
        self._mouse_y = y
        self._show_drop()
        child = self._drop_child
        self.forget_drop()
        if child is not None:
            self._rungs.ask_to_move(self._dragged, child)

    def forget_drop(self) -> None:
        """Nothing hangs over the list any more."""
        self._edge.stop()
        self._drop_child = None
        self.viewport().update()

    @property
    def drop_child(self) -> int | None:
        """The row in front of which the rungs would land; None while there is no line."""
        return self._drop_child

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rungs, and above them the line where the dragged ones would land."""
        super().paintEvent(event)
        if self._drop_child is None:
            return
        painter = QPainter(self.viewport())
        y = line_height(self._drop_child, self._rects(), self.viewport().rect())
        paint_drop_line(painter, y, 0, self.viewport().width(), colours())
        painter.end()

    def _show_drop(self) -> None:
        child = row_below(self._mouse_y, self._rects())
        self._drop_child = child if changes_something(child, self._dragged) else None
        self.viewport().update()

    def _rects(self) -> list[QRect]:
        return [self.visualRect(self._rungs.index(row)) for row in range(self._rungs.rowCount())]
