"""A calm picture of a history: one dot a session, and the rung as a quiet line of steps."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from exposure_planner.gui.history.besides import Besides, paint_besides, said_at, say_besides
from exposure_planner.gui.history.chart_axes import ChartAxes
from exposure_planner.gui.history.chart_points import ChartPoint, say_chart, say_point
from exposure_planner.gui.style.palette import Colours
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.style.theme import colours
from exposure_planner.gui.style.type_scale import font_for
from exposure_planner.gui.widgets.level_mark import paint_level
from exposure_planner.planner.level import FIRST_OVER_THRESHOLD, Level
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.numbers import say_day_and_year, say_short_date
from exposure_planner.wording.translate import Translate

_LINES = 8.5
_WIDEST_STEP = 87
_ROOM_FOR_NUMBERS = 11.0
"""Dots closer than this on average are drawn small and without their number."""


class SessionChart(QWidget):
    """One dot a session on the scale from settled to panic; the rung as a quiet line of steps behind.

    Signals:
        session_chosen(UUID): a dot was pressed.
    """

    session_chosen = Signal(object)

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sessionChart")
        self._translate = translate
        self._points: tuple[ChartPoint, ...] = ()
        self._apart: tuple[ChartPoint, ...] = ()
        self._all_besides = self._besides = Besides()
        self._last: date | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Picture of the sessions"))

    def show_besides(self, besides: Besides) -> None:
        """Show what happened besides on the same line of days."""
        self.show_points(self._points, besides)

    def show_points(self, points: Sequence[ChartPoint], besides: Besides | None = None) -> None:
        """Show these sessions, and what happened besides; without it, what was shown stays."""
        self._points = tuple(points)
        self._all_besides = self._all_besides if besides is None else besides
        self._apart = tuple({(point.on, point.level): point for point in self._points}.values())
        days = [point.on for point in self._points]
        self._last = self._all_besides.last_after(max(days)) if days else None
        self._besides = self._all_besides.within(min(days), self._last) if self._last else Besides()
        said = (say_chart(self._points, self._translate), say_besides(self._besides, self._translate))
        self.setAccessibleDescription(" ".join(each for each in said if each))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its six levels and the line of days need."""
        height = QFontMetricsF(font_for("quiet")).height() * _LINES + 2 * Space.S
        return QSize(480, round(height + self._besides.room()))

    def event(self, event: QEvent) -> bool:
        """Say what a dot means while the mouse rests on it."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._said_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def _said_at(self, at: QPointF) -> str:
        point, axes = self.point_at(at), self._axes()
        if point is not None:
            return say_point(point, self._translate)
        return said_at(self._besides, axes, self._besides_top(axes), at, self._translate) if axes else ""

    def _besides_top(self, axes: ChartAxes) -> float:
        return axes.plot.bottom() + self._dot() / 2 + Space.XS

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the session whose dot was pressed."""
        point = self.point_at(event.position())
        if point is not None:
            self.session_chosen.emit(point.session_id)

    def point_at(self, at: QPointF) -> ChartPoint | None:
        """The newest session whose dot lies here, or None."""
        axes = self._axes()
        if axes is None:
            return None
        reach = self._dot() / 2
        for point in reversed(self._apart):
            if (axes.at(point) - at).manhattanLength() <= reach * 1.5:
                return point
        return None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw levels, days, the line of rungs and the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font_for("quiet"))
        axes, chosen = self._axes(), colours()
        if axes is not None:
            self._paint_levels(painter, axes, chosen)
            self._paint_days(painter, axes, chosen)
            self._paint_steps(painter, axes, chosen)
            self._paint_dots(painter, axes, chosen)
            paint_besides(painter, self._besides, axes, self._besides_top(axes), chosen)
        painter.end()

    def _axes(self) -> ChartAxes | None:
        if not self._points or self._last is None:
            return None
        metrics = QFontMetricsF(font_for("quiet"))
        names = (level_name(level, self._translate) for level in Level)
        left = max(metrics.horizontalAdvance(name) for name in names) + Space.L
        right = metrics.horizontalAdvance(self._say_step(_WIDEST_STEP)) + Space.L
        half = metrics.height() / 2
        below = metrics.height() + half + Space.S + self._besides.room()
        plot = QRectF(self.rect()).adjusted(left, half + 2, -right, -below)
        return ChartAxes.around(self._points, plot, self._last)

    def _dot(self) -> float:
        """A dot's width: with a number in it where there is room, or else small."""
        line = QFontMetricsF(font_for("quiet")).height()
        return line * 1.1 if self._has_room() else line * 0.5

    def _has_room(self) -> bool:
        return len(self._apart) * _ROOM_FOR_NUMBERS < self.width()

    def _paint_levels(self, painter: QPainter, axes: ChartAxes, chosen: Colours) -> None:
        plot = axes.plot
        over = QRectF(plot.left(), plot.top(), plot.width(), axes.y(FIRST_OVER_THRESHOLD - 0.5) - plot.top())
        painter.fillRect(over.adjusted(-Space.S, -Space.S, Space.S, 0), QColor(chosen.well))
        line = QFontMetricsF(painter.font()).height()
        for level in Level:
            y = axes.y(level)
            painter.setPen(QPen(QColor(chosen.line), 1))
            painter.drawLine(QPointF(plot.left() - Space.S, y), QPointF(plot.right() + Space.S, y))
            painter.setPen(QColor(chosen.ink_soft))
            label = QRectF(0, y - line / 2, plot.left() - Space.M, line)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(label, right, level_name(level, self._translate))

    def _paint_days(self, painter: QPainter, axes: ChartAxes, chosen: Colours) -> None:
        metrics = QFontMetricsF(painter.font())
        say = say_short_date if axes.first.year == axes.last.year else say_day_and_year
        width = max(metrics.horizontalAdvance(say(day, self._translate)) for day in (axes.first, axes.last))
        width += Space.S
        painter.setPen(QColor(chosen.ink_soft))
        for day in axes.ticks(max(2, int(axes.plot.width() / (width * 1.4)))):
            label = QRectF(0, 0, width, metrics.height())
            label.moveCenter(QPointF(axes.x(day), self.height() - metrics.height() / 2 - 1))
            label.moveRight(min(label.right(), float(self.width())))
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, say(day, self._translate))

    def _paint_dots(self, painter: QPainter, axes: ChartAxes, chosen: Colours) -> None:
        side, numbered = self._dot(), self._has_room()
        painter.setPen(QPen(QColor(chosen.sheet), 1))
        for point in self._apart:
            centre = axes.at(point)
            square = QRectF(0, 0, side, side)
            square.moveCenter(centre)
            if numbered:
                paint_level(painter, square, point.level, chosen)
            else:
                painter.setBrush(QColor(chosen.levels[point.level]))
                painter.drawEllipse(square)

    def _paint_steps(self, painter: QPainter, axes: ChartAxes, chosen: Colours) -> None:
        """The rung of each session as a dotted line, with the newest one's number at its end."""
        line, step = QPolygonF(), None
        for point in self._points:
            if point.step is None:
                return
            if point.step == step:
                continue
            x = axes.x(point.on)
            if not line.isEmpty():
                line.append(QPointF(x, line.last().y()))
            line.append(QPointF(x, axes.step_y(point.step)))
            step = point.step
        if step is None:
            return
        end = QPointF(axes.plot.right() + Space.S, line.last().y())
        line.append(end)
        painter.setPen(QPen(QColor(chosen.edge), 1.6, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(line)
        height = QFontMetricsF(painter.font()).height()
        label = QRectF(end.x() + Space.XS, end.y() - height / 2, self.width() - end.x(), height)
        painter.setPen(QColor(chosen.ink_soft))
        painter.drawText(label, Qt.AlignmentFlag.AlignVCenter, self._say_step(step))

    def _say_step(self, step: int) -> str:
        return self.tr("rung {number}").format(number=step + 1)
