"""Says how far a long job has come, and lets it be stopped."""

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

_SOON_MS = 400
"""A job that takes less is over before anybody could read of it."""


class PaperProgress(QObject):
    """A quiet window that comes only where many pages take a while."""

    def __init__(self, sheets: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._dialog = QProgressDialog(
            self.tr("The pages are being drawn."), self.tr("&Stop"), 0, sheets, parent
        )
        self._dialog.setObjectName("paperProgress")
        self._dialog.setWindowTitle(self.tr("Pages"))
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.setMinimumDuration(_SOON_MS)
        self._dialog.setAutoClose(False)
        self._sheets = sheets

    def go_on(self, done: int) -> bool:
        """Show that so many pages are done; False once somebody asked to stop."""
        self._dialog.setValue(min(done, self._sheets - 1))
        if self._dialog.isVisible():
            QCoreApplication.processEvents()
        return not self._dialog.wasCanceled()

    def end(self) -> None:
        """The job is over."""
        self._dialog.reset()
        self._dialog.deleteLater()
