"""Lines that were met or not, each with a word for it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.badge import Badge
from exposure_planner.wording.tested import say_met
from exposure_planner.wording.translate import Translate


class MetLines(QWidget):
    """What was asked or published, one below the other, each with "Met" or "Not met" and what came."""

    def __init__(
        self, lines: Iterable[tuple[str, str, bool]], translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        for row, (what, found, met) in enumerate(lines):
            badge = Badge(say_met(met, translate), "done" if met else "care")
            grid.addWidget(badge, 2 * row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(wrapped(what), 2 * row, 1)
            grid.addWidget(wrapped(found, "quiet"), 2 * row + 1, 1)
