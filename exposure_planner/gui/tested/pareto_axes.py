"""Where sessions and scares lie in the picture."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from PySide6.QtCore import QPointF, QRectF

from exposure_planner.gui.tested.pareto_points import ParetoPoint

_TICKS = (0.0, 0.1, 0.25, 0.5, 1, 2, 3, 5, 8, 12, 20, 30, 50, 80)
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200)
_MOST_STEPS = 8
_ABOVE = 1.06


@dataclass(frozen=True, kw_only=True)
class ParetoAxes:
    """Where sessions and scares lie. Scares lie on the scale of their square roots: few are told apart, many fit.

    Attributes:
        plot: the area of the points.
        first, last: sessions at its left and right edge.
        most: scares at its top.
    """

    plot: QRectF
    first: float
    last: float
    most: float

    @classmethod
    def around(cls, points: Sequence[ParetoPoint], plot: QRectF) -> "ParetoAxes":
        """Axes that have room for all these points."""
        sessions = [point.sessions for point in points]
        low, high = min(sessions), max(sessions)
        margin = max(2.0, (high - low) * 0.12)
        return cls(
            plot=plot,
            first=max(0.0, low - margin),
            last=high + margin,
            most=max(1.0, max(point.too_much for point in points) * _ABOVE),
        )

    def x(self, sessions: float) -> float:
        """Where so many sessions lie."""
        return self.plot.left() + (sessions - self.first) / (self.last - self.first) * self.plot.width()

    def y(self, too_much: float) -> float:
        """Where so many scares lie; none is at the bottom."""
        return self.plot.bottom() - sqrt(max(0.0, too_much) / self.most) * self.plot.height()

    def at(self, point: ParetoPoint) -> QPointF:
        """Where a point lies."""
        return QPointF(self.x(point.sessions), self.y(point.too_much))

    def session_ticks(self) -> tuple[int, ...]:
        """Round numbers of sessions to write below."""
        wide = self.last - self.first
        step = next((step for step in _STEPS if wide / step <= _MOST_STEPS), _STEPS[-1])
        first = -(-int(self.first) // step)
        return tuple(
            number * step
            for number in range(first, int(self.last) // step + 1)
            if number * step >= self.first
        )

    def scare_ticks(self, least_apart: float) -> tuple[float, ...]:
        """Numbers of scares to write at the left, at least so many pixels apart."""
        ticks: list[float] = []
        for tick in _TICKS:
            if tick <= self.most and (not ticks or self.y(ticks[-1]) - self.y(tick) >= least_apart):
                ticks.append(tick)
        return tuple(ticks)
