"""Sessions that are dragged from day to day: what hangs on the mouse, and where it would land."""

from datetime import date
from functools import partial

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QScrollArea, QWidget

from exposure_planner.gui.style.space import Space
from exposure_planner.gui.style.theme import colours
from exposure_planner.gui.week.day_row import DayRow
from exposure_planner.gui.widgets.drag_label import HOT_SPOT, drag_label
from exposure_planner.gui.widgets.edge_scroll import EdgeScroll

_KIND = "application/x-exposure-planner-day"


class DayDrops(QWidget):
    """A place with rows of days between which sessions are dragged; whoever inherits says which rows there are.

    It begins the drag itself: a row may be gone before the mouse lets go, when something else changed the plan.

    Signals:
        move_wished(date, date): the session of the first day is wanted on the second.
    """

    move_wished = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._edge: EdgeScroll | None = None
        self._area: QScrollArea | None = None
        self._dragged: date | None = None
        self._landing: date | None = None
        self._mouse = QPoint()

    @property
    def rows(self) -> tuple[DayRow, ...]:
        """The days in their order."""
        raise NotImplementedError

    @property
    def landing(self) -> date | None:
        """The day on which the session would land if it was let go now."""
        return self._landing

    def scroll_with(self, area: QScrollArea) -> None:
        """Let this area scroll while a session is dragged near its edges, and to the day that has the keyboard."""
        self._area = area
        self._edge = EdgeScroll(area)
        self._edge.scrolled.connect(self._show_landing)

    def bring_into_sight(self, row: DayRow) -> None:
        """Once it is laid out."""
        if self._area is not None:
            QTimer.singleShot(0, row, partial(self._area.ensureWidgetVisible, row))

    def drag_later(self, row: DayRow) -> None:
        """Begin the drag once the row's own event is over: the row may be replaced while something is dragged."""
        planned = row.day.planned
        if planned is not None:
            QTimer.singleShot(0, self, partial(self.begin_drag, row.day.on, planned.stage))

    def begin_drag(self, day: date, title: str) -> None:
        """Let the session of this day hang on the mouse, as long as the button is down."""
        if not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            return
        mime = QMimeData()
        mime.setData(_KIND, day.isoformat().encode())
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.setPixmap(drag_label(title, colours(), self.devicePixelRatioF()))
        drag.setHotSpot(HOT_SPOT)
        self._dragged = day
        drag.exec(Qt.DropAction.MoveAction)
        landed, self._dragged = self._landing, None
        self._forget()
        if drag.target() is self and landed is not None:
            # Only now: the drag had an event loop of its own, and nothing it needs may go away within it.
            self.move_wished.emit(day, landed)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take our own sessions and nothing else."""
        if event.source() is self and event.mimeData().hasFormat(_KIND):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show on which day the session would land."""
        self.drag_over(event.position())
        if self._landing is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It would land nowhere."""
        event.accept()
        self._forget()

    def dropEvent(self, event: QDropEvent) -> None:
        """The session was let go; the day that it landed on stays known until the drag has ended."""
        self.drag_over(event.position())
        if self._edge is not None:
            self._edge.stop()
        event.acceptProposedAction()

    def drag_over(self, at: QPointF) -> None:
        """The mouse is here, with a session on it."""
        self._mouse = self.mapToGlobal(at.toPoint())
        if self._edge is not None and self._area is not None:
            self._edge.follow(self._area.viewport().mapFromGlobal(self._mouse).y())
        self._show_landing()

    def _show_landing(self) -> None:
        at = self.mapFromGlobal(self._mouse)
        found = None
        for row in self.rows:
            # The line between two days belongs to one of them, or the day would flicker on the way.
            here = row.rect().translated(row.mapTo(self, QPoint())).adjusted(0, -Space.S, 0, Space.S)
            if row.is_ahead and row.day.on != self._dragged and here.contains(at):
                found = row.day.on
        self._land_on(found)

    def _land_on(self, day: date | None) -> None:
        self._landing = day
        for row in self.rows:
            row.show_landing(here=row.day.on == day)

    def _forget(self) -> None:
        if self._edge is not None:
            self._edge.stop()
        self._land_on(None)
