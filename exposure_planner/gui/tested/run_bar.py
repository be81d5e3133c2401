"""Runs the test of the pacing here: how many animals, how far it is, and a way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSpinBox, QWidget

from exposure_planner.gui.style.space import Space
from exposure_planner.gui.tested.comparison_run import ComparisonRun
from exposure_planner.gui.tested.source import Compare
from exposure_planner.gui.widgets.plain_label import PlainLabel

_BAR_STRETCH = 20
_FEWEST, _MOST, _FIRST, _STEP = 5, 1000, 25, 5


class RunBar(QWidget):
    """Runs the test beside the window's thread.

    Signals:
        found(Comparison): it is done.
    """

    found = Signal(object)

    def __init__(self, compare: Compare, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compare = compare
        self._run: ComparisonRun | None = None
        self._seed = ""
        self._animals = QSpinBox()
        self._animals.setObjectName("animalsToRun")
        self._animals.setRange(_FEWEST, _MOST)
        self._animals.setSingleStep(_STEP)
        self._animals.setValue(_FIRST)
        self._label = PlainLabel(self.tr("&Animals of each kind"))
        self._label.setBuddy(self._animals)
        self._begin = QPushButton(self.tr("&Run it here"))
        self._begin.setObjectName("runHere")
        self._bar, self._cancel = QProgressBar(), QPushButton(self.tr("&Stop"))
        self._bar.setAccessibleName(self.tr("How far the test is"))
        self._cancel.setObjectName("cancelRun")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        for part in (self._label, self._animals, self._begin, self._bar, self._cancel):
            row.addWidget(part, _BAR_STRETCH if part is self._bar else 0)
        row.addStretch(1)
        self._begin.clicked.connect(self._on_begin)
        self._cancel.clicked.connect(self.cancel)
        self._show_running(running=False)

    def use_seed(self, seed: str) -> None:
        """Begin from this seed: with as many animals the same comes out as in the shipped result."""
        self._seed = seed

    def cancel(self) -> None:
        """Stop the test, if one is running."""
        if self._run is not None:
            self._cancel.setEnabled(False)
            self._run.cancel()

    def _on_begin(self) -> None:
        run = ComparisonRun(self._compare, self._animals.value(), self._seed)
        run.progressed.connect(self._on_progressed)
        run.found.connect(self.found)
        run.ended.connect(self._on_ended)
        self._run = run
        self._bar.setRange(0, 0)
        self._show_running(running=True)
        run.start()

    def _on_progressed(self, done: int, of_all: int) -> None:
        self._bar.setRange(0, of_all)
        self._bar.setValue(done)

    def _on_ended(self) -> None:
        self._run = None
        self._show_running(running=False)

    def _show_running(self, *, running: bool) -> None:
        while_running: tuple[QWidget, ...] = (self._bar, self._cancel)
        before: tuple[QWidget, ...] = (self._label, self._animals, self._begin)
        for part in (*while_running, *before):
            part.setVisible(running == (part in while_running))
        self._cancel.setEnabled(True)
