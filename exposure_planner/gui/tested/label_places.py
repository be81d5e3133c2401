"""Finds a place for each label beside its point, so that none covers another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSizeF

_RINGS = (0.0, 14.0, 30.0, 48.0, 70.0, 96.0, 126.0, 160.0)
"""How far from its point a label may move, in pixels; from the second ring on a thin line leads back."""

_DIRECTIONS = 16


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
    taken: list[QRectF] = []
    places: list[LabelPlace | None] = []
    for point, size in zip(points, sizes, strict=True):
        place = next(
            (
                LabelPlace(rect=rect, led=ring > 0)
                for ring, rect in _candidates(point, size, mark)
                if room.contains(rect)
                and not any(rect.intersects(other) for other in taken)
                and not any(rect.intersects(other) for other in marks)
            ),
            None,
        )
        if place is not None:
            taken.append(place.rect)
        places.append(place)
    return tuple(places)


def _candidates(point: QPointF, size: QSizeF, mark: float) -> Iterator[tuple[float, QRectF]]:
    """From near to far, to the right first: there a label reads as belonging to its point."""
    for ring in _RINGS:
        for step in range(_DIRECTIONS):
            angle = 2 * pi * step / _DIRECTIONS
            x = cos(angle) * (mark / 2 + 4 + ring + size.width() / 2)
            y = sin(angle) * (mark / 2 + 2 + ring + size.height() / 2)
            yield ring, _around(point + QPointF(x, y), size)


def _around(centre: QPointF, size: QSizeF) -> QRectF:
    rect = QRectF(QPointF(0, 0), size)
    rect.moveCenter(centre)
    return rect
