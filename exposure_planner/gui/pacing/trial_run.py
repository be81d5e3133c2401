"""Follows a trial in short slices between the window's own work, so that nothing freezes and it can be stopped."""

from collections.abc import Iterator

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from exposure_planner.services.pace_trial import TriedSession

_SLICE_MS = 12
"""Shorter than a frame."""


class TrialRun(QObject):
    """Follows a trial, some sessions at a time.

    Signals:
        advanced(tuple): more sessions have been compared.
        ended: all of them have been, or it was stopped.
    """

    advanced = Signal(object)
    ended = Signal()

    def __init__(self, rows: Iterator[TriedSession], parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._advance)

    @property
    def is_running(self) -> bool:
        """Whether there is more to come."""
        return self._timer.isActive()

    def start(self) -> None:
        """Begin with the next turn of the window's loop."""
        self._timer.start()

    def stop(self) -> None:
        """Leave it at what has been compared."""
        if self._timer.isActive():
            self._timer.stop()
            self.ended.emit()

    def _advance(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        compared: list[TriedSession] = []
        for row in self._rows:
            compared.append(row)
            if clock.elapsed() >= _SLICE_MS:
                self.advanced.emit(tuple(compared))
                return
        self.advanced.emit(tuple(compared))
        self.stop()
