"""One way of learning: how quickly, and how widely it spreads to other stages."""

from collections.abc import Sequence
from functools import lru_cache
from math import exp
from typing import NamedTuple

FADES_DAYS, FADING_PART = 10.0, 0.5
"""Time constant, and share, of the part of what was learned that fades with idle days (4.8, 4.14)."""

HOLDS_AFTER = 4.0
"""Practice after which two thirds of that part stay for good (4.14: n / 4)."""

SCARE_UNDOES = 0.15
"""Share of what was learned that one scare takes (4.14)."""

FEAR_WIDTH = 0.22
"""How far along the ladder fear spreads; wider than safety (4.7, 4.14)."""


class Way(NamedTuple):
    """One way of learning and how far it would have got by now.

    Attributes:
        speed: share of what is left that one full calm session teaches (alpha in 4.14).
        width: how far along the ladder (0 to 1) learning reaches, one standard deviation.
        left: per stage, the share of the fear that would still be there.
        practice: per stage, how much practice it had.
    """

    speed: float
    width: float
    left: tuple[float, ...]
    practice: tuple[float, ...]

    def idle(self, days: int) -> "Way":
        """After days without a session: some of it fades, less where it was practised (4.8)."""
        faded = FADING_PART * (1 - exp(-days / FADES_DAYS))
        left = [
            1 - (1 - left) * (1 - faded * exp(-practice / HOLDS_AFTER))
            for left, practice in zip(self.left, self.practice, strict=True)
        ]
        return self._replace(left=tuple(left))

    def taught(self, near: Sequence[float], strength: float) -> "Way":
        """After a bearable session; `near` says how close each stage is, strength 1 is a full calm session."""
        gain = self.speed * strength
        left = [left * (1 - gain * close) for left, close in zip(self.left, near, strict=True)]
        practice = [n + strength * close for n, close in zip(self.practice, near, strict=True)]
        return self._replace(left=tuple(left), practice=tuple(practice))

    def scared(self, near: Sequence[float]) -> "Way":
        """After a session over the threshold."""
        left = [
            1 - (1 - left) * (1 - SCARE_UNDOES * close) for left, close in zip(self.left, near, strict=True)
        ]
        return self._replace(left=tuple(left))


@lru_cache(maxsize=256)
def nearness(places: tuple[float, ...], width: float) -> tuple[tuple[float, ...], ...]:
    """How much of what happens at one stage reaches another: exp(-d^2 / (2 width^2)) (4.7), a row per stage."""
    scale = 2 * width * width
    return tuple(tuple(exp(-((there - here) ** 2) / scale) for there in places) for here in places)
