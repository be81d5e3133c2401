"""Help, How the pacing was tested."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.tested.comparison_sheet import ComparisonSheet
from exposure_planner.gui.tested.run_bar import RunBar
from exposure_planner.gui.tested.source import HowTested
from exposure_planner.gui.widgets.roomy_dialog import RoomyDialog
from exposure_planner.gui.widgets.scrolled import scrolled
from exposure_planner.gui.widgets.wished_size import in_letters
from exposure_planner.simulation.result import Comparison
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.tested import warning
from exposure_planner.wording.translate import Translate

_WIDTH_IN_LETTERS = 144
_HEIGHT_IN_LINES = 46


class HowTestedDialog(RoomyDialog):
    """The shipped result, and the same test run here."""

    def __init__(self, how: HowTested, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("testedDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How the pacing was tested"))
        self._translate = translate
        self._which = wrapped("", "strong", "whichResult")
        self._back = with_role(QPushButton(self.tr("Show the shipped result a&gain")), "quiet")
        self._back.setObjectName("showShipped")
        self._back.hide()
        self._sheet = QVBoxLayout()
        self._run = RunBar(how.compare) if how.compare is not None else None
        self._lay_out()
        self._shipped = self._read(how)
        if self._shipped is not None:
            self._on_back()
            if self._run is not None:
                self._run.use_seed(self._shipped.seed)
        self._back.clicked.connect(self._on_back)
        if self._run is not None:
            self._run.found.connect(self._on_found)

    def done(self, result: int) -> None:
        """Leave nothing running behind."""
        if self._run is not None:
            self._run.cancel()
        super().done(result)

    def sizeHint(self) -> QSize:
        """Wide enough for the table, and no larger than the screen."""
        return in_letters(self, _WIDTH_IN_LETTERS, _HEIGHT_IN_LINES)

    def _read(self, how: HowTested) -> Comparison | None:
        try:
            shipped = how.shipped()
        except Problem as problem:
            self._say_nothing(say_problem(problem, self._translate))
            return None
        if shipped is None:
            self._say_nothing(self.tr("No result came with this version of the program."))
        return shipped

    def _say_nothing(self, why: str) -> None:
        nothing = QWidget()
        column = QVBoxLayout(nothing)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.addWidget(wrapped(warning(self._translate), "strong"))
        column.addWidget(wrapped(why, "body", "noResult"))
        column.addStretch(1)
        self._put(nothing)

    def _on_back(self) -> None:
        if self._shipped is not None:
            self._show(self._shipped, self.tr("The result that came with the program"))
            self._back.hide()

    def _on_found(self, comparison: Comparison) -> None:
        self._show(comparison, self.tr("The result that was made here"))
        self._back.setVisible(self._shipped is not None)

    def _show(self, comparison: Comparison, which: str) -> None:
        self._which.setText(which)
        self._put(scrolled(ComparisonSheet(comparison, self._translate)))

    def _put(self, widget: QWidget) -> None:
        while (item := self._sheet.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._sheet.addWidget(widget)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(Space.XL, Space.L, Space.XL, Space.NONE)
        top.addWidget(self._which, 1)
        top.addWidget(self._back)
        close = QPushButton(self.tr("&Close"))
        close.setObjectName("closeTested")
        close.clicked.connect(self.reject)
        close.setDefault(True)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XL, Space.S, Space.XL, Space.L)
        foot.setSpacing(Space.M)
        if self._run is not None:
            foot.addWidget(self._run, 1)
        else:
            foot.addStretch()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.NONE)
        layout.addLayout(top)
        layout.addLayout(self._sheet, 1)
        layout.addLayout(foot)
        close.setFocus()
