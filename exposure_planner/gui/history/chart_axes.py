"""Where days, levels and rungs lie in the picture of a history."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF

from exposure_planner.gui.history.chart_points import ChartPoint
from exposure_planner.planner.level import Level


@dataclass(frozen=True, kw_only=True)
class ChartAxes:
    """Where days, levels and rungs lie.

    Attributes:
        plot: the area of the dots.
        first, last: the days at its left and right edge.
        top_step: the highest rung that is shown, 0 for the lowest of the ladder.
    """

    plot: QRectF
    first: date
    last: date
    top_step: int

    @classmethod
    def around(cls, points: Sequence[ChartPoint], plot: QRectF, last: date | None = None) -> "ChartAxes":
        """Axes that have room for all these points, which come by day, and reach to `last` where one is given."""
        return cls(
            plot=plot,
            first=points[0].on,
            last=last or points[-1].on,
            top_step=max(1, *(point.step or 0 for point in points)),
        )

    def x(self, on: date) -> float:
        """Where a day lies; a single day lies in the middle."""
        days = (self.last - self.first).days
        share = (on - self.first).days / days if days else 0.5
        return self.plot.left() + share * self.plot.width()

    def y(self, level: float) -> float:
        """Where a level lies; settled is at the bottom."""
        return self.plot.bottom() - level / Level.PANIC * self.plot.height()

    def step_y(self, step: int) -> float:
        """Where a rung's line lies; the highest is at the top."""
        return self.plot.bottom() - step / self.top_step * self.plot.height()

    def at(self, point: ChartPoint) -> QPointF:
        """Where a session's dot lies."""
        return QPointF(self.x(point.on), self.y(point.level))

    def ticks(self, most: int) -> tuple[date, ...]:
        """Days to write below the picture, at most so many, evenly apart."""
        days = (self.last - self.first).days
        if not days:
            return (self.first,)
        gaps = max(1, min(most - 1, days))
        return tuple(self.first + timedelta(days=round(days * gap / gaps)) for gap in range(gaps + 1))
