"""Finds a place for each label beside its point, so that none covers another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSizeF

_RINGS = (0.0, 1.2, 2.4, 4.0, 5.8, 8.0, 10.5, 13.5)
"""How far from its point a label may move, in widths of a shape; from the second ring on a thin line leads back."""

_DIRECTIONS = 16
_STEPS = 24


@dataclass(frozen=True, kw_only=True)
class LabelPlace:
    """Where a label stands, and whether a line leads from it to its point."""

    rect: QRectF
    led: bool


def place_labels(
    points: Sequence[QPointF], sizes: Sequence[QSizeF], mark: float, room: QRectF
) -> tuple[LabelPlace | None, ...]:
    """A place for each label, those that come first nearest to their points; None where none is left.

    Args:
        points: where the shapes lie.
        sizes: of the labels, in the order of the points.
        mark: the width of a point's shape, which no label may cover.
        room: where labels may stand.
    """
    marks = [_around(point, QSizeF(mark, mark)) for point in points]
    taken, places = _Taken(marks=marks), list[LabelPlace | None]()
    for point, size in zip(points, sizes, strict=True):
        free = [
            place
            for place in _candidates(point, size, mark)
            if room.contains(place.rect)
            and not any(place.rect.intersects(other) for other in (*marks, *taken.labels))
        ]
        # A crossed line is better than no name.
        clear = (place for place in free if taken.is_clear(place, _line(point, place, mark)))
        place = next(clear, free[0] if free else None)
        if place is not None:
            taken.labels.append(place.rect)
            taken.lines.extend(_line(point, place, mark))
        places.append(place)
    return tuple(places)


@dataclass
class _Taken:
    """What has been placed: shapes, labels, and steps along the lines that lead to labels."""

    marks: list[QRectF]
    labels: list[QRectF] = field(default_factory=list)
    lines: list[QPointF] = field(default_factory=list)

    def is_clear(self, place: LabelPlace, line: Sequence[QPointF]) -> bool:
        """Whether no line would run through a label or a shape."""
        return not any(place.rect.contains(step) for step in self.lines) and not any(
            each.contains(step) for each in (*self.marks, *self.labels) for step in line
        )


def line_end(rect: QRectF, point: QPointF) -> QPointF:
    """Where the line from a point meets its label."""
    return QPointF(
        min(max(point.x(), rect.left()), rect.right()), min(max(point.y(), rect.top()), rect.bottom())
    )


def _line(point: QPointF, place: LabelPlace, mark: float) -> tuple[QPointF, ...]:
    """Steps along the line that leads from a label to its point, outside of the point's own shape; often none."""
    if not place.led:
        return ()
    own, way = _around(point, QSizeF(mark, mark)), line_end(place.rect, point) - point
    steps = (point + way * (step / _STEPS) for step in range(_STEPS))
    return tuple(step for step in steps if not own.contains(step))


def _candidates(point: QPointF, size: QSizeF, mark: float) -> Iterator[LabelPlace]:
    """From near to far, to the right first: there a label reads as belonging to its point."""
    for ring in _RINGS:
        for step in range(_DIRECTIONS):
            angle = 2 * pi * step / _DIRECTIONS
            x = cos(angle) * (mark / 2 + 4 + ring * mark + size.width() / 2)
            y = sin(angle) * (mark / 2 + 2 + ring * mark + size.height() / 2)
            yield LabelPlace(rect=_around(point + QPointF(x, y), size), led=ring > 0)


def _around(centre: QPointF, size: QSizeF) -> QRectF:
    rect = QRectF(QPointF(0, 0), size)
    rect.moveCenter(centre)
    return rect
