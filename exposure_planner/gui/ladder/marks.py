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
    """Two posts with two bars between them; once its check holds, a tick in place of the bars."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(chosen.done_ink if holds else chosen.care_ink), max(1.6, into.width() / 10))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    between = ((0.33, 0.52), (0.45, 0.66), (0.69, 0.34))
    bars = (((0.1, 0.36), (0.9, 0.36)), ((0.1, 0.66), (0.9, 0.66)))
    posts = (((0.1, 0.12), (0.1, 0.9)), ((0.9, 0.12), (0.9, 0.9)))
    for line in (*posts, *((between,) if holds else bars)):
        painter.drawPolyline(
            QPolygonF([into.topLeft() + QPointF(x * into.width(), y * into.height()) for x, y in line])
        )
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
