"""How long a session has lasted. It counts up and asks for nothing."""

from datetime import timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.space import Space
from exposure_planner.wording.marks import say_clock


class ClockLine(QWidget):
    """The time so far, and once the planned time is over, that it is a good moment to stop."""

    def __init__(self, planned: timedelta, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._planned = planned
        self._time = wrapped("", "display", "elapsed")
        self._word = wrapped("", "title", "elapsedWord")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._time)
        layout.addWidget(self._word)

    def show_elapsed(self, lasted: timedelta, *, paused: bool = False) -> None:
        """Say how long it has lasted."""
        self._time.setText(self.tr("{clock} so far").format(clock=say_clock(lasted)))
        if paused:
            self._word.setText(self.tr("Paused; the time stands still."))
        elif self.is_over(lasted):
            self._word.setText(self.tr("Time to stop, while all is well."))
        else:
            self._word.setText("")
        self._word.setVisible(bool(self._word.text()))

    def is_over(self, lasted: timedelta) -> bool:
        """Whether the planned time is over."""
        return lasted >= self._planned
