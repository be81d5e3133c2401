"""The two sizes of paper, in points."""

from enum import Enum

from PySide6.QtGui import QPageSize

POINTS_PER_INCH = 72

MARGIN = 40.0
"""Blank on every side, in points: wider than what any home printer cannot reach."""


class Paper(Enum):
    """A sheet of paper, upright."""

    A4 = "A4"
    LETTER = "Letter"

    @property
    def width(self) -> float:
        """In points."""
        return 595.0 if self is Paper.A4 else 612.0

    @property
    def height(self) -> float:
        """In points."""
        return 842.0 if self is Paper.A4 else 792.0

    @property
    def page_size(self) -> QPageSize:
        """The same for Qt."""
        return QPageSize(QPageSize.PageSizeId.A4 if self is Paper.A4 else QPageSize.PageSizeId.Letter)
