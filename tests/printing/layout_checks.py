"""What must be true of every laid-out page."""

from collections.abc import Iterable
from itertools import combinations

from exposure_planner.printing.boxes import Box, Dot, Frame, LevelCircle, Line, Shade, Stroke, TextBox
from exposure_planner.printing.fit import SMALLEST
from exposure_planner.printing.page_layout import PageLayout
from exposure_planner.printing.paper import MARGIN, paper_height, paper_width
from exposure_planner.printing.text import text_size

_ROUNDING = 0.05


def faults(pages: Iterable[PageLayout]) -> list[object]:
    """Everything on any page that lies on something else, sticks out, is cut off or too small to read."""
    return [
        fault
        for page in pages
        for check in (overlaps, sticking_out, clipped, too_small)
        for fault in check(page)
    ]


def overlaps(page: PageLayout) -> list[tuple[Box, Box]]:
    """Every two boxes that lie on one another; a frame has boxes in it, and a chart is drawn in layers."""
    boxes = [box for box in page.boxes if not isinstance(box, Frame | Shade | Stroke | Dot)]
    return [(one, other) for one, other in combinations(boxes, 2) if _share_ground(one, other)]


def sticking_out(page: PageLayout) -> list[Box]:
    """Every box that reaches into the margin."""
    right, bottom = paper_width(page.paper) - MARGIN, paper_height(page.paper) - MARGIN
    return [
        box
        for box in page.boxes
        if box.x < MARGIN - _ROUNDING
        or box.y < MARGIN - _ROUNDING
        or box.right > right + _ROUNDING
        or box.bottom > bottom + _ROUNDING
    ]


def clipped(page: PageLayout) -> list[TextBox]:
    """Every text that wants more room than its box has."""
    return [box for box in texts(page) if not _has_room(box)]


def too_small(page: PageLayout) -> list[TextBox]:
    """Every text below nine points."""
    return [box for box in texts(page) if box.style.size < SMALLEST]


def texts(page: PageLayout) -> list[TextBox]:
    """Every text on the page."""
    return [box for box in page.boxes if isinstance(box, TextBox)]


def said(page: PageLayout) -> str:
    """All texts in one, as they are printed."""
    return "\n".join(box.text for box in texts(page))


def open_circles(page: PageLayout) -> list[LevelCircle]:
    """The circles to mark by hand."""
    return [box for box in page.boxes if isinstance(box, LevelCircle) and not box.filled]


def _has_room(box: TextBox) -> bool:
    width, height = text_size(box)
    return width <= box.width + _ROUNDING and height <= box.height + _ROUNDING


def _share_ground(one: Box, other: Box) -> bool:
    if isinstance(one, Line) and isinstance(other, Line):
        return False
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    crossing = isinstance(one, Line) or isinstance(other, Line)
    return across > _ROUNDING and (down > _ROUNDING or (crossing and _strictly_inside(one, other)))


def _strictly_inside(one: Box, other: Box) -> bool:
    line, box = (one, other) if isinstance(one, Line) else (other, one)
    return box.y + _ROUNDING < line.y < box.bottom - _ROUNDING
