"""A calm picture of the last weeks: one small line for each thing that was noted, 5 on top."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from exposure_planner.gui.style.palette import Colours
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.style.theme import colours
from exposure_planner.gui.style.type_scale import font_for
from exposure_planner.household.animal import Species
from exposure_planner.household.indoors import HIGHEST_MEASURE, IndoorMeasure, IndoorWeek
from exposure_planner.wording.indoor_measures import measure_name
from exposure_planner.wording.numbers import say_day_of_month
from exposure_planner.wording.translate import Translate

_MOST_WEEKS = 12
_FEWEST_WEEKS = 4
_WEEK = timedelta(days=7)
_LINES_HIGH = 2.6
_DOT = 3.6


class WeeksChart(QWidget):
    """One small line for each thing that was noted; what it shows is said in words as well."""

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("weeksChart")
        self._translate = translate
        self._species = Species.CAT
        self._mondays: tuple[date, ...] = ()
        self._values: dict[date, dict[IndoorMeasure, int]] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Picture of the last weeks"))

    def show_weeks(self, weeks: Sequence[IndoorWeek], this_week: date, species: Species) -> None:
        """Show the last twelve weeks up to this one."""
        self._species = species
        oldest = this_week - (_MOST_WEEKS - 1) * _WEEK
        self._values = {week.first: dict(week.measures) for week in weeks if week.first >= oldest}
        first = min([*self._values, this_week - (_FEWEST_WEEKS - 1) * _WEEK])
        count = (this_week - first) // _WEEK + 1
        self._mondays = tuple(first + place * _WEEK for place in range(count))
        self.setAccessibleDescription(self._in_words())
        self.updateGeometry()
        self.update()

    @property
    def has_something(self) -> bool:
        """Whether anything was noted in these weeks."""
        return any(self._values.values())

    def sizeHint(self) -> QSize:
        """As high as its five lines and the days below them need."""
        line = QFontMetricsF(font_for("quiet")).height()
        return QSize(320, round(line * (_LINES_HIGH * len(IndoorMeasure) + 1.6)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a band for each measure, and the days below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font_for("quiet"))
        chosen, metrics = colours(), QFontMetricsF(painter.font())
        names = {measure: measure_name(measure, self._species, self._translate) for measure in IndoorMeasure}
        left = max(metrics.horizontalAdvance(name) for name in names.values()) + Space.L
        right = metrics.horizontalAdvance("0") + Space.L
        high = metrics.height() * _LINES_HIGH
        for place, (measure, name) in enumerate(names.items()):
            band = QRectF(0, place * high, self.width(), high)
            plot = band.adjusted(left, high * 0.2, -right, -high * 0.2)
            painter.setPen(QColor(chosen.ink))
            label = QRectF(0, band.top(), left - Space.M, high)
            painter.drawText(label, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
            self._paint_band(painter, plot, measure, chosen)
        self._paint_days(painter, left, right, chosen)
        painter.end()

    def _paint_band(self, painter: QPainter, plot: QRectF, measure: IndoorMeasure, chosen: Colours) -> None:
        """Lines at 0 and 5, a dot for each week, joined where weeks follow each other."""
        for y in (plot.top(), plot.bottom()):
            painter.setPen(QPen(QColor(chosen.line), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        before: QPointF | None = None
        last: tuple[QPointF, int] | None = None
        dots: list[QPointF] = []
        painter.setPen(QPen(QColor(chosen.accent_text), 1.8))
        for place, monday in enumerate(self._mondays):
            value = self._values.get(monday, {}).get(measure)
            at = None if value is None else self._at(plot, place, value)
            if at is not None and before is not None:
                painter.drawLine(before, at)
            before = at
            if at is not None and value is not None:
                dots.append(at)
                last = (at, value)
        painter.setPen(QPen(QColor(chosen.sheet), 1.4))
        painter.setBrush(QColor(chosen.accent_text))
        for dot in dots:
            painter.drawEllipse(dot, _DOT, _DOT)
        if last is not None:
            height = QFontMetricsF(painter.font()).height()
            painter.setPen(QColor(chosen.ink))
            number = QRectF(last[0].x() + 2 * _DOT, last[0].y() - height / 2, Space.L, height)
            painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, str(last[1]))

    def _at(self, plot: QRectF, place: int, value: int) -> QPointF:
        share = place / max(1, len(self._mondays) - 1)
        x = plot.left() + _DOT + share * (plot.width() - 2 * _DOT)
        return QPointF(x, plot.bottom() - value / HIGHEST_MEASURE * plot.height())

    def _paint_days(self, painter: QPainter, left: float, right: float, chosen: Colours) -> None:
        if not self._mondays:
            return
        metrics = QFontMetricsF(painter.font())
        painter.setPen(QColor(chosen.ink_soft))
        line = QRectF(
            left, self.height() - metrics.height() * 1.3, self.width() - left - right, metrics.height()
        )
        first, last = (
            say_day_of_month(day, self._translate) for day in (self._mondays[0], self._mondays[-1])
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, first)
        if metrics.horizontalAdvance(first + last) + Space.L < line.width():
            painter.drawText(line, Qt.AlignmentFlag.AlignRight, last)

    def _in_words(self) -> str:
        """For those who cannot see it: what was noted, week by week."""
        said: list[str] = []
        for measure in IndoorMeasure:
            numbers = [
                str(value)
                for monday in self._mondays
                if (value := self._values.get(monday, {}).get(measure)) is not None
            ]
            if numbers:
                name = measure_name(measure, self._species, self._translate)
                said.append(self.tr("{name}: {numbers}.").format(name=name, numbers=", ".join(numbers)))
        first = say_day_of_month(self._mondays[0], self._translate)
        return " ".join([self.tr("Weeks from {first}.").format(first=first), *said])
