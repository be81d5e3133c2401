"""The axis on which simulated animals feel: 0 (at ease) to 10 (panic), as `domain.md` 4.9 has it."""

from bisect import bisect_left

from exposure_planner.planner import Level

CUTS = (1.5, 3.0, 5.0, 7.0, 8.5)
"""Where one level ends and the next begins (`domain.md` 4.9)."""

THRESHOLD = 5.0
"""From here on the animal is past what it can bear (levels 3 to 5)."""

SEVERE = 7.0
"""From here on it is very frightened (levels 4 and 5)."""

MOST = 10.0
"""The end of the axis."""


def level_of(stress: float) -> Level:
    """The level that somebody without any error would note."""
    return Level(bisect_left(CUTS, stress))
