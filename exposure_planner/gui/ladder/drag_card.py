"""What hangs on the mouse while rungs are dragged: a card one can see through, several of them as a stack."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from exposure_planner.gui.style.palette import Colours
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.style.type_scale import font_for

HOT_SPOT = QPoint(-Space.M, -Space.M)
"""The card hangs to the right of the mouse and below it, so that the line stays in sight."""

_WIDEST = 420.0
_ROUND = 12.0
_SEEN_THROUGH = 0.86
_BEHIND = 6.0
"""By so much a card of a stack looks out below the one before it."""


def drag_card(title: str, facts: str, count: int, chosen: Colours, scale: float) -> QPixmap:
    """A card with title and facts, in a screen's own pixels.

    Args:
        title: of the rung under the mouse; cut off where it is too long.
        facts: its place and minutes; or how many rungs there are.
        count: how many rungs hang on the mouse.
        chosen: the colours in use.
        scale: how many of the screen's pixels make one of ours.
    """
    lines = [(title, font_for("heading"), chosen.ink), (facts, font_for("quiet"), chosen.ink_soft)]
    texts = [(_cut(text, font), font, ink) for text, font, ink in lines if text]
    widest = max(QFontMetricsF(font).horizontalAdvance(text) for text, font, _ in texts)
    high = sum(QFontMetricsF(font).height() for _, font, _ in texts)
    card = QRectF(0, 0, widest + 2 * Space.L, high + 2 * Space.M)
    stack = _BEHIND * min(count - 1, 2)
    pixmap = QPixmap((QRectF(0, 0, card.width() + stack, card.height() + stack).size() * scale).toSize())
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(_SEEN_THROUGH)
    for behind in range(min(count, 3) - 1, -1, -1):
        _paint_card(painter, card.translated(behind * _BEHIND, behind * _BEHIND), chosen)
    _paint_texts(painter, texts, QPointF(Space.L, Space.M))
    painter.end()
    return pixmap


def _cut(text: str, font: QFont) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, _WIDEST)


def _paint_card(painter: QPainter, rect: QRectF, chosen: Colours) -> None:
    painter.setPen(QPen(QColor(chosen.accent_text), 2))
    painter.setBrush(QColor(chosen.accent_soft))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), _ROUND, _ROUND)


def _paint_texts(painter: QPainter, texts: list[tuple[str, QFont, str]], at: QPointF) -> None:
    y = at.y()
    for text, font, ink in texts:
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(QPointF(at.x(), y + metrics.ascent()), text)
        y += metrics.height()
