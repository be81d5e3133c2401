"""Chance, seeded: the same animal meets the same luck on the same day under every rule."""

from dataclasses import dataclass
from random import Random

FRIGHT_SHARE = 0.10
"""Days on which something from outside frightens (`domain.md` 4.14)."""

FRIGHT_FROM, FRIGHT_TO = 1.0, 3.0
"""How much such a fright adds (`domain.md` 4.14)."""

ANIMAL_SD = 0.8
"""How much an animal differs from itself from day to day (`domain.md` 4.14)."""


@dataclass(frozen=True, kw_only=True)
class DayLuck:
    """What a day brings, whatever is done on it.

    Attributes:
        mood: how much more (or less) stressed the animal is than on an average day.
        fright: stress that something from outside adds; 0 on most days.
        reading: how far off the owner reads today, in standard deviations.
        food: the same for how the animal eats.
        told: 0 to 1, against the share of frights that the owner notes as such.
        kept: 0 to 1, against the share of planned days on which the owner does the session.
    """

    mood: float
    fright: float
    reading: float
    food: float
    told: float
    kept: float


class Luck:
    """The luck of one animal, day by day."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._days: dict[int, DayLuck] = {}

    def on(self, day: int) -> DayLuck:
        """The luck of this day, counted from the first."""
        if day not in self._days:
            self._days[day] = _drawn(Random(f"{self._seed}/{day}"))  # noqa: S311 - not for secrets
        return self._days[day]


def _drawn(chance: Random) -> DayLuck:
    frightened = chance.random() < FRIGHT_SHARE
    size = chance.uniform(FRIGHT_FROM, FRIGHT_TO)
    return DayLuck(
        mood=chance.gauss(0, ANIMAL_SD),
        fright=size if frightened else 0.0,
        reading=chance.gauss(0, 1),
        food=chance.gauss(0, 1),
        told=chance.random(),
        kept=chance.random(),
    )
