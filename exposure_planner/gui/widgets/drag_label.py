"""What hangs on the mouse while a card is dragged: its title, small, so that the line beneath stays in sight."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap

from exposure_planner.gui.style.palette import Colours
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.style.type_scale import font_for

HOT_SPOT = QPoint(-Space.M, -Space.M)
"""The label hangs to the right of the mouse and below it."""

_WIDEST = 420.0
_ROUND = 10.0


def drag_label(title: str, chosen: Colours, scale: float) -> QPixmap:
    """A label with the title, in a screen's own pixels.

    Args:
        title: cut off where it is too long for a label.
        chosen: the colours in use.
        scale: how many of the screen's pixels make one of ours.
    """
    font = font_for("strong")
    metrics = QFontMetricsF(font)
    text = metrics.elidedText(title, Qt.TextElideMode.ElideRight, _WIDEST)
    rect = QRectF(0, 0, metrics.horizontalAdvance(text) + 2 * Space.M, metrics.height() + 2 * Space.S)
    pixmap = QPixmap((rect.size() * scale).toSize())
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(chosen.accent_text), 2))
    painter.setBrush(QColor(chosen.accent_soft))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), _ROUND, _ROUND)
    painter.setPen(QColor(chosen.ink))
    painter.setFont(font)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return pixmap
