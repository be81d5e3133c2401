"""Where dragged rungs would land: between which two cards, and the line that shows it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from exposure_planner.gui.style.palette import Colours
from exposure_planner.gui.style.space import Space

_THICK = 4.0
_KNOB = 5.0
"""Half the width of the ring at each end."""


def row_below(y: float, rects: Sequence[QRect]) -> int:
    """The row in front of which something let go at this height lands; as many as there are rows for the end.

    Args:
        y: the height of the mouse, in the same measure as the rows.
        rects: the rows, from the top.
    """
    for row, rect in enumerate(rects):
        if y < rect.center().y():
            return row
    return len(rects)


def line_height(child: int, rects: Sequence[QRect], view: QRect) -> float:
    """The height of the line in front of the row `child`; above the first and below the last it stays in sight."""
    y = rects[child].top() if child < len(rects) else rects[-1].bottom() + 1
    return min(max(y, view.top() + _KNOB + 1), view.bottom() - _KNOB)


def paint_drop_line(painter: QPainter, y: float, left: float, right: float, chosen: Colours) -> None:
    """A line in the accent colour, with a ring at each end."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(chosen.accent_text)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    inset = Space.XS + _KNOB
    painter.drawRoundedRect(
        QRectF(left + inset, y - _THICK / 2, right - left - 2 * inset, _THICK), _THICK / 2, _THICK / 2
    )
    painter.setPen(QPen(colour, _THICK / 2))
    painter.setBrush(QColor(chosen.paper))
    for x in (left + inset, right - inset):
        painter.drawEllipse(QPointF(x, y), _KNOB, _KNOB)
    painter.restore()
