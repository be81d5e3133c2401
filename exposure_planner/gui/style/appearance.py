"""Whether the window is light or dark."""

from enum import Enum


class Appearance(Enum):
    """What the person chose; SYSTEM follows the computer's own setting."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
