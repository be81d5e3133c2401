"""Measures and draws wrapped text. One layout serves both, so that nothing is ever clipped."""

import re
import unicodedata
from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from exposure_planner.printing.boxes import NOTHING, Align, Block, TextBox, TextStyle

UNITS_PER_POINT = 10
"""Fonts want whole pixel sizes: a tenth of a point is fine enough to look the same on every device."""

_FAMILIES = [
    "Noto Sans",
    "Liberation Sans",
    "Arial",
    "Helvetica Neue",
    "DejaVu Sans Condensed",
    "DejaVu Sans",
]

_NUMBER_AND_UNIT = re.compile(r"(?<=\d) (?=(?:%|min|s|h|m|cm|metres)(?!\w))")
"""The blank in "80 %": a line that ends between them is hard to read."""

_ALIGN = {
    Align.LEADING: Qt.AlignmentFlag.AlignLeft,
    Align.TRAILING: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
    Align.CENTRE: Qt.AlignmentFlag.AlignHCenter,
}


def font_of(style: TextStyle) -> QFont:
    """The font, sized in units of a tenth of a point; no hinting, so that all devices wrap alike."""
    font = QFont(_FAMILIES)
    font.setPixelSize(round(style.size * UNITS_PER_POINT))
    font.setBold(style.bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # A ligature comes out of a PDF as one odd letter: "first" could not be searched for.
    font.setFeature(QFont.Tag("liga"), 0)
    return font


def tidied(text: str) -> str:
    """On one line, a number beside its unit, without control characters: those measure otherwise than they print."""
    said = "".join(letter for letter in " ".join(text.split()) if unicodedata.category(letter) != "Cc")
    return _NUMBER_AND_UNIT.sub("\N{NO-BREAK SPACE}", said)


def text_block(text: str, style: TextStyle, width: float) -> Block:
    """The text wrapped to the width."""
    tidy = tidied(text)
    if not tidy:
        return NOTHING
    height = _laid_out(tidy, style, width).boundingRect().height() / UNITS_PER_POINT
    return Block(
        boxes=(TextBox(x=0, y=0, width=width, height=height, text=tidy, style=style),), height=height
    )


def width_of(text: str, style: TextStyle) -> float:
    """How wide the text is on one line, in points, with a little room for rounding."""
    return QFontMetricsF(font_of(style)).horizontalAdvance(tidied(text)) / UNITS_PER_POINT + 1.0


def text_lines(box: TextBox) -> Iterator[tuple[str, float, float]]:
    """Each line of the box's text with its upper edge, from the box's own, and its height, in points."""
    layout = _laid_out(box.text, box.style, box.width)
    units = box.text.encode("utf-16-le")
    for line in (layout.lineAt(number) for number in range(layout.lineCount())):
        start = line.textStart() * 2
        text = units[start : start + line.textLength() * 2].decode("utf-16-le", "ignore").strip()
        yield text, line.y() / UNITS_PER_POINT, line.height() / UNITS_PER_POINT


def text_size(box: TextBox) -> tuple[float, float]:
    """Width and height, in points, that the box's text takes when wrapped to the box."""
    layout = _laid_out(box.text, box.style, box.width)
    rect = layout.boundingRect()
    widest = max(layout.lineAt(index).naturalTextWidth() for index in range(layout.lineCount()))
    return widest / UNITS_PER_POINT, rect.height() / UNITS_PER_POINT


def draw_text(painter: QPainter, box: TextBox) -> None:
    """Draw the text; the painter counts in tenths of a point."""
    layout = _laid_out(box.text, box.style, box.width)
    layout.draw(painter, QPointF(box.x * UNITS_PER_POINT, box.y * UNITS_PER_POINT))


def _laid_out(text: str, style: TextStyle, width: float) -> QTextLayout:
    layout = QTextLayout(text, font_of(style))
    option = QTextOption(_ALIGN[style.align])
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * UNITS_PER_POINT)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout
