"""What happened besides the sessions, on the same line of days: incidents as marks, medicines as bands."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from exposure_planner.gui.history.chart_axes import ChartAxes
from exposure_planner.gui.style.palette import Colours
from exposure_planner.household.medicine import Medicine
from exposure_planner.household.welfare import IncidentReport
from exposure_planner.wording.medicines import say_medicine
from exposure_planner.wording.numbers import say_date
from exposure_planner.wording.translate import Translate

_BAND, _MARK = 4.0, 11.0
_SHARE_OF_SQUARE = 0.8
_SOON = timedelta(days=28)
"""Later than so, it would push the sessions together."""
_MOST_BANDS = 3
"""More than so many at once are drawn over each other; the words name them all."""


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
        bands = min(len(self.medicines), _MOST_BANDS) * (_BAND + 2)
        return bands + (_MARK + 2 if self.incidents else 0)


def paint_besides(painter: QPainter, besides: Besides, axes: ChartAxes, top: float, chosen: Colours) -> None:
    """Draw marks and bands from this height downwards."""
    painter.save()
    painter.setPen(QPen(QColor(chosen.sheet), 1))
    painter.setBrush(QColor(chosen.care_ink))
    for incident in besides.incidents:
        painter.drawPolygon(_mark(axes.x(incident.on), top))
    painter.setBrush(QColor(chosen.accent_text))
    for number, medicine in enumerate(besides.medicines):
        painter.drawRect(_band(medicine, number, axes, _below_marks(besides, top)))
    painter.restore()


def paint_kind(painter: QPainter, square: QRectF, told: IncidentReport | Medicine, chosen: Colours) -> None:
    """The mark of an incident or of a medicine in the middle of a square, as it is drawn in the picture."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    middle = square.center()
    if isinstance(told, IncidentReport):
        painter.setBrush(QColor(chosen.care_ink))
        painter.drawPolygon(_mark(middle.x(), middle.y() - _MARK / 2))
    else:
        painter.setBrush(QColor(chosen.accent_text))
        band = QRectF(0, 0, square.width() * _SHARE_OF_SQUARE, _BAND)
        band.moveCenter(middle)
        painter.drawRect(band)
    painter.restore()


def said_at(besides: Besides, axes: ChartAxes, top: float, at: QPointF, translate: Translate) -> str:
    """What lies under the mouse, in words; empty for nothing."""
    for incident in reversed(besides.incidents):
        if QRectF(axes.x(incident.on) - _MARK, top - 2, 2 * _MARK, _MARK + 4).contains(at):
            return say_incident(incident, translate)
    for number, medicine in enumerate(besides.medicines):
        band = _band(medicine, number, axes, _below_marks(besides, top))
        if band.adjusted(-2, -1, 2, 1).contains(at):
            return say_medicine(medicine, translate)
    return ""


def say_besides(besides: Besides, translate: Translate) -> str:
    """All of it, for those who cannot see it; empty for nothing."""
    said: Iterable[str] = (
        *(say_incident(incident, translate) for incident in besides.incidents),
        *(say_medicine(medicine, translate) for medicine in besides.medicines),
    )
    return "; ".join(said)


def say_incident(incident: IncidentReport, translate: Translate) -> str:
    """The day and what happened."""
    return translate("history", "{day}: {what}").format(
        day=say_date(incident.on, translate), what=incident.what
    )


def _below_marks(besides: Besides, top: float) -> float:
    return top + (_MARK + 2 if besides.incidents else 0)


def _mark(x: float, top: float) -> QPolygonF:
    return QPolygonF(
        [QPointF(x, top), QPointF(x + _MARK / 2, top + _MARK), QPointF(x - _MARK / 2, top + _MARK)]
    )


def _band(medicine: Medicine, number: int, axes: ChartAxes, top: float) -> QRectF:
    left = axes.x(max(medicine.since, axes.first))
    right = axes.x(axes.last if medicine.until is None else min(medicine.until, axes.last))
    y = top + min(number, _MOST_BANDS - 1) * (_BAND + 2)
    return QRectF(left, y, max(right - left, _BAND), _BAND)
