"""A short list to choose a value from."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from exposure_planner.gui.widgets.elided_combo_box import ElidedComboBox

V = TypeVar("V")

_LETTERS = 12


class CalmComboBox(ElidedComboBox):
    """A combo box that the mouse wheel passes by, so that scrolling the form changes nothing in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # A long title makes the list wide, never the form.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll."""
        event.ignore()

    def showPopup(self) -> None:
        """Open the list as wide as its longest line."""
        view = self.view()
        view.setMinimumWidth(max(self.width(), view.sizeHintForColumn(0) + 2 * view.fontMetrics().height()))
        super().showPopup()


class ChoiceBox(CalmComboBox, Generic[V]):
    """A short list to choose a value from."""

    def __init__(self, choices: Iterable[tuple[V, str]], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._values: list[V] = []
        self._texts: list[str] = []
        for value, text in choices:
            self._values.append(value)
            self._texts.append(text)
        self.addItems(self._texts)

    def value(self) -> V:
        """What is chosen."""
        return self._values[self.currentIndex()]

    def choose(self, value: V) -> None:
        """Choose this; what is not on the list changes nothing."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))
