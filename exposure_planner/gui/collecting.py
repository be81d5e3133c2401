"""Looks for garbage in the window's own thread, and in no other."""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


class Collecting(QObject):
    """Looks for garbage every now and then, in the thread that it was made in.

    Python looks for garbage in whichever thread happens to make an object too many. Widgets may only be destroyed in
    the window's thread; destroyed in another they take the program with them, at once or some time later.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start()


def collect_what_is_due() -> int:
    """Look through the generations that Python would look through by now; how many objects were let go."""
    counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [generation for generation, (count, most) in enumerate(counts) if count > most]
    return gc.collect(max(due)) if due else 0
