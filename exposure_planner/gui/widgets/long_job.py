"""Says how far a long job has come, and lets it be stopped."""

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

_SOON_MS = 400
"""A job that takes less is over before anybody could read of it."""


class LongJob(QObject):
    """A quiet window that comes only where something takes a while."""

    def __init__(self, name: str, title: str, said: str, steps: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._dialog = QProgressDialog(said, self.tr("&Stop"), 0, steps, parent)
        self._dialog.setObjectName(name)
        self._dialog.setWindowTitle(title)
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.setMinimumDuration(_SOON_MS)
        self._dialog.setAutoClose(False)
        self._steps = steps

    def go_on(self, done: int) -> bool:
        """Show that so many steps are done; False once somebody asked to stop."""
        self._dialog.setValue(min(done, self._steps - 1))
        if self._dialog.isVisible():
            QCoreApplication.processEvents()
        return not self._dialog.wasCanceled()

    def end(self) -> None:
        """The job is over."""
        self._dialog.reset()
        self._dialog.hide()
        self._dialog.deleteLater()
        self.deleteLater()
