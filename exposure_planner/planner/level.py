"""The six levels of stress that a person can see, and where the threshold lies."""

from enum import IntEnum


class Level(IntEnum):
    """How stressed the animal looked; the highest moment of a session counts (our own scale, 1.6)."""

    SETTLED = 0
    CURIOUS = 1
    UNEASY = 2
    WORRIED = 3
    VERY_FRIGHTENED = 4
    PANIC = 5


LAST_CALM = Level.CURIOUS
"""Up to here a session counts as calm."""

FIRST_OVER_THRESHOLD = Level.WORRIED
"""The threshold of every rule lies between uneasy and worried."""
