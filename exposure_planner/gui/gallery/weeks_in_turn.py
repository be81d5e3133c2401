"""Works out how long ladders take, one after the other, while the window stays awake."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from exposure_planner.gui.gallery.entry import GalleryEntry
from exposure_planner.services.weeks_ahead import weeks_ahead
from exposure_planner.wording.forecast import WeeksAhead


class WeeksInTurn(QObject):
    """Works out how long ladders take; each takes some tens of milliseconds.

    Signals:
        told(str): how long the ladder with this key takes is known now.
    """

    told = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[GalleryEntry] = []
        self._known: dict[str, WeeksAhead] = {}
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._tell_next)

    def ask(self, entries: Sequence[GalleryEntry]) -> None:
        """Work these out in this order, as soon as there is nothing else to do."""
        self._waiting = [entry for entry in entries if entry.key not in self._known]
        if self._waiting:
            self._next.start()

    def of(self, entry: GalleryEntry) -> WeeksAhead:
        """How long this one takes, worked out now if need be."""
        if entry.key not in self._known:
            self._known[entry.key] = weeks_ahead(entry.stages)
        return self._known[entry.key]

    def known(self, key: str) -> WeeksAhead | None:
        """How long the ladder with this key takes; None while nobody worked it out."""
        return self._known.get(key)

    def _tell_next(self) -> None:
        if not self._waiting:
            self._next.stop()
            return
        entry = self._waiting.pop(0)
        self.of(entry)
        self.told.emit(entry.key)
