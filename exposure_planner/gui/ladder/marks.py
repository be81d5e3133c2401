"""Shapes for where a rung stands, so that colour is never alone."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from exposure_planner.gui.style.palette import Colours
from exposure_planner.services.views import StageStatus

_FILLED = {StageStatus.SOLID, StageStatus.CURRENT}


def paint_status(painter: QPainter, into: QRectF, status: StageStatus, chosen: Colours) -> None:
    """Solid: a disc with a tick. Passed: a ring with a tick. Here: a disc in a ring. Next: an arrow."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(into.width(), into.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(into.center())
    colour = QColor(chosen.edge if status is StageStatus.AHEAD else chosen.accent_text)
    painter.setPen(QPen(colour, max(1.6, side / 12)))
    painter.setBrush(QBrush(colour if status in _FILLED else QColor(chosen.paper)))
    _paint_shape(painter, square, status, chosen)
    painter.restore()


def paint_gate(painter: QPainter, into: QRectF, *, holds: bool, chosen: Colours) -> None:
    """Two posts with two bars; open, with one bar swung down, once its check holds."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(chosen.done_ink if holds else chosen.care_ink)
    painter.setPen(QPen(colour, max(1.6, into.width() / 10), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    left, right = into.left() + into.width() * 0.12, into.right() - into.width() * 0.12
    top, bottom = into.top() + into.height() * 0.12, into.bottom() - into.height() * 0.1
    for x in (left, right):
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
    for share in (0.36, 0.66):
        y = into.top() + into.height() * share
        end = QPointF(left + (right - left) * 0.55, y - into.height() * 0.26) if holds else QPointF(right, y)
        painter.drawLine(QPointF(left, y), end)
    painter.restore()


def _paint_shape(painter: QPainter, square: QRectF, status: StageStatus, chosen: Colours) -> None:
    side = square.width()
    if status is StageStatus.AHEAD:
        painter.drawEllipse(_shrunk(square, 0.26))
        return
    if status is StageStatus.CURRENT:
        painter.setBrush(QColor(chosen.paper))
        painter.drawEllipse(_shrunk(square, 0.02))
        painter.setBrush(painter.pen().color())
        painter.drawEllipse(_shrunk(square, 0.24))
        return
    painter.drawEllipse(_shrunk(square, 0.08))
    pen = painter.pen()
    if status is StageStatus.SOLID:
        pen.setColor(QColor(chosen.on_accent))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    at = square.topLeft()
    points = _ARROW if status is StageStatus.NEXT else _TICK
    for line in points:
        painter.drawPolyline(QPolygonF([at + QPointF(x * side, y * side) for x, y in line]))


_TICK = (((0.3, 0.52), (0.45, 0.66), (0.71, 0.36)),)
_ARROW = (((0.5, 0.72), (0.5, 0.3)), ((0.33, 0.46), (0.5, 0.29), (0.67, 0.46)))


def _shrunk(square: QRectF, share: float) -> QRectF:
    by = square.width() * share
    return square.adjusted(by, by, -by, -by)
