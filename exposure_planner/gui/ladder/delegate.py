"""Paints a rung as a card beside the rail that joins all rungs."""

from collections.abc import Collection
from uuid import UUID

from PySide6.QtCore import (
    QAbstractItemModel,
    QLineF,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from exposure_planner.gui.ladder.card_layout import CardLayout, RepairButton, Words, lay_out_card
from exposure_planner.gui.ladder.inline_editor import (
    InlineField,
    TitleField,
    TypedField,
    new_field,
    put_in_place,
)
from exposure_planner.gui.ladder.marks import paint_gate, paint_status
from exposure_planner.gui.ladder.model import RungRole
from exposure_planner.gui.ladder.pips import paint_pips
from exposure_planner.gui.ladder.rung import Rung
from exposure_planner.gui.style.palette import Colours
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.style.theme import colours
from exposure_planner.gui.style.type_scale import font_for
from exposure_planner.gui.widgets.level_mark import paint_level
from exposure_planner.planner.repair import Repair
from exposure_planner.services.views import StageStatus

_ROUND = 12.0
_LIFTED = 0.35
"""How much of a rung is still seen where it was taken from."""

AnyIndex = QModelIndex | QPersistentModelIndex


class RungDelegate(QStyledItemDelegate):
    """Paints a rung as a card beside the rail that joins all rungs, and lets its title or minutes be typed anew.

    Attributes:
        hovered: the rung and the repair whose button the mouse is on.
        lifted: rungs that were cut or are being dragged, painted pale.
        typed: what is typed anew when the view begins to edit.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hovered: tuple[UUID, Repair] | None = None
        self.lifted: Collection[UUID] = ()
        self.typed = TypedField.TITLE

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As wide as the list, as high as the words need."""
        width = option.rect.width()
        return QSize(width, round(lay_out_card(index.data(RungRole.RUNG), width).height))

    def repair_at(self, rect: QRect, index: AnyIndex, at: QPoint) -> Repair | None:
        """What the button under this point would do; `rect` is the row's."""
        layout = lay_out_card(index.data(RungRole.RUNG), rect.width())
        return layout.repair_at((at - rect.topLeft()).toPointF())

    def field_at(self, rect: QRect, index: AnyIndex, at: QPoint) -> TypedField | None:
        """What can be typed anew at this point; None where nothing can."""
        rung: Rung = index.data(RungRole.RUNG)
        layout = lay_out_card(rung, rect.width())
        point = (at - rect.topLeft()).toPointF()
        if layout.title.contains(point):
            return TypedField.TITLE
        return TypedField.MINUTES if rung.minutes is not None and layout.facts.contains(point) else None

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: AnyIndex) -> QWidget:
        """A field for the title, or for the minutes."""
        return new_field(self.typed, parent)

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Show what is kept, chosen as a whole."""
        if isinstance(editor, InlineField):
            editor.show_rung(index.data(RungRole.RUNG))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Pass on what was typed."""
        if isinstance(editor, InlineField):
            role, typed = editor.typed()
            model.setData(index, typed, role)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Put the field where the words are."""
        if isinstance(editor, InlineField):
            layout, corner = (
                lay_out_card(index.data(RungRole.RUNG), option.rect.width()),
                option.rect.topLeft(),
            )
            words = layout.title if isinstance(editor, TitleField) else layout.facts
            put_in_place(editor, words.translated(corner), layout.card.translated(corner))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw rail, card, shapes, words and buttons."""
        rung: Rung = index.data(RungRole.RUNG)
        layout, chosen = lay_out_card(rung, option.rect.width()), colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        last = index.row() + 1 == index.model().rowCount()
        _paint_rail(painter, layout, chosen, above=index.row() > 0, below=not last)
        if rung.stage_id in self.lifted:
            painter.setOpacity(_LIFTED)
        _paint_card(painter, layout, option.state, chosen, here=rung.status is StageStatus.CURRENT)
        paint_card_content(painter, layout, rung, chosen)
        for button in layout.repairs:
            _paint_repair(painter, button, chosen, hovered=self.hovered == (rung.stage_id, button.repair))
        painter.restore()


def paint_card_content(painter: QPainter, layout: CardLayout, rung: Rung, chosen: Colours) -> None:
    """Draw the shapes and words of a card, without the card and its buttons."""
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


def _paint_repair(painter: QPainter, button: RepairButton, chosen: Colours, *, hovered: bool) -> None:
    painter.setPen(QPen(QColor(chosen.accent_text if hovered else chosen.edge), 1.2))
    painter.setBrush(QColor(chosen.accent_soft if hovered else chosen.paper))
    rect: QRectF = button.rect
    painter.drawRoundedRect(rect.adjusted(0.6, 0.6, -0.6, -0.6), _ROUND * 0.6, _ROUND * 0.6)
    _paint_words(painter, button.words, chosen)


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
