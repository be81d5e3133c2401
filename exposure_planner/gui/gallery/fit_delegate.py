"""Paints a rung of the fitting page: its tick, what becomes of it, and the guess."""

from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QStaticText
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from exposure_planner.gui.gallery.card_delegate import badge_size, paint_badge, paint_sheet, wrapped_words
from exposure_planner.gui.gallery.fit_model import FIT_ROLE
from exposure_planner.gui.gallery.fit_rows import FitRow
from exposure_planner.gui.style.palette import Colours
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.style.theme import colours
from exposure_planner.gui.style.type_scale import font_for
from exposure_planner.gui.widgets.level_mark import paint_level
from exposure_planner.services.fitting import Part

_TICK_IN_LINES = 0.95
_MARK_IN_LINES = 1.5
_WRAPPED = int(Qt.TextFlag.TextWordWrap)
_AWAY = {Part.STRUCK, Part.BELOW}


@dataclass(kw_only=True)
class _Layout:
    """Where everything lies within the row."""

    tick: QRectF = field(default_factory=QRectF)
    level: QRectF = field(default_factory=QRectF)
    words: list[tuple[QPointF, QStaticText, QFont, str]] = field(default_factory=list)
    badges: list[tuple[QRectF, str, str]] = field(default_factory=list)
    height: float = 0.0


class FitDelegate(QStyledItemDelegate):
    """Paints a rung of the fitting page. A press on the tick, or the space bar, is a wish to strike it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the list, as high as the words need."""
        width = option.rect.width()
        return QSize(width, round(_laid_out(index.data(FIT_ROLE), width).height))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw sheet, tick, words, badges and the mark of the guess."""
        row: FitRow = index.data(FIT_ROLE)
        layout, chosen = _laid_out(row, option.rect.width()), colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sheet(painter, QRectF(option.rect), option.state, chosen)
        painter.translate(option.rect.topLeft())
        _paint_tick(painter, layout.tick, chosen, ticked=row.applies)
        for at, text, font, ink in layout.words:
            painter.setFont(font)
            painter.setPen(QColor(getattr(chosen, ink)))
            if font.strikeOut():
                # Static text strikes itself out beside itself.
                painter.drawText(QRectF(at, text.size()), _WRAPPED, text.text())
            else:
                painter.drawStaticText(at, text)
        for rect, word, tone in layout.badges:
            paint_badge(painter, rect, word, tone, chosen)
        if row.level is not None:
            paint_level(painter, layout.level, row.level, chosen)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """A press on the tick, or the space bar."""
        if not self._means_the_tick(event, option, index):
            return False
        ticked = bool(index.data(FIT_ROLE).applies)
        wished = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(index, wished, Qt.ItemDataRole.CheckStateRole)

    def _means_the_tick(
        self, event: QEvent, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> bool:
        if isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            tick = _laid_out(index.data(FIT_ROLE), option.rect.width()).tick
            at = event.position() - QPointF(option.rect.topLeft())
            return tick.adjusted(-Space.S, -Space.S, Space.S, Space.S).contains(at)
        return False


def _paint_tick(painter: QPainter, box: QRectF, chosen: Colours, *, ticked: bool) -> None:
    painter.setPen(QPen(QColor(chosen.accent if ticked else chosen.edge), 2))
    painter.setBrush(QColor(chosen.accent if ticked else chosen.sheet))
    painter.drawRoundedRect(box, 5, 5)
    if ticked:
        pen = QPen(QColor(chosen.on_accent), max(1.8, box.width() / 9))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        points = ((0.24, 0.52), (0.43, 0.70), (0.77, 0.32))
        painter.drawPolyline([box.topLeft() + QPointF(x * box.width(), y * box.height()) for x, y in points])


def _laid_out(row: FitRow, width: float) -> _Layout:
    layout, line = _Layout(), QFontMetricsF(font_for("strong")).height()
    top, tick = float(Space.M), line * _TICK_IN_LINES
    layout.tick = QRectF(Space.M, top + (line - tick) / 2, tick, tick)
    left, mark = Space.M + tick + Space.M, line * _MARK_IN_LINES
    room = width - left - Space.M - (mark + Space.S if row.level is not None else 0)
    layout.level = QRectF(width - Space.M - mark, top - Space.XS, mark, mark)
    title_font = font_for("strong")
    title_font.setStrikeOut(row.part is Part.STRUCK)
    soft = row.part in _AWAY
    y = _add(
        layout,
        f"{row.number}  {row.title}",
        title_font,
        QPointF(left, top),
        room,
        "ink_soft" if soft else "ink",
    )
    y = _add(layout, row.facts, font_for("quiet"), QPointF(left, y), room, "ink_soft")
    x = left
    for text, tone in row.badges:
        size = badge_size(text)
        if x > left and x + size.width() > width - Space.M:
            x, y = left, y + size.height() + Space.XS
        layout.badges.append((QRectF(x, y + Space.XS, size.width(), size.height()), text, tone))
        x += size.width() + Space.XS
    if row.badges:
        y = layout.badges[-1][0].bottom() + Space.XS / 2
    layout.height = y + Space.M
    return layout


def _add(layout: _Layout, text: str, font: QFont, at: QPointF, width: float, ink: str) -> float:
    words = wrapped_words(text, font, width)
    layout.words.append((at, words, font, ink))
    return at.y() + words.size().height() + 1
