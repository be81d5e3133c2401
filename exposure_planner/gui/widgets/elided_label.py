"""One line of text that ends in “…” where its room ends."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.gui.widgets.plain_tip import plain_tip

_LEAST_LETTERS = 4


class ElidedLabel(PlainLabel):
    """One line of text that ends in “…” where its room ends; the tool tip then says it whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._whole = ""

    def say(self, text: str) -> None:
        """Show this."""
        self._whole = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        """As wide as the whole text."""
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 1, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As wide as a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * _LEAST_LETTERS, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as fits."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")
