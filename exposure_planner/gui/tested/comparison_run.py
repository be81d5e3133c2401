"""Runs the test of the pacing beside the window's thread."""

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal

from exposure_planner.gui.tested.source import Compare
from exposure_planner.simulation.result import Comparison


class ComparisonRun(QObject):
    """One run of the test; it may outlive the dialog that began it, for as long as it takes to stop.

    Signals:
        progressed(int, int): how much is done, of how much.
        found(Comparison): all of it is done.
        ended: it is over, done or cancelled.
    """

    progressed = Signal(int, int)
    found = Signal(object)
    ended = Signal()

    def __init__(self, compare: Compare, animals: int, seed: str) -> None:
        application = QCoreApplication.instance()
        super().__init__(application)
        self._thread = _Comparing(compare, animals, seed, self)
        self._thread.progressed.connect(self.progressed)
        self._thread.finished.connect(self._on_finished)
        if application is not None:
            application.aboutToQuit.connect(self._wait)

    def start(self) -> None:
        """Begin."""
        # The window comes first; the test takes what it leaves.
        self._thread.start(QThread.Priority.LowPriority)

    def cancel(self) -> None:
        """Ask it to stop; `ended` says when it has."""
        self._thread.requestInterruption()

    def _on_finished(self) -> None:
        self._thread.wait()
        if self._thread.result is not None and not self._thread.was_cancelled:
            self.found.emit(self._thread.result)
        self.ended.emit()
        self.deleteLater()
        if self._thread.fault is not None:
            raise self._thread.fault

    def _wait(self) -> None:
        self.cancel()
        self._thread.wait()


class _Comparing(QThread):
    progressed = Signal(int, int)

    def __init__(self, compare: Compare, animals: int, seed: str, parent: QObject) -> None:
        super().__init__(parent)
        self._compare, self._animals, self._seed = compare, animals, seed
        self.result: Comparison | None = None
        self.fault: BaseException | None = None
        self.was_cancelled = False

    def run(self) -> None:
        """Everything in here happens beside the window's thread."""
        try:
            self.result = self._compare(
                self._animals, self._seed, self.progressed.emit, self.isInterruptionRequested
            )
        # Told in the window's thread, where a dialog may be opened.
        except BaseException as fault:  # noqa: BLE001
            self.fault = fault
        # Asked now: a thread that has ended forgets that it was asked to stop.
        self.was_cancelled = self.isInterruptionRequested()
