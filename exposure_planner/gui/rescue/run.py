"""Goes one way out, beside the window's thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from exposure_planner.errors import Problem

Way = Callable[[], list[str]]
"""Does it, and says what was done, a sentence each. Raises Problem."""


class RescueRun(QThread):
    """Goes one way out; `finished` says that it is over.

    Attributes:
        said: what was done.
        problem: why nothing was.
    """

    over = Signal()

    def __init__(self, way: Way, parent: QObject) -> None:
        super().__init__(parent)
        self._way = way
        self.said: list[str] = []
        self.problem: Problem | None = None
        self.fault: BaseException | None = None
        self.finished.connect(self._tell)

    def run(self) -> None:
        """Everything in here happens beside the window's thread."""
        try:
            self.said = self._way()
        except Problem as problem:
            self.problem = problem
        # Told in the window's thread, where a dialog may be opened.
        except BaseException as fault:  # noqa: BLE001
            self.fault = fault

    def _tell(self) -> None:
        self.over.emit()
        if self.fault is not None:
            raise self.fault
