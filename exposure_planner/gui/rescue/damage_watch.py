"""Watches for damage that is found while the window stands already."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer

_LOOK_EVERY_MS = 30


class DamageWatch(QObject):
    """Ends the window's loop when its file turns out to be damaged; the ways out are shown instead of it."""

    def __init__(
        self, was_read_through: Callable[[], bool], is_damaged: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._was_read_through, self._is_damaged = was_read_through, is_damaged
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look once; not again after everything was found whole."""
        if self._is_damaged():
            # Again and again: asked before the loop has begun, it would begin all the same.
            QCoreApplication.exit()
        elif self._was_read_through():
            self._timer.stop()
