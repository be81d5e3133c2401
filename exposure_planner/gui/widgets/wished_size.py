"""The size that a dialog wishes for, in letters and lines, so that it grows with the person's font."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_SHARE_OF_SCREEN = 0.92


def in_letters(widget: QWidget, letters: int, lines: int) -> QSize:
    """So many letters wide and lines high, no larger than the screen leaves room for."""
    metrics = widget.fontMetrics()
    wished = QSize(metrics.averageCharWidth() * letters, metrics.height() * lines)
    return wished.boundedTo(widget.screen().availableGeometry().size() * _SHARE_OF_SCREEN)
