"""Paints a line of the side bar: the name, what it is, and a mark that is a shape and a word."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from exposure_planner.gui.style.palette import Colours
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.style.theme import colours
from exposure_planner.gui.style.type_scale import font_for
from exposure_planner.gui.window.animal_model import ENTRY_ROLE, Entry
from exposure_planner.services.views import Mark

_ROUND = 8.0
_SHARE_OF_TEXT_HEIGHT = 0.55


class AnimalDelegate(QStyledItemDelegate):
    """Paints headings and animals."""

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Override QStyledItemDelegate.sizeHint."""
        entry: Entry = index.data(ENTRY_ROLE)
        quiet = QFontMetrics(font_for("quiet")).height()
        if entry.animal_id is None:
            return QSize(0, quiet + Space.L)
        return QSize(0, QFontMetrics(font_for("strong")).height() + quiet + Space.M + Space.XS)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Override QStyledItemDelegate.paint."""
        entry: Entry = index.data(ENTRY_ROLE)
        chosen = colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.animal_id is None:
            _paint_heading(painter, option.rect, entry, chosen)
        else:
            state = option.state
            _paint_ground(painter, option.rect, state, chosen)
            _paint_animal(painter, option.rect, entry, chosen)
        painter.restore()


def _paint_heading(painter: QPainter, rect: QRect, entry: Entry, chosen: Colours) -> None:
    painter.setFont(font_for("quiet"))
    painter.setPen(QColor(chosen.ink_soft))
    line = rect.adjusted(Space.M, 0, -Space.S, -Space.XS)
    text = painter.fontMetrics().elidedText(entry.title, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text)


def _paint_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag, chosen: Colours) -> None:
    ground = QRectF(rect).adjusted(1, 1, -1, -1)
    if state & QStyle.StateFlag.State_Selected:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(chosen.accent_soft))
        painter.drawRoundedRect(ground, _ROUND, _ROUND)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(chosen.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), _ROUND, _ROUND)


def _paint_animal(painter: QPainter, rect: QRect, entry: Entry, chosen: Colours) -> None:
    inside = rect.adjusted(Space.M, Space.S, -Space.M, -Space.S)
    quiet, strong = font_for("quiet"), font_for("strong")
    word_width = QFontMetrics(quiet).horizontalAdvance(entry.mark_word)
    shape = QFontMetrics(quiet).height() * _SHARE_OF_TEXT_HEIGHT
    mark_width = word_width + round(shape) + Space.S if entry.mark_word else 0
    name = inside.adjusted(0, 0, 0, -QFontMetrics(quiet).height())
    _paint_text(painter, name, entry.title, strong, chosen.ink)
    below = inside.adjusted(0, QFontMetrics(strong).height(), -mark_width, 0)
    _paint_text(painter, below, entry.below, quiet, chosen.ink_soft)
    if entry.mark_word:
        right = QRect(inside.right() - word_width, below.top(), word_width + 1, below.height())
        _paint_text(painter, right, entry.mark_word, quiet, chosen.ink)
        middle = QPointF(right.left() - shape, right.center().y() + 1)
        _paint_mark(painter, middle, shape / 2, entry.mark, chosen)


def _paint_text(painter: QPainter, rect: QRect, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _paint_mark(painter: QPainter, middle: QPointF, half: float, mark: Mark, chosen: Colours) -> None:
    """Due is a full dot, resting a ring, and what needs you a triangle."""
    painter.setPen(Qt.PenStyle.NoPen)
    if mark is Mark.DUE:
        painter.setBrush(QColor(chosen.accent_text))
        painter.drawEllipse(middle, half, half)
    elif mark is Mark.RESTING:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(chosen.edge), 2))
        painter.drawEllipse(middle, half - 1, half - 1)
    else:
        painter.setBrush(QColor(chosen.focus))
        x, y = middle.x(), middle.y()
        painter.drawPolygon(
            QPolygonF(
                [QPointF(x, y - half), QPointF(x + half + 1, y + half), QPointF(x - half - 1, y + half)]
            )
        )
