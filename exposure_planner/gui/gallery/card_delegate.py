"""Paints a ladder of the gallery as a card: its title, how long it takes, and what kind it is."""

from dataclasses import dataclass, field

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QStaticText, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from exposure_planner.gui.gallery.model import CARD_ROLE, LadderCard
from exposure_planner.gui.style.palette import Colours
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.style.theme import colours
from exposure_planner.gui.style.type_scale import font_for

_ROUND = 10.0
_TONES = {
    "": ("well", "ink_soft"),
    "done": ("done", "done_ink"),
    "care": ("care", "care_ink"),
    "info": ("info", "info_ink"),
}


@dataclass(kw_only=True)
class _Layout:
    """Where everything lies within the row."""

    words: list[tuple[QPointF, QStaticText, QFont, str]] = field(default_factory=list)
    badges: list[tuple[QRectF, str, str]] = field(default_factory=list)
    height: float = 0.0


class LadderCardDelegate(QStyledItemDelegate):
    """Paints a ladder of the gallery as a card."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the list, as high as the words need."""
        width = option.rect.width()
        return QSize(width, round(_laid_out(index.data(CARD_ROLE), width).height))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the sheet, the words and the badges."""
        layout, chosen = _laid_out(index.data(CARD_ROLE), option.rect.width()), colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sheet(painter, QRectF(option.rect), option.state, chosen)
        painter.translate(option.rect.topLeft())
        for at, text, font, ink in layout.words:
            painter.setFont(font)
            painter.setPen(QColor(getattr(chosen, ink)))
            painter.drawStaticText(at, text)
        for rect, word, tone in layout.badges:
            paint_badge(painter, rect, word, tone, chosen)
        painter.restore()


def paint_sheet(painter: QPainter, row: QRectF, state: QStyle.StateFlag, chosen: Colours) -> None:
    """The sheet behind a row: chosen, and with the keyboard, each in its own way."""
    selected = bool(state & QStyle.StateFlag.State_Selected)
    width, border = (2.0, chosen.accent_text) if selected else (1.0, chosen.line)
    if selected and state & QStyle.StateFlag.State_HasFocus:
        width, border = 2.5, chosen.focus
    painter.setPen(QPen(QColor(border), width))
    painter.setBrush(QColor(chosen.accent_soft if selected else chosen.sheet))
    inset = width / 2 + 1
    sheet = row.adjusted(inset, inset + Space.XS / 2, -inset, -inset - Space.XS / 2)
    painter.drawRoundedRect(sheet, _ROUND, _ROUND)


def paint_badge(painter: QPainter, rect: QRectF, text: str, tone: str, chosen: Colours) -> None:
    """A word in a small round box."""
    fill, ink = _TONES[tone]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(getattr(chosen, fill)))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setPen(QColor(getattr(chosen, ink)))
    painter.setFont(font_for("quiet"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def badge_size(text: str) -> QSize:
    """How much room a badge takes."""
    metrics = QFontMetricsF(font_for("quiet"))
    return QSize(round(metrics.horizontalAdvance(text)) + 2 * Space.S, round(metrics.height()) + Space.XS)


def wrapped_words(text: str, font: QFont, width: float) -> QStaticText:
    """Plain text, broken where its room ends."""
    words = QStaticText(text)
    words.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    words.setTextOption(option)
    words.setTextWidth(max(1.0, width))
    words.prepare(font=font)
    return words


def _laid_out(card: LadderCard, width: float) -> _Layout:
    layout = _Layout()
    left, inner = float(Space.M), width - 2 * Space.M
    y = float(Space.M)
    needs = QFontMetricsF(font_for("quiet")).elidedText(card.needs, Qt.TextElideMode.ElideRight, inner)
    lines = (
        (card.title, "strong", "ink"),
        (card.goal, "quiet", "ink"),
        (card.facts, "quiet", "ink_soft"),
        (needs, "quiet", "ink_soft"),
    )
    for text, role, ink in lines:
        if text:
            font = font_for(role)
            words = wrapped_words(text, font, inner)
            layout.words.append((QPointF(left, y), words, font, ink))
            y += words.size().height() + 2
    if card.badges:
        y = _lay_out_badges(layout, card, QPointF(left, y + Space.XS), inner)
    layout.height = y + Space.M
    return layout


def _lay_out_badges(layout: _Layout, card: LadderCard, at: QPointF, width: float) -> float:
    """Beside each other, and on a new line where the room ends; the bottom."""
    x, y, height = at.x(), at.y(), 0
    for text, tone in card.badges:
        size = badge_size(text)
        if x > at.x() and x + size.width() > at.x() + width:
            x, y = at.x(), y + size.height() + Space.XS
        layout.badges.append((QRectF(x, y, min(size.width(), width), size.height()), text, tone))
        x += size.width() + Space.XS
        height = size.height()
    return y + height
