"""The side bar beside the page; where the window is narrow, over it when somebody wishes for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from exposure_planner.gui.style.space import Space

_LETTERS_FOR_BOTH = 112
"""Narrower, the page alone needs all the room."""


class BesideOrOver(QWidget):
    """The side bar beside the page; where the window is narrow, over it when somebody wishes for it.

    Signals:
        narrow_changed(bool): whether the side bar now has no place of its own.
        closed: the side bar went away from over the page again.
    """

    narrow_changed = Signal(bool)
    closed = Signal()

    def __init__(self, side: QWidget, main: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._wanted, self._narrow, self._open = True, False, False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.NONE)
        self._row.addWidget(side)
        self._row.addWidget(main, 1)
        away = QShortcut(QKeySequence(Qt.Key.Key_Escape), side)
        away.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        away.activated.connect(self.close_side)

    def want_side(self, wanted: bool) -> None:  # noqa: FBT001
        """Whether there is anything for the side bar to show."""
        self._wanted = wanted
        self._place_side()

    def open_side(self) -> None:
        """Bring the side bar into sight, wherever it is."""
        self._open = True
        self._place_side()

    def close_side(self) -> None:
        """Put the side bar away again where it stands over the page."""
        if self._narrow and self._open:
            self._open = False
            self._place_side()
            self.closed.emit()

    def toggle_side(self) -> None:
        """Bring the side bar into sight, or put it away."""
        if self._open:
            self.close_side()
        else:
            self.open_side()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room."""
        super().resizeEvent(event)
        letters = event.size().width() / max(1, self.fontMetrics().averageCharWidth())
        narrow = letters < _LETTERS_FOR_BOTH
        if narrow != self._narrow:
            self._narrow, self._open = narrow, False
            self.narrow_changed.emit(narrow)
        self._place_side()

    def _place_side(self) -> None:
        if self._narrow:
            self._row.removeWidget(self._side)
            self._side.setGeometry(0, 0, self._side.minimumWidth(), self.height())
            self._side.raise_()
        elif self._row.indexOf(self._side) < 0:
            self._row.insertWidget(0, self._side)
        self._side.setVisible(self._wanted and (self._open or not self._narrow))
