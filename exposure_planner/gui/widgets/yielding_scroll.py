"""A part that stays in sight above one that scrolls; where the room is low, both scroll as one."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.scrolled import scrolled

_LEAST_LINES = 6
"""With less than this in sight below, the part above no longer stays."""


class YieldingScroll(QScrollArea):
    """A part that stays in sight above one that scrolls; where the room is low, both scroll as one."""

    def __init__(self, staying: QWidget, below: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._staying, self._inside = staying, below
        self._below = scrolled(below)
        # Its least height alone says how much of it is asked for.
        self._below.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(staying)
        layout.addWidget(self._below, 1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Tab goes from field to field, and brings each into sight.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(whole)
        for part in (staying, below):
            part.installEventFilter(self)

    @property
    def scrolls_as_one(self) -> bool:
        """Whether the room is too low for the upper part to stay."""
        return self._below.minimumHeight() > self._least()

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll to this part of it."""
        if self._inside.isAncestorOf(part):
            self._below.ensureWidgetVisible(part)
        self.ensureWidgetVisible(part)

    def go_to_top_of_lower(self) -> None:
        """Scroll to where the lower part begins."""
        self._below.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the room anew where a part grew."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._share_room()
        return super().eventFilter(watched, event)

    def _least(self) -> int:
        return _LEAST_LINES * self.fontMetrics().height()

    def _share_room(self) -> None:
        width = self.viewport().width()
        left = self.viewport().height() - _height_at(self._staying, width) - Space.M
        wanted = self._least() if left >= self._least() else _height_at(self._inside, width)
        self._below.setMinimumHeight(max(wanted, self._least()))


def _height_at(part: QWidget, width: int) -> int:
    return part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
