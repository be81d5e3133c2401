"""A field for one letter or digit that stands for something, as the circles on the paper do."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

V = TypeVar("V")

_LETTERS_WIDE = 5


class CodeField(QLineEdit, Generic[V]):
    """One key fills it, another replaces it, Backspace empties it; any other key is passed over.

    Signals:
        coded: a key filled it, and the hand may go on.
    """

    coded = Signal()

    def __init__(
        self, codes: Mapping[str, tuple[V, str]], name: str, label: str, parent: QWidget | None = None
    ) -> None:
        """`codes` gives for each key what it stands for and how that is called."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self._codes = codes
        self.setMaxLength(1)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * _LETTERS_WIDE)
        self.setToolTip("\n".join(f"{key.upper()}: {called}" for key, (_, called) in codes.items()))

    def value(self) -> V | None:
        """What it stands for; None while it is empty."""
        found = self._codes.get(self.text().casefold())
        return None if found is None else found[0]

    def enter(self, key: str) -> bool:
        """Fill it as by this key; False where the key stands for nothing here."""
        known = self._codes.get(key.casefold())
        if known is None:
            return False
        self.setText(key.upper())
        self.setAccessibleDescription(known[1])
        self.coded.emit()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a key that stands for something; let the others move about."""
        text = event.text()
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if plain and len(text) == 1 and text.isprintable():
            self.enter(text)
            return
        if event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self.clear()
            self.setAccessibleDescription("")
            return
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What stands there is replaced by the next key."""
        super().focusInEvent(event)
        self.selectAll()
