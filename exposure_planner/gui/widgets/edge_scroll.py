"""Scrolls by itself while something is dragged near an edge: the nearer, the faster."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea

EVERY_MS = 16
"""One frame of most screens."""

_EDGE = 72
"""So near to the edge, in pixels, it begins."""

_FASTEST = 1400.0
"""Pixels in a second at the edge and beyond it."""

_SLOWEST = 60.0
_LONGEST_FRAME_MS = 100
"""After a pause of the whole program nothing jumps."""


def speed_at(y: float, height: float) -> float:
    """Pixels in a second, upwards below zero, while the mouse is at this height of a view of this height."""
    edge = min(_EDGE, height / 3)
    if edge <= 0:
        return 0.0
    if y < edge:
        return -_near((edge - y) / edge)
    if y > height - edge:
        return _near((y - height + edge) / edge)
    return 0.0


def _near(share: float) -> float:
    close = min(share, 1.0)
    return _SLOWEST + (_FASTEST - _SLOWEST) * close * close


class EdgeScroll(QObject):
    """Scrolls a list or a page by itself while something is dragged near its edge.

    Signals:
        scrolled: it lies elsewhere now under a mouse that did not move.
    """

    scrolled = Signal()

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._speed = 0.0
        self._rest = 0.0
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._on_frame)

    @property
    def is_running(self) -> bool:
        """Whether it scrolls just now."""
        return self._timer.isActive()

    def follow(self, y: float) -> None:
        """The mouse is at this height of what is seen of it."""
        # In a small window the page scrolls as well, and the list's own edge may lie out of sight.
        seen = self._area.viewport().visibleRegion().boundingRect()
        self._speed = speed_at(y - seen.top(), seen.height())
        if not self._speed:
            self.stop()
        elif not self._timer.isActive():
            self._rest = 0.0
            self._since.start()
            self._timer.start()

    def stop(self) -> None:
        """Nothing is dragged any more, or it is far from the edges."""
        self._timer.stop()

    def _on_frame(self) -> None:
        elapsed = min(self._since.restart(), _LONGEST_FRAME_MS)
        # What is less than a pixel is carried over, or slow scrolling would stand still.
        self._rest += self._speed * elapsed / 1000
        whole = int(self._rest)
        self._rest -= whole
        bar = self._area.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + whole)
        if bar.value() != before:
            self.scrolled.emit()
