"""A dialog that opens as large as it is comfortable to work in."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog


class RoomyDialog(QDialog):
    """A dialog that takes its `sizeHint()` whole; Qt alone would stop at two thirds of the screen."""

    def showEvent(self, event: QShowEvent) -> None:
        """Take the wished size before the place is chosen."""
        if not event.spontaneous():
            self.resize(self.sizeHint())
        super().showEvent(event)
