"""A combo box whose chosen text ends in “…” where its room ends."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from exposure_planner.gui.widgets.plain_tip import plain_tip


class ElidedComboBox(QComboBox):
    """A combo box whose chosen text ends in “…” where its room ends; the tool tip then says it whole.

    Qt alone, under a style sheet, cuts the text in the middle of a letter.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentTextChanged.connect(self._say_whole)

    def shown_text(self) -> str:
        """As much of the chosen text as fits."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it with as much of the text as fits."""
        if self.isEditable():
            super().paintEvent(event)
            return
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_text()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as fits."""
        super().resizeEvent(event)
        self._say_whole()

    def _say_whole(self) -> None:
        whole = self.currentText()
        is_cut = not self.isEditable() and self.shown_text() != whole
        self.setToolTip(plain_tip(whole) if is_cut else "")
