"""Ten small shapes for what may be expected of a rung: told apart by shape, never by colour alone."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from exposure_planner.gui.style.palette import Colours
from exposure_planner.wording.forecast import InTen

PIPS = 10
_GAP = 0.28
"""Between two shapes, as a share of one's width."""

_IN_SQUARE = 0.86


def pips_width(side: float) -> float:
    """How wide ten shapes of this width are with the gaps between them."""
    return side * (PIPS + (PIPS - 1) * _GAP)


def paint_pips(painter: QPainter, into: QRectF, expected: InTen, chosen: Colours) -> None:
    """Draw a disc for each calm session, a ring for each uneasy one, and a cross for each that is too much."""
    side = into.height()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for at in range(PIPS):
        square = QRectF(into.left() + at * side * (1 + _GAP), into.top(), side, side)
        if at < expected.calm:
            _paint_disc(painter, square, chosen)
        elif at < expected.calm + expected.uneasy:
            _paint_ring(painter, square, chosen)
        else:
            _paint_cross(painter, square, chosen)
    painter.restore()


def _paint_disc(painter: QPainter, square: QRectF, chosen: Colours) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(chosen.levels[0]))
    painter.drawEllipse(_within(square))


def _paint_ring(painter: QPainter, square: QRectF, chosen: Colours) -> None:
    painter.setPen(QPen(QColor(chosen.edge), max(1.2, square.width() / 8)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(_within(square).adjusted(1, 1, -1, -1))


def _paint_cross(painter: QPainter, square: QRectF, chosen: Colours) -> None:
    painter.setPen(QPen(QColor(chosen.levels[4]), max(1.8, square.width() / 5)))
    inside = _within(square).adjusted(1, 1, -1, -1)
    painter.drawLine(QLineF(inside.topLeft(), inside.bottomRight()))
    painter.drawLine(QLineF(inside.topRight(), inside.bottomLeft()))


def _within(square: QRectF) -> QRectF:
    inset = square.width() * (1 - _IN_SQUARE) / 2
    return square.adjusted(inset, inset, -inset, -inset)
