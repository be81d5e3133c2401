"""The rungs of a simulated ladder as the animal meets them."""

from dataclasses import dataclass, replace
from random import Random

EASIEST = 0.12
"""Fear at the lowest rung as a share of the fear at the goal (`domain.md` 4.14)."""

PLACES = 3
"""How many places a ladder leads through."""


@dataclass(frozen=True, kw_only=True)
class Rung:
    """One rung.

    Attributes:
        at: where it truly lies between home (0) and the goal (1).
        oddness: how much harder it is than its place on the way says, in standard deviations.
        place: which of the places on the way it is in.
    """

    at: float
    oddness: float
    place: int


def rungs_of(count: int, chance: Random, *, swapped: bool) -> tuple[Rung, ...]:
    """The rungs of a ladder; swapped: the owner put two neighbours in the wrong order."""
    rungs = [
        Rung(
            at=index / max(1, count - 1),
            oddness=chance.gauss(0, 1),
            place=min(PLACES - 1, index * PLACES // count),
        )
        for index in range(count)
    ]
    if swapped and count > 3:
        at = chance.randrange(1, count - 2)
        rungs[at], rungs[at + 1] = rungs[at + 1], rungs[at]
    return tuple(rungs)


def half_way(below: Rung | None, above: Rung) -> Rung:
    """The easier rung that an owner puts below one that is too hard."""
    if below is None:
        return replace(above, at=above.at / 2, oddness=above.oddness / 2)
    return replace(above, at=(below.at + above.at) / 2, oddness=(below.oddness + above.oddness) / 2)


def share_of_fear(rung: Rung, bend: float) -> float:
    """How much of the goal's fear a rung holds: 0.12 + 0.88 * x ** g (`domain.md` 4.14)."""
    return float(EASIEST + (1 - EASIEST) * rung.at**bend)
