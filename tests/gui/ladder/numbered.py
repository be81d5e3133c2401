"""Letters as ids, and rows as rectangles."""

from uuid import UUID

from PySide6.QtCore import QRect


def number(letter: str) -> UUID:
    """The id that stands for a letter."""
    return UUID(int=ord(letter))


def numbers(letters: str) -> tuple[UUID, ...]:
    """The ids that stand for letters."""
    return tuple(number(letter) for letter in letters)


def rects(rows: int, height: int) -> list[QRect]:
    """Rows one below the other."""
    return [QRect(0, row * height, 400, height) for row in range(rows)]
