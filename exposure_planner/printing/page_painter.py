"""Draws a laid-out page: black on white, the same on a PDF, in the print preview and on a printer."""

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPagedPaintDevice, QPainter, QPen

from exposure_planner.printing.boxes import (
    Align,
    Box,
    Dot,
    Frame,
    Image,
    LevelCircle,
    Line,
    Rung,
    Shade,
    Stroke,
    TextBox,
    TextStyle,
    TickBox,
)
from exposure_planner.printing.page_layout import PageLayout
from exposure_planner.printing.paper import paper_height, paper_width
from exposure_planner.printing.sheet_layout import layout_sheet
from exposure_planner.printing.text import UNITS_PER_POINT, draw_text, text_block
from exposure_planner.settings import Paper
from exposure_planner.wording.sheets import Sheet

_BLACK = QColor(0, 0, 0)
_WHITE = QColor(255, 255, 255)
_HAIRLINE = 0.6
_OUTLINE = 0.9
_HEAVY = 1.6
"""Widths in points. Nothing thinner than half a point: home printers drop it."""


class Painted(Enum):
    """How painting came to its end."""

    WHOLE = "whole"
    STOPPED = "stopped"
    """Whoever watched it asked for no more."""
    REFUSED = "refused"
    """The device cannot be drawn on, or takes no more pages."""


GoOn = Callable[[int], bool]
"""Told how many pages are done; whether to go on."""


def paint_sheets(
    device: QPagedPaintDevice, sheets: Sequence[Sheet], paper: Paper, go_on: GoOn = lambda _done: True
) -> Painted:
    """Draw sheets, one behind the other, on a device whose page is the whole paper."""
    painter = QPainter()
    if not painter.begin(device):
        return Painted.REFUSED
    try:
        _count_in_points(painter, device, paper)
        for done, page in enumerate(page for sheet in sheets for page in layout_sheet(sheet, paper)):
            if not go_on(done):
                return Painted.STOPPED
            if done and not device.newPage():
                return Painted.REFUSED
            draw_page(painter, page)
    finally:
        finished = painter.end()
    return Painted.WHOLE if finished else Painted.REFUSED


def _count_in_points(painter: QPainter, device: QPagedPaintDevice, paper: Paper) -> None:
    # Somebody may choose smaller paper in the preview: the page shrinks rather than lose an edge.
    scale = min(device.width() / paper_width(paper), device.height() / paper_height(paper))
    painter.scale(scale / UNITS_PER_POINT, scale / UNITS_PER_POINT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def draw_page(painter: QPainter, page: PageLayout) -> None:
    """Draw a laid-out page; the painter counts in tenths of a point."""
    for box in page.boxes:
        _draw(painter, box)


def _draw(painter: QPainter, box: Box) -> None:
    match box:
        case TextBox():
            painter.setPen(_ink(_BLACK, _OUTLINE))
            draw_text(painter, box)
        case LevelCircle():
            _draw_level(painter, box)
        case TickBox():
            _outline(painter, _OUTLINE)
            painter.drawRect(_rect(box))
        case Rung():
            _outline(painter, _OUTLINE, filled=box.filled)
            painter.drawRect(_rect(box))
        case Frame():
            _outline(painter, _HEAVY)
            painter.drawRoundedRect(_rect(box), 6 * UNITS_PER_POINT, 6 * UNITS_PER_POINT)
        case Line():
            _outline(painter, _HAIRLINE)
            start = QPointF(box.x, box.y) * UNITS_PER_POINT
            painter.drawLine(start, start + QPointF(box.width * UNITS_PER_POINT, 0))
        case Shade():
            painter.fillRect(_rect(box), QColor.fromRgbF(1 - box.tone, 1 - box.tone, 1 - box.tone))
        case Stroke():
            _draw_stroke(painter, box)
        case Dot():
            _draw_dot(painter, box)
        case Image():
            _draw_image(painter, box)
        case _:
            raise TypeError(type(box).__name__)


def _draw_level(painter: QPainter, circle: LevelCircle) -> None:
    _outline(painter, _OUTLINE, filled=circle.filled)
    painter.drawEllipse(_rect(circle))
    style = TextStyle(size=round(circle.height * 0.55, 1), bold=circle.filled, align=Align.CENTRE)
    digit = text_block(str(circle.level), style, circle.width)
    painter.setPen(_ink(_WHITE if circle.filled else _BLACK, _OUTLINE))
    for box in digit.placed(circle.x, circle.y + (circle.height - digit.height) / 2):
        if isinstance(box, TextBox):
            draw_text(painter, box)


def _draw_stroke(painter: QPainter, stroke: Stroke) -> None:
    pen = _ink(_BLACK, _HAIRLINE)
    if stroke.dashed:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    left, right = _rect(stroke).left(), _rect(stroke).right()
    top, bottom = _rect(stroke).top(), _rect(stroke).bottom()
    start, end = (bottom, top) if stroke.rising else (top, bottom)
    painter.drawLine(QPointF(left, start), QPointF(right, end))


def _draw_dot(painter: QPainter, dot: Dot) -> None:
    painter.setPen(_ink(_BLACK, _OUTLINE))
    painter.setBrush(QBrush(_BLACK if dot.filled else _WHITE))
    painter.drawEllipse(_rect(dot))


def _draw_image(painter: QPainter, box: Image) -> None:
    picture = QImage.fromData(box.data)
    if picture.isNull():
        return
    room = _rect(box)
    size = QSizeF(picture.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(room.topLeft(), size)
    place.moveCenter(room.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, picture)


def _outline(painter: QPainter, width: float, *, filled: bool = False) -> None:
    painter.setPen(_ink(_BLACK, width))
    painter.setBrush(QBrush(_BLACK) if filled else Qt.BrushStyle.NoBrush)


def _ink(colour: QColor, width: float) -> QPen:
    """A pen that is never the default one.

    Qt leaves a change to the default pen out when it records the page for the preview, and plays it back with the
    window's pen: white in the dark theme.
    """
    pen = QPen(colour)
    pen.setWidthF(width * UNITS_PER_POINT)
    return pen


def _rect(box: Box) -> QRectF:
    return QRectF(
        box.x * UNITS_PER_POINT,
        box.y * UNITS_PER_POINT,
        box.width * UNITS_PER_POINT,
        box.height * UNITS_PER_POINT,
    )
