"""Puts widgets into as many columns as fit beside each other, and into fewer where the room is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from exposure_planner.gui.style.space import Space


class FoldingGrid(QWidget):
    """Widgets in columns; where the room is too narrow for all of these, in fewer.

    Args:
        widgets: in reading order.
        widths: for each number of columns, the most first, how many letters wide the room must be for it; the
            last number of columns needs none.
        stretches: how the columns share what room is over; equally where it is empty.
    """

    def __init__(
        self,
        widgets: Sequence[QWidget],
        widths: Sequence[tuple[int, int]],
        stretches: Sequence[int] = (),
        gap: int = Space.L,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._widgets = tuple(widgets)
        self._widths = tuple(widths)
        self._stretches = tuple(stretches)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(gap)
        self._grid.setVerticalSpacing(Space.S)
        self._arrange(self._widths[0][0])

    @property
    def columns(self) -> int:
        """How many stand beside each other now."""
        return self._columns

    def minimumSizeHint(self) -> QSize:
        """As wide as the fewest columns need, however many there are now."""
        fewest = self._widths[-1][0]
        needed = [
            max(_least_width(widget) for widget in self._widgets[column::fewest]) for column in range(fewest)
        ]
        width = sum(needed) + (fewest - 1) * self._grid.horizontalSpacing()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as fit."""
        super().resizeEvent(event)
        letters = event.size().width() / max(1, self.fontMetrics().averageCharWidth())
        fitting = (columns for columns, needed in self._widths if letters >= needed)
        self._arrange(next(fitting, self._widths[-1][0]))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, place // columns, place % columns)
        shares = self._stretches or (1,) * self._widths[0][0]
        for column, share in enumerate(shares):
            alone = 1 if columns == 1 and column == 0 else share
            self._grid.setColumnStretch(column, alone if column < columns else 0)


def _least_width(widget: QWidget) -> int:
    return max(widget.minimumSizeHint().width(), widget.minimumWidth())
