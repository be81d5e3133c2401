"""The two sizes of paper, in points."""

from PySide6.QtGui import QPageSize

from exposure_planner.settings import PaperSize

MARGIN = 36.0
"""Blank on every side, in points: wider than what any home printer cannot reach."""


def paper_width(paper: PaperSize) -> float:
    """In points, upright."""
    return 595.0 if paper is PaperSize.A4 else 612.0


def paper_height(paper: PaperSize) -> float:
    """In points, upright."""
    return 842.0 if paper is PaperSize.A4 else 792.0


def page_size(paper: PaperSize) -> QPageSize:
    """The same for Qt."""
    return QPageSize(QPageSize.PageSizeId.A4 if paper is PaperSize.A4 else QPageSize.PageSizeId.Letter)
