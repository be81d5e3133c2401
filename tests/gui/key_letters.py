"""Which letters a dialog takes together with Alt."""

from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget


def letters_taken_twice(dialog: QWidget) -> set[str]:
    """Letters that stand under two things in sight: such a key would only move between them."""
    texts = [button.text() for button in dialog.findChildren(QAbstractButton) if button.isVisible()]
    texts += [
        label.text()
        for label in dialog.findChildren(QLabel)
        if label.isVisible() and label.buddy() is not None
    ]
    letters = Counter(QKeySequence.mnemonic(text).toString() for text in texts)
    return {letter for letter, times in letters.items() if letter and times > 1}
