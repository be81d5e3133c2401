"""Does something with files beside the window's thread, so that the window never waits for a disk."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal

from exposure_planner.errors import Problem

Tell = Callable[[object], None]
Work = Callable[[Tell, Callable[[], bool]], None]
"""Is given what to tell things with, and what to ask whether it should stop."""


class Beside(QObject):
    """One piece of work; it may outlive whoever began it, for as long as it takes to stop.

    Signals:
        told(object): something that the work found.
        troubled(Problem): it could not go on.
        ended: it is over.
    """

    told = Signal(object)
    troubled = Signal(object)
    ended = Signal()

    def __init__(self, work: Work) -> None:
        application = QCoreApplication.instance()
        super().__init__(application)
        self._thread = _Thread(work, self)
        self._thread.told.connect(self._on_told)
        self._thread.finished.connect(self._on_finished)
        if application is not None:
            application.aboutToQuit.connect(self._wait)

    def start(self) -> None:
        """Begin."""
        self._thread.start(QThread.Priority.LowPriority)

    def cancel(self) -> None:
        """Ask it to stop; nothing more is told."""
        self._thread.requestInterruption()

    def _on_told(self, thing: object) -> None:
        if not self._thread.isInterruptionRequested():
            self.told.emit(thing)

    def _on_finished(self) -> None:
        self._thread.wait()
        fault = self._thread.fault
        if isinstance(fault, Problem):
            self.troubled.emit(fault)
        self.ended.emit()
        self.deleteLater()
        if fault is not None and not isinstance(fault, Problem):
            raise fault

    def _wait(self) -> None:
        self.cancel()
        self._thread.wait()


class _Thread(QThread):
    told = Signal(object)

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self.fault: BaseException | None = None

    def run(self) -> None:
        """Everything in here happens beside the window's thread."""
        try:
            self._work(self.told.emit, self.isInterruptionRequested)
        # Told in the window's thread, where a dialog may be opened.
        except BaseException as fault:  # noqa: BLE001
            self.fault = fault
