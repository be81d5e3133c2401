"""A small drawing of how an animal looks at a level; ours, one for each level and kind of animal."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from exposure_planner.gui.style.theme import colours
from exposure_planner.household.animal import Species
from exposure_planner.planner.level import Level
from exposure_planner.resource_files import resource

_WIDE, _HIGH = 160, 110
_LINES_HIGH = 2.6
_LINES_HIGH_WHERE_LARGE = 6.4


class LevelDrawing(QWidget):
    """The drawing in the colours of the theme. The words beside it say the same: a screen reader passes it by."""

    def __init__(
        self, species: Species, level: Level, *, large: bool = False, parent: QWidget | None = None
    ) -> None:
        """Small beside words, or `large` to look at."""
        super().__init__(parent)
        self.level = level
        self._lines_high = _LINES_HIGH_WHERE_LARGE if large else _LINES_HIGH
        self._source = _source(species, level)
        # It gives way before the words beside it do.
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """So many lines high; it grows with the text."""
        height = round(self.fontMetrics().height() * self._lines_high)
        return QSize(round(height * _WIDE / _HIGH), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it as large as it fits."""
        chosen = colours()
        coloured = (
            self._source.replace("{ink}", chosen.outline)
            .replace("{fill}", chosen.coat)
            .replace("{beside}", chosen.ink_soft)
        )
        painter = QPainter(self)
        QSvgRenderer(QByteArray(coloured.encode())).render(painter, self._place())
        painter.end()

    def _place(self) -> QRectF:
        share = min(self.width() / _WIDE, self.height() / _HIGH)
        place = QRectF(0, 0, _WIDE * share, _HIGH * share)
        place.moveCenter(QRectF(self.rect()).center())
        return place


@cache
def _source(species: Species, level: Level) -> str:
    return resource("drawings", f"{species.value}-{int(level)}.svg").read_text(encoding="utf-8")
