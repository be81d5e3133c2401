"""What happens when the program itself is at fault: one calm dialog, the report in the log, and it goes on."""

import logging
import sys
from types import TracebackType

from PySide6.QtWidgets import QMessageBox, QWidget

_log = logging.getLogger(__name__)


def show_faults_over(window: QWidget) -> None:
    """From now on, tell of a fault over this window instead of leaving it at a traceback."""

    def tell(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        _log.error("a fault of our own", exc_info=(kind, fault, trace))
        _tell(window)

    sys.excepthook = tell


def _tell(window: QWidget) -> None:
    if window.findChild(QMessageBox, "faultDialog") is not None:
        return
    box = QMessageBox(window)
    box.setObjectName("faultDialog")
    box.setWindowTitle(box.tr("Something went wrong here"))
    box.setText(box.tr("Something in the program went wrong. That is our fault, not yours."))
    box.setInformativeText(
        box.tr(
            "Everything that was saved is safe. You can go on; if it happens again, close the window and reopen it."
        )
    )
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.finished.connect(box.deleteLater)
    box.open()
