"""Finds a place for each label beside its point, so that none covers another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSizeF

_RINGS = (0.0, 14.0, 30.0, 48.0, 70.0, 96.0, 126.0, 160.0)
"""How far from its point a label may move, in pixels; from the second ring on a thin line leads back."""

_DIRECTIONS = 16
_STEPS = 12


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
    in_the_way = [_around(point, QSizeF(mark, mark)) for point in points]
    lines: list[QPointF] = []
    places: list[LabelPlace | None] = []
    for point, size in zip(points, sizes, strict=True):
        place = next(
            (
                place
                for place in _candidates(point, size, mark)
                if room.contains(place.rect)
                and not any(place.rect.intersects(other) for other in in_the_way)
                and not any(place.rect.contains(step) for step in lines)
                and not any(other.contains(step) for step in _line(point, place) for other in in_the_way)
            ),
            None,
        )
        if place is not None:
            in_the_way.append(place.rect)
            lines.extend(_line(point, place))
        places.append(place)
    return tuple(places)


def line_end(rect: QRectF, point: QPointF) -> QPointF:
    """Where the line from a point meets its label."""
    return QPointF(
        min(max(point.x(), rect.left()), rect.right()), min(max(point.y(), rect.top()), rect.bottom())
    )


def _line(point: QPointF, place: LabelPlace) -> tuple[QPointF, ...]:
    """Steps along the line that leads from a label to its point, outside of the point's own shape; often none."""
    if not place.led:
        return ()
    way = line_end(place.rect, point) - point
    return tuple(point + way * (step / _STEPS) for step in range(_STEPS // 2, _STEPS))


def _candidates(point: QPointF, size: QSizeF, mark: float) -> Iterator[LabelPlace]:
    """From near to far, to the right first: there a label reads as belonging to its point."""
    for ring in _RINGS:
        for step in range(_DIRECTIONS):
            angle = 2 * pi * step / _DIRECTIONS
            x = cos(angle) * (mark / 2 + 4 + ring + size.width() / 2)
            y = sin(angle) * (mark / 2 + 2 + ring + size.height() / 2)
            yield LabelPlace(rect=_around(point + QPointF(x, y), size), led=ring > 0)


def _around(centre: QPointF, size: QSizeF) -> QRectF:
    rect = QRectF(QPointF(0, 0), size)
    rect.moveCenter(centre)
    return rect
