"""What to look for in the history: words, level, rung, time, and what happened besides."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from exposure_planner.gui.history.filter import EVERYTHING, Wanted
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.folding_grid import FoldingGrid
from exposure_planner.planner.level import Level
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.translate import Translate

_COLUMNS = ((5, 96), (3, 66), (2, 0))
"""How many stand beside each other, and how many letters wide the bar must be for it."""
_MONTH, _QUARTER, _YEAR = 28, 91, 365


class FilterBar(QWidget):
    """What to look for in the history.

    Attributes:
        besides: a tick that the page puts where it has room for it.

    Signals:
        changed: something else is looked for.
    """

    changed = Signal()

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stages: ChoiceBox[UUID | None] | None = None
        self._shown_stages: tuple[tuple[UUID, str], ...] | None = None
        self.text = QLineEdit()
        self.text.setObjectName("historySearch")
        self.text.setPlaceholderText(self.tr("Search the sessions"))
        self.text.setAccessibleName(self.tr("Search the sessions"))
        self.text.setClearButtonEnabled(True)
        levels = [(Level.SETTLED, self.tr("Any level"))]
        levels.extend(
            (level, self.tr("{level} or more").format(level=level_name(level, translate)))
            for level in (Level.UNEASY, Level.WORRIED, Level.VERY_FRIGHTENED)
        )
        self.level = ChoiceBox[Level](levels, "historyLevel")
        self.period = ChoiceBox[int | None](
            [
                (None, self.tr("All time")),
                (_MONTH, self.tr("Last four weeks")),
                (_QUARTER, self.tr("Last three months")),
                (_YEAR, self.tr("Last year")),
            ],
            "historyPeriod",
        )
        self.besides = QCheckBox(self.tr("What happened besides"))
        self.besides.setObjectName("historyBesides")
        self.besides.setChecked(True)
        self.clear = with_role(QPushButton(self.tr("Show all")), "quiet")
        self.clear.setObjectName("historyShowAll")
        self.level.setAccessibleDescription(self.tr("Which levels to show"))
        self.period.setAccessibleDescription(self.tr("Which time to show"))
        self._lay_out()
        self.text.textChanged.connect(self.changed)
        self.level.currentIndexChanged.connect(self.changed)
        self.period.currentIndexChanged.connect(self.changed)
        self.besides.toggled.connect(self.changed)
        self.clear.clicked.connect(self.show_all)

    def offer_stages(self, stages: Sequence[tuple[UUID, str]]) -> None:
        """Offer these rungs to choose from; the chosen one stays chosen where it still is one of them."""
        if tuple(stages) == self._shown_stages:
            return
        self._shown_stages = tuple(stages)
        chosen = self.stage_id()
        box = ChoiceBox[UUID | None]([(None, self.tr("All rungs")), *stages], "historyStage")
        box.setAccessibleDescription(self.tr("Which rung to show"))
        box.choose(chosen)
        if self._stages is not None:
            self._stage_place.removeWidget(self._stages)
            self._stages.deleteLater()
        self._stages = box
        self._stage_place.addWidget(box)
        self.setTabOrder(self.level, box)
        self.setTabOrder(box, self.period)
        box.currentIndexChanged.connect(self.changed)
        if box.value() != chosen:
            self.changed.emit()

    def stage_id(self) -> UUID | None:
        """The rung that is looked at, or None for all."""
        return self._stages.value() if self._stages is not None else None

    def wanted(self, today: date) -> Wanted:
        """What is looked for, as of today."""
        days = self.period.value()
        return Wanted(
            text=self.text.text().strip(),
            from_level=self.level.value(),
            stage_id=self.stage_id(),
            first=None if days is None else today - timedelta(days=days - 1),
            besides=self.besides.isChecked(),
        )

    def show_all(self) -> None:
        """Look for nothing in particular."""
        self.text.clear()
        self.level.setCurrentIndex(0)
        self.period.setCurrentIndex(0)
        self.besides.setChecked(True)
        if self._stages is not None:
            self._stages.setCurrentIndex(0)

    def fit_to(self, wanted: Wanted) -> None:
        """Offer to show all only where something is left out."""
        self.clear.setEnabled(wanted != EVERYTHING)

    def _lay_out(self) -> None:
        around_stages = QWidget()
        self._stage_place = QHBoxLayout(around_stages)
        self._stage_place.setContentsMargins(0, 0, 0, 0)
        parts = (self.text, self.level, around_stages, self.period, self.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(FoldingGrid(parts, _COLUMNS, stretches=(3, 2, 2, 2, 0), gap=Space.S))
