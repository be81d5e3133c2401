"""Paints an activity as a card, the first of a pillar below the pillar's name."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from exposure_planner.gui.indoors.card_layout import WRAPPED, CardLayout, Words, lay_out_card
from exposure_planner.gui.indoors.model import ActivityRole
from exposure_planner.gui.style.palette import Colours
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.style.theme import colours

_ROUND = 12.0


class ActivityDelegate(QStyledItemDelegate):
    """Paints an activity as a card, the first of a pillar below the pillar's name."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the list, as high as the words need."""
        width = option.rect.width()
        return QSize(width, round(lay_out_card(index.data(ActivityRole.ENTRY), width).height))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw card and words."""
        layout, chosen = lay_out_card(index.data(ActivityRole.ENTRY), option.rect.width()), colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        _paint_card(painter, layout, option.state, chosen)
        for words in layout.words:
            _paint_words(painter, words, chosen)
        painter.restore()


def _paint_card(painter: QPainter, layout: CardLayout, state: QStyle.StateFlag, chosen: Colours) -> None:
    selected = bool(state & QStyle.StateFlag.State_Selected)
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    width, border = (2.5, chosen.accent_text) if selected else (1.0, chosen.line)
    if focused:
        width, border = 2.5, chosen.focus
    painter.setPen(QPen(QColor(border), width))
    painter.setBrush(QColor(chosen.sheet))
    inset = width / 2
    painter.drawRoundedRect(layout.card.adjusted(inset, inset, -inset, -inset), _ROUND, _ROUND)


def _paint_words(painter: QPainter, words: Words, chosen: Colours) -> None:
    if words.fill:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(chosen, words.fill)))
        badge = words.rect.adjusted(-Space.S, -1, Space.S, 1)
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
    painter.setPen(QColor(getattr(chosen, words.ink)))
    painter.setFont(words.font)
    painter.drawText(words.rect, int(WRAPPED), words.text)
