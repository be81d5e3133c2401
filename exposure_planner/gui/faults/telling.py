"""What happens when the program itself is at fault: one calm dialog, the report in the log, and it goes on."""

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType

import shiboken6
from PySide6.QtCore import QDeadlineTimer, QObject, Qt, Signal, qVersion
from PySide6.QtWidgets import QWidget

from exposure_planner.faults.log_file import LogFile
from exposure_planner.faults.report import anonymous_report
from exposure_planner.faults.versions import versions
from exposure_planner.gui.faults.dialog import FaultDialog
from exposure_planner.gui.faults.qt_messages import note_qt_messages

_QUIET_MS = 2000
"""So soon the same fault is not told again: one in painting comes back whenever the dialog goes."""


@contextmanager
def watched(window: QWidget, log: LogFile) -> Iterator[None]:
    """Meanwhile, faults are told of over this window, and the log says that the program ran."""
    log.note(f"started: {', '.join(versions(str(qVersion())).lines())}")
    faults = Faults(window, log)
    endings = (faults.listen(), note_qt_messages(log))
    try:
        yield
    finally:
        for end in endings:
            end()
        log.note("stopped")
        log.close()


class Faults(QObject):
    """Tells of a fault over a window instead of leaving it at a traceback, which may hold names.

    Signals:
        found(str): the report of a fault, from whichever thread.
    """

    found = Signal(str)

    def __init__(self, window: QWidget, log: LogFile) -> None:
        super().__init__(window)
        self._window, self._log = window, log
        self._told = ""
        self._quiet = QDeadlineTimer(0)
        # Each in the window's own thread: a fault elsewhere waits its turn.
        self.found.connect(self._tell, Qt.ConnectionType.AutoConnection)

    def listen(self) -> Callable[[], None]:
        """From now on, hear of faults in every thread; gives back what ends it."""
        before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._on_fault
        threading.excepthook = self._on_fault_in_thread
        sys.unraisablehook = self._on_unraisable

        def end() -> None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = before

        return end

    def take(self, fault: BaseException) -> str:
        """Write the report down; gives it back."""
        report = anonymous_report(fault, versions(str(qVersion())))
        self._log.note(report)
        if sys.flags.dev_mode:
            sys.__excepthook__(type(fault), fault, fault.__traceback__)
        elif sys.stderr is not None:
            # A desktop keeps what is written here in a log of its own.
            sys.stderr.write(f"{report}\n")
        return report

    def _on_fault(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        report = self.take(fault)
        # The window may be gone already, with this listener.
        if shiboken6.isValid(self):
            self.found.emit(report)

    def _on_fault_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            self._on_fault(args.exc_type, args.exc_value, args.exc_traceback)

    def _on_unraisable(self, args: "sys.UnraisableHookArgs") -> None:
        if args.exc_value is not None:
            self._on_fault(args.exc_type, args.exc_value, args.exc_traceback)

    def _tell(self, report: str) -> None:
        again = report == self._told and not self._quiet.hasExpired()
        if again or self._window.findChild(FaultDialog, "faultDialog") is not None:
            return
        dialog = FaultDialog(report, self._window)
        dialog.finished.connect(lambda: self._on_read(dialog, report))
        dialog.open()

    def _on_read(self, dialog: FaultDialog, report: str) -> None:
        self._told, self._quiet = report, QDeadlineTimer(_QUIET_MS)
        dialog.deleteLater()
