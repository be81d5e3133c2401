"""A label that says its text as it stands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """A label for any text: a name from somebody else's file may look like a piece of a web page.

    Left alone, Qt would draw what such a text asks for, pictures from anywhere on the disk among it.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
