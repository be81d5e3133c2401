"""What every page of the window has in common: it reads again when something changed and it is on screen."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from exposure_planner.gui.desk import Desk


class Page(QWidget):
    """A page of the window.

    Attributes:
        desk: what the person has in front of them, and the way to the services.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._stale = True
        desk.ladder_changed.connect(self._on_ladder_changed)

    def refresh(self) -> None:
        """Read everything again and show it. Pages override this."""
        raise NotImplementedError

    def mark_stale(self) -> None:
        """Something changed: read again now if the page is on screen, or else when it is shown next."""
        self._stale = True
        if self.isVisible():
            self._refresh_once()

    def showEvent(self, event: QShowEvent) -> None:
        """Read again before showing what may be old."""
        super().showEvent(event)
        self.read_if_stale()

    def read_if_stale(self) -> None:
        """Read again what may be old, on screen or not."""
        if self._stale:
            self._refresh_once()

    def _on_ladder_changed(self) -> None:
        """Another animal or another ladder is looked at. Pages that remember more of the last one override this."""
        self.mark_stale()

    def _refresh_once(self) -> None:
        self._stale = False
        self.refresh()
