"""Signs to tick, grouped by the level that each stands for at least."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.flow_layout import FlowLayout
from exposure_planner.gui.widgets.folding_grid import FoldingGrid
from exposure_planner.gui.widgets.level_mark import LevelMark
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.household.animal import Species
from exposure_planner.household.sign import Sign
from exposure_planner.planner.level import Level
from exposure_planner.wording.ambiguous_signs import say_tells_nothing
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.translate import Translate

_BESIDE, _BELOW = 2, 1
_LETTERS_TO_STAND_BESIDE = 84
"""A level's name and, beside it, the longest sign."""


class SignList(QWidget):
    """Signs to tick, from the calmest to the most frightened.

    Signals:
        toggled(str, bool): a sign, by its code, was ticked or unticked by the person.
    """

    toggled = Signal(str, bool)

    def __init__(
        self,
        signs: Iterable[Sign],
        species: Species,
        translate: Translate,
        prefix: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`species` is the animal's, for what tells nothing in such an animal."""
        super().__init__(parent)
        self.setObjectName(f"{prefix}signList")
        self._prefix = prefix
        self._boxes: dict[str, QCheckBox] = {}
        self._unknown: tuple[str, ...] = ()
        by_floor: dict[Level, list[Sign]] = {}
        for sign in signs:
            by_floor.setdefault(sign.floor, []).append(sign)
        parts = [
            part
            for floor in sorted(by_floor)
            for part in self._group(level_name(floor, translate), by_floor[floor])
        ]
        widths = ((_BESIDE, _LETTERS_TO_STAND_BESIDE), (_BELOW, 0))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(FoldingGrid(parts, widths, stretches=(0, 1)))
        alone = say_tells_nothing(species, translate)
        layout.addWidget(wrapped(alone, "quiet", f"{prefix}signsThatTellNothing"))

    def ticked(self) -> tuple[str, ...]:
        """The codes of the ticked signs; codes that this program does not know are kept as they were."""
        return (*(code for code, box in self._boxes.items() if box.isChecked()), *self._unknown)

    def tick(self, codes: Iterable[str]) -> None:
        """Tick these and no others."""
        wanted = tuple(codes)
        self._unknown = tuple(code for code in wanted if code not in self._boxes)
        for code, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(code in wanted)
            box.blockSignals(False)

    def _group(self, name: str, signs: list[Sign]) -> tuple[QWidget, QWidget]:
        """The level's name, and its signs to tick."""
        heading = QWidget()
        upper = QVBoxLayout(heading)
        upper.setContentsMargins(0, 0, 0, 0)
        heading_row = QHBoxLayout()
        heading_row.setSpacing(Space.S)
        heading_row.addWidget(LevelMark(signs[0].floor, name))
        heading_row.addWidget(with_role(PlainLabel(name), "quiet"))
        heading_row.addStretch()
        upper.addLayout(heading_row)
        # Flush with its first sign, however many lines the signs take.
        upper.addStretch()
        boxes = QWidget()
        flow = FlowLayout(boxes, gap=Space.XS)
        for sign in signs:
            flow.addWidget(self._box(sign))
        return heading, boxes

    def _box(self, sign: Sign) -> QCheckBox:
        box = QCheckBox(sign.text)
        box.setObjectName(f"{self._prefix}sign_{sign.code}")
        box.toggled.connect(lambda ticked, code=sign.code: self.toggled.emit(code, ticked))
        self._boxes[sign.code] = box
        return box
