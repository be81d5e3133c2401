"""Paints a rung as a card beside the rail that joins all rungs."""

from PySide6.QtCore import QLineF, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from exposure_planner.gui.ladder.card_layout import CardLayout, Words, lay_out_card
from exposure_planner.gui.ladder.marks import paint_gate, paint_status
from exposure_planner.gui.ladder.model import RungRole
from exposure_planner.gui.ladder.pips import paint_pips
from exposure_planner.gui.ladder.rung import Rung
from exposure_planner.gui.style.palette import Colours
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.style.theme import colours
from exposure_planner.gui.style.type_scale import font_for
from exposure_planner.gui.widgets.level_mark import paint_level
from exposure_planner.services.views import StageStatus

_ROUND = 12.0


class RungDelegate(QStyledItemDelegate):
    """Paints a rung as a card beside the rail that joins all rungs."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the list, as high as the words need."""
        width = option.rect.width()
        return QSize(width, round(lay_out_card(index.data(RungRole.RUNG), width).height))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw rail, card, shapes and words."""
        rung: Rung = index.data(RungRole.RUNG)
        layout, chosen = lay_out_card(rung, option.rect.width()), colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        last = index.row() + 1 == index.model().rowCount()
        _paint_rail(painter, layout, chosen, above=index.row() > 0, below=not last)
        _paint_card(painter, layout, option.state, chosen, here=rung.status is StageStatus.CURRENT)
        paint_status(painter, layout.status, rung.status, chosen)
        if rung.gate:
            paint_gate(painter, layout.gate, holds=rung.gate_holds, chosen=chosen)
        if rung.guess is not None:
            paint_level(painter, layout.guess, rung.guess, chosen)
        if rung.expected is not None:
            paint_pips(painter, layout.pips, rung.expected, chosen)
        for square, sign, ink in layout.notes:
            _paint_note_mark(painter, square, sign, QColor(getattr(chosen, ink)))
        for words in layout.words:
            _paint_words(painter, words, chosen)
        painter.restore()


def _paint_rail(painter: QPainter, layout: CardLayout, chosen: Colours, *, above: bool, below: bool) -> None:
    painter.setPen(QPen(QColor(chosen.edge), 2))
    x = layout.status.center().x()
    gap = Space.XS
    if above:
        painter.drawLine(QLineF(x, 0, x, layout.status.top() - gap))
    if below:
        bottom = layout.height if layout.gate.isEmpty() else layout.gate.top() - gap
        painter.drawLine(QLineF(x, layout.status.bottom() + gap, x, bottom))


def _paint_card(
    painter: QPainter, layout: CardLayout, state: QStyle.StateFlag, chosen: Colours, *, here: bool
) -> None:
    selected = bool(state & QStyle.StateFlag.State_Selected)
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    width, border = (2.5, chosen.accent_text) if selected else (1.0, chosen.line)
    if focused:
        width, border = 2.5, chosen.focus
    painter.setPen(QPen(QColor(border), width))
    painter.setBrush(QColor(chosen.accent_soft if here else chosen.sheet))
    inset = width / 2
    painter.drawRoundedRect(layout.card.adjusted(inset, inset, -inset, -inset), _ROUND, _ROUND)


def _paint_note_mark(painter: QPainter, square: QRectF, sign: str, ink: QColor) -> None:
    """A ring with a question mark, or with an exclamation mark for something to look at."""
    painter.save()
    painter.setPen(QPen(ink, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(square.adjusted(1, 1, -1, -1))
    font = font_for("quiet")
    font.setBold(True)
    font.setPixelSize(max(1, round(square.height() * 0.62)))
    painter.setFont(font)
    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, sign)
    painter.restore()


def _paint_words(painter: QPainter, words: Words, chosen: Colours) -> None:
    if words.fill:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(chosen, words.fill)))
        badge = words.rect.adjusted(-Space.S, -Space.S / 4, Space.S, Space.S / 4)
        painter.drawRoundedRect(badge, _ROUND * 0.75, _ROUND * 0.75)
    painter.setPen(QColor(getattr(chosen, words.ink)))
    painter.setFont(words.font)
    painter.drawStaticText(words.at, words.text)
