"""A picture of every rule: the fewer scares the lower, the fewer sessions the further left."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from exposure_planner.gui.style.palette import Colours
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.style.theme import colours
from exposure_planner.gui.style.type_scale import font_for
from exposure_planner.gui.tested.label_places import LabelPlace, line_end, place_labels
from exposure_planner.gui.tested.pareto_axes import ParetoAxes
from exposure_planner.gui.tested.pareto_points import Kind, ParetoPoint
from exposure_planner.wording.tested import plain

_LINES = 24
_MARK_IN_LINES = 0.85
_ORDER = (Kind.OURS, Kind.MEASURED, Kind.BOUND, Kind.OTHER)
"""Whose label gets the nearest place."""


class ParetoChart(QWidget):
    """Every rule as a shape with its name; shapes and words differ, so that it reads in black and white."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paretoChart")
        self.setAccessibleName(self.tr("Picture of all rules: scares against sessions"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._points: tuple[ParetoPoint, ...] = ()

    def show_points(self, points: Sequence[ParetoPoint]) -> None:
        """Show these rules."""
        self._points = tuple(sorted(points, key=lambda point: _ORDER.index(point.kind)))
        said = (
            self.tr("{rule}: {sessions} sessions to the goal, {scares} that were too much.").format(
                rule=plain(point.rule), sessions=f"{point.sessions:.0f}", scares=f"{point.too_much:.2f}"
            )
            for point in self._points
        )
        self.setAccessibleDescription(" ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        """High enough to keep the labels apart."""
        return QSize(640, round(QFontMetricsF(font_for("quiet")).height() * _LINES))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw axes, the line of the best ones, shapes and names."""
        if not self._points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font_for("quiet"))
        axes, chosen = self.axes(), colours()
        self._paint_axes(painter, axes, chosen)
        self._paint_front(painter, axes, chosen)
        named = [
            (point, place)
            for point, place in zip(self._points, self.places(), strict=True)
            if place is not None
        ]
        for point, place in named:
            _paint_line(painter, axes.at(point), place, chosen)
        for point, place in named:
            _paint_label(painter, point, place, chosen)
        for point in self._points:
            _paint_mark(painter, axes.at(point), self._mark(), point.kind, chosen)
        painter.end()

    def axes(self) -> ParetoAxes:
        """Where everything lies in the room that there is."""
        metrics = QFontMetricsF(font_for("quiet"))
        line = metrics.height()
        plot = QRectF(self.rect()).adjusted(
            metrics.horizontalAdvance("0.25") + Space.M, line * 1.8, -Space.L, -line * 2.6
        )
        return ParetoAxes.around(self._points, plot)

    def places(self) -> tuple[LabelPlace | None, ...]:
        """Where the names stand, in the order of the points."""
        axes = self.axes()
        sizes = []
        for point in self._points:
            metrics = QFontMetricsF(_label_font(point))
            sizes.append(QSizeF(metrics.horizontalAdvance(plain(point.rule)) + 2, metrics.height()))
        at = [axes.at(point) for point in self._points]
        return place_labels(at, sizes, self._mark(), axes.plot.adjusted(0, -Space.S, Space.L, 0))

    def _mark(self) -> float:
        return QFontMetricsF(font_for("quiet")).height() * _MARK_IN_LINES

    def _paint_axes(self, painter: QPainter, axes: ParetoAxes, chosen: Colours) -> None:
        plot, line = axes.plot, QFontMetricsF(painter.font()).height()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for tick in axes.scare_ticks(line * 1.2):
            y = axes.y(tick)
            painter.setPen(QPen(QColor(chosen.line), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(chosen.ink_soft))
            painter.drawText(QRectF(0, y - line / 2, plot.left() - Space.S, line), right, f"{tick:g}")
        painter.setPen(QColor(chosen.ink_soft))
        for sessions in axes.session_ticks():
            label = QRectF(0, 0, line * 4, line)
            label.moveCenter(QPointF(axes.x(sessions), plot.bottom() + line * 0.8))
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, str(sessions))
        below = QRectF(plot.left(), plot.bottom() + line * 1.4, plot.width(), line * 1.2)
        painter.drawText(below, right, self.tr("Sessions to the goal →"))
        above = QRectF(0, 0, self.width(), line * 1.4)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(above, left, self.tr("↑ Sessions per animal that were too much"))
        painter.drawText(below, left, self.tr("↙ better"))

    def _paint_front(self, painter: QPainter, axes: ParetoAxes, chosen: Colours) -> None:
        """The rules that no other one beats in both, joined by a dashed line."""
        best = sorted((point for point in self._points if point.on_front), key=lambda point: point.sessions)
        painter.setPen(QPen(QColor(chosen.edge), 1.4, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([axes.at(point) for point in best]))


def _paint_line(painter: QPainter, at: QPointF, place: LabelPlace, chosen: Colours) -> None:
    if place.led:
        painter.setPen(QPen(QColor(chosen.edge), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(at, line_end(place.rect, at)))


def _paint_label(painter: QPainter, point: ParetoPoint, place: LabelPlace, chosen: Colours) -> None:
    # Lines of the grid, and where it is crowded of other names, end at the words instead of running through them.
    painter.fillRect(place.rect.adjusted(0, 1, 0, -1), QColor(chosen.paper))
    painter.setFont(_label_font(point))
    painter.setPen(QColor(chosen.ink if point.kind in {Kind.OURS, Kind.MEASURED} else chosen.ink_soft))
    painter.drawText(place.rect, Qt.AlignmentFlag.AlignCenter, plain(point.rule))


def _label_font(point: ParetoPoint) -> QFont:
    font = font_for("quiet")
    font.setBold(point.kind is Kind.OURS)
    return font


def _paint_mark(painter: QPainter, at: QPointF, side: float, kind: Kind, chosen: Colours) -> None:
    """Ours a filled diamond, the measured ones filled squares, the bound a triangle, the others rings."""
    half = side / 2
    filled = kind in {Kind.OURS, Kind.MEASURED}
    ink = QColor(chosen.accent_text if kind is Kind.OURS else chosen.ink)
    painter.setPen(QPen(ink, 1.8))
    painter.setBrush(ink if filled else QColor(chosen.sheet))
    if kind is Kind.OURS:
        half *= 1.35
        painter.drawPolygon(
            QPolygonF([at + QPointF(*step) for step in ((0, -half), (half, 0), (0, half), (-half, 0))])
        )
    elif kind is Kind.MEASURED:
        painter.drawRect(QRectF(at.x() - half * 0.8, at.y() - half * 0.8, side * 0.8, side * 0.8))
    elif kind is Kind.BOUND:
        painter.drawPolygon(
            QPolygonF([at + QPointF(*step) for step in ((0, -half), (half, half), (-half, half))])
        )
    else:
        painter.drawEllipse(at, half * 0.7, half * 0.7)
