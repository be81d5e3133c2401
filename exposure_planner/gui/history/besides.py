"""What happened besides the sessions, on the same line of days: incidents as marks, medicines as bands."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from exposure_planner.gui.history.chart_axes import ChartAxes
from exposure_planner.gui.style.palette import Colours
from exposure_planner.gui.style.type_scale import font_for
from exposure_planner.household.medicine import Medicine
from exposure_planner.household.welfare import IncidentReport
from exposure_planner.wording.medicines import say_medicine
from exposure_planner.wording.numbers import say_date
from exposure_planner.wording.translate import Translate

_BAND, _MARK = 0.23, 0.64
"""In lines of small text."""
_GAP = 2.0
_SHARE_OF_SQUARE = 0.8
_SOON = timedelta(days=28)
"""Later than so, it would push the sessions together."""
_MOST_BANDS = 3
"""More than so many at once are drawn over each other; the words name them all."""
_MOST_SAID = 12
"""More would tire who listens; the table has them all."""


@dataclass(frozen=True, kw_only=True)
class Besides:
    """What happened besides, of one animal."""

    incidents: tuple[IncidentReport, ...] = ()
    medicines: tuple[Medicine, ...] = ()

    def within(self, first: date, last: date) -> "Besides":
        """Only what lies within these days, or reaches into them."""
        return Besides(
            incidents=tuple(each for each in self.incidents if first <= each.on <= last),
            medicines=tuple(
                each
                for each in self.medicines
                if each.since <= last and (each.until is None or each.until >= first)
            ),
        )

    def last_after(self, day: date) -> date:
        """The last day of the picture: what happened soon after the last session has room in it."""
        soon = day + _SOON
        return max((each.on for each in self.incidents if day < each.on <= soon), default=day)

    def room(self) -> float:
        """How high it is below the levels."""
        bands = len(set(self.lanes())) * (_sized(_BAND) + _GAP)
        return bands + (_sized(_MARK) + _GAP if self.incidents else 0)

    def lanes(self) -> tuple[int, ...]:
        """Below which others each medicine's band lies: as high as there is room, 0 at the top."""
        free_from = [date.min] * _MOST_BANDS
        lanes = []
        for medicine in self.medicines:
            free = (lane for lane, first in enumerate(free_from) if first <= medicine.since)
            lane = next(free, _MOST_BANDS - 1)
            free_from[lane] = max(free_from[lane], medicine.until or date.max)
            lanes.append(lane)
        return tuple(lanes)


def paint_besides(painter: QPainter, besides: Besides, axes: ChartAxes, top: float, chosen: Colours) -> None:
    """Draw marks and bands from this height downwards."""
    painter.save()
    painter.setPen(QPen(QColor(chosen.sheet), 1))
    painter.setBrush(QColor(chosen.care_ink))
    for incident in besides.incidents:
        painter.drawPolygon(_mark(axes.x(incident.on), top))
    painter.setBrush(QColor(chosen.accent_text))
    for medicine, lane in zip(besides.medicines, besides.lanes(), strict=True):
        painter.drawRect(_band(medicine, lane, axes, _below_marks(besides, top)))
    painter.restore()


def paint_kind(painter: QPainter, square: QRectF, told: IncidentReport | Medicine, chosen: Colours) -> None:
    """The mark of an incident or of a medicine in the middle of a square, as it is drawn in the picture."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    middle = square.center()
    if isinstance(told, IncidentReport):
        painter.setBrush(QColor(chosen.care_ink))
        painter.drawPolygon(_mark(middle.x(), middle.y() - _sized(_MARK) / 2))
    else:
        painter.setBrush(QColor(chosen.accent_text))
        band = QRectF(0, 0, square.width() * _SHARE_OF_SQUARE, _sized(_BAND))
        band.moveCenter(middle)
        painter.drawRect(band)
    painter.restore()


def said_at(besides: Besides, axes: ChartAxes, top: float, at: QPointF, translate: Translate) -> str:
    """What lies under the mouse, in words; empty for nothing."""
    mark = _sized(_MARK)
    for incident in reversed(besides.incidents):
        if QRectF(axes.x(incident.on) - mark, top - _GAP, 2 * mark, mark + 2 * _GAP).contains(at):
            return say_incident(incident, translate)
    for medicine, lane in zip(besides.medicines, besides.lanes(), strict=True):
        band = _band(medicine, lane, axes, _below_marks(besides, top))
        if band.adjusted(-2, -1, 2, 1).contains(at):
            return say_medicine(medicine, translate)
    return ""


def say_besides(besides: Besides, translate: Translate) -> str:
    """The newest of it, for those who cannot see it; empty for nothing."""
    told: list[tuple[date, str]] = [
        *((incident.on, say_incident(incident, translate)) for incident in besides.incidents[-_MOST_SAID:]),
        *((each.since, say_medicine(each, translate)) for each in besides.medicines[-_MOST_SAID:]),
    ]
    newest = sorted(told, key=lambda each: each[0])[-_MOST_SAID:]
    more = len(besides.incidents) + len(besides.medicines) - len(newest)
    said = [text for _, text in newest]
    if more:
        said.insert(0, translate("history", "%n earlier thing|%n earlier things", "", more))
    return "; ".join(said)


def say_incident(incident: IncidentReport, translate: Translate) -> str:
    """The day and what happened."""
    return translate("history", "{day}: {what}").format(
        day=say_date(incident.on, translate), what=incident.what
    )


def _below_marks(besides: Besides, top: float) -> float:
    return top + (_sized(_MARK) + _GAP if besides.incidents else 0)


def _mark(x: float, top: float) -> QPolygonF:
    size = _sized(_MARK)
    return QPolygonF([QPointF(x, top), QPointF(x + size / 2, top + size), QPointF(x - size / 2, top + size)])


def _band(medicine: Medicine, lane: int, axes: ChartAxes, top: float) -> QRectF:
    left = axes.x(max(medicine.since, axes.first))
    right = axes.x(axes.last if medicine.until is None else min(medicine.until, axes.last))
    height = _sized(_BAND)
    return QRectF(left, top + lane * (height + _GAP), max(right - left, height), height)


def _sized(lines: float) -> float:
    return QFontMetricsF(font_for("quiet")).height() * lines
