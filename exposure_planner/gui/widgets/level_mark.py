"""A level as a shape with its number: each level has a shape of its own, so that colour is never alone."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from exposure_planner.gui.style.palette import Colours
from exposure_planner.gui.style.theme import colours
from exposure_planner.gui.style.type_scale import font_for
from exposure_planner.planner.level import Level

_CORNERS = {Level.UNEASY: 4, Level.WORRIED: 3, Level.VERY_FRIGHTENED: 5, Level.PANIC: 8}
"""Settled is a ring and Curious a disc; the others are diamond, triangle, pentagon and octagon."""

_SHARE_OF_TEXT_HEIGHT = 1.7


class LevelMark(QWidget):
    """A level's shape with its number; its name is what a screen reader says."""

    def __init__(self, level: Level, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = level
        self.set_level(level, name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_level(self, level: Level, name: str) -> None:
        """Show another level."""
        self._level = level
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        """A little larger than a line of text."""
        side = round(self.fontMetrics().height() * _SHARE_OF_TEXT_HEIGHT)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shape with its number."""
        painter = QPainter(self)
        paint_level(painter, QRectF(self.rect()), self._level, colours())
        painter.end()


def paint_level(painter: QPainter, into: QRectF, level: Level, chosen: Colours) -> None:
    """Draw a level's shape and number into a square; for lists and tables that paint themselves."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(into.width(), into.height()) - 3
    square = QRectF(0, 0, side, side)
    square.moveCenter(into.center())
    colour = QColor(chosen.levels[level])
    painter.setPen(QPen(colour, max(1.6, side / 14)))
    painter.setBrush(QColor(chosen.sheet) if level is Level.SETTLED else colour)
    if level in _CORNERS:
        painter.drawPolygon(_polygon(square, _CORNERS[level]))
    else:
        painter.drawEllipse(square.adjusted(side * 0.06, side * 0.06, -side * 0.06, -side * 0.06))
    _paint_number(painter, square, level, chosen)
    painter.restore()


def _paint_number(painter: QPainter, square: QRectF, level: Level, chosen: Colours) -> None:
    font = font_for("strong")
    is_triangle = level is Level.WORRIED
    font.setPixelSize(max(1, round(square.height() * (0.42 if is_triangle else 0.5))))
    painter.setFont(font)
    painter.setPen(QColor(chosen.ink if level is Level.SETTLED else chosen.sheet))
    # A triangle has room for a number only in its lower half.
    inside = square.translated(0, square.height() * 0.14) if is_triangle else square
    painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, str(int(level)))


def _polygon(square: QRectF, corners: int) -> QPolygonF:
    """A regular polygon with a corner on top; the octagon lies flat, the triangle fills its square."""
    if corners == 3:
        top, foot = QPointF(square.center().x(), square.top()), square.bottom() - square.height() * 0.06
        return QPolygonF([top, QPointF(square.right(), foot), QPointF(square.left(), foot)])
    centre, radius = square.center(), square.width() / 2
    turn = pi / 8 if corners == 8 else 0.0
    points = (-pi / 2 + turn + 2 * pi * corner / corners for corner in range(corners))
    return QPolygonF([centre + QPointF(cos(angle), sin(angle)) * radius for angle in points])
