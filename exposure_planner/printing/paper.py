"""Sheets of paper: how large, which way up, and how much stays blank at the edges."""

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize

from exposure_planner.settings import Paper, PaperSize

MARGIN = 36.0
"""Blank on every side, in points: wider than what any home printer cannot reach."""

_SHORT_AND_LONG = {PaperSize.A4: (595.0, 842.0), PaperSize.LETTER: (612.0, 792.0)}
"""Both edges, in points."""


def paper_width(paper: Paper) -> float:
    """In points, as it lies."""
    return _SHORT_AND_LONG[paper.size][1 if paper.landscape else 0]


def paper_height(paper: Paper) -> float:
    """In points, as it lies."""
    return _SHORT_AND_LONG[paper.size][0 if paper.landscape else 1]


def qt_layout(paper: Paper) -> QPageLayout:
    """The same for Qt, without margins of its own: the layout keeps what is blank."""
    size = QPageSize.PageSizeId.A4 if paper.size is PaperSize.A4 else QPageSize.PageSizeId.Letter
    way = QPageLayout.Orientation.Landscape if paper.landscape else QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(size), way, QMarginsF(0, 0, 0, 0))


def paper_of(layout: QPageLayout, *, grey: bool) -> Paper:
    """The paper that a printer is set to; one that we do not know counts as the nearest that fits onto it."""
    points = layout.pageSize().sizePoints()
    short = min(points.width(), points.height())
    size = PaperSize.LETTER if short > _SHORT_AND_LONG[PaperSize.A4][0] + 8 else PaperSize.A4
    return Paper(size=size, landscape=layout.orientation() is QPageLayout.Orientation.Landscape, grey=grey)
