"""What a simulated animal is like: five temperaments, each a spread of animals and not a type."""

from dataclasses import dataclass
from enum import Enum
from random import Random


class Temperament(Enum):
    """From an animal that hardly minds to one that will never like it."""

    BOLD = "bold"
    ORDINARY = "ordinary"
    SLOW = "slow"
    NERVOUS = "nervous"
    NEVER = "never"


CAN_MAKE_IT = (Temperament.BOLD, Temperament.ORDINARY, Temperament.SLOW, Temperament.NERVOUS)
"""Those for whom the goal is within reach."""


@dataclass(frozen=True, kw_only=True)
class Nature:
    """How one animal fears and learns; the letters are those of `domain.md` 4.14.

    Attributes:
        fear: stress at the goal before anything was learned, 4 to 10 (V0).
        bend: how the fear rises along the ladder; 1 is straight, above 1 late and steep (g).
        learning: share of what could be learned that one full calm session teaches (alpha).
        hurt: how much a session over the threshold adds, per point above it (beta).
        reachable: share of the fear that calm sessions can ever take away (c).
        settling_days: how long arousal takes to fade to a third (tau H).
        onset: share of a full session's stress that even the shortest one brings.
        uneven: standard deviation of a single rung's fear around the smooth rise.
    """

    fear: float
    bend: float
    learning: float
    hurt: float
    reachable: float
    settling_days: float
    onset: float
    uneven: float


@dataclass(frozen=True, kw_only=True)
class _Spread:
    fear: tuple[float, float]
    learning: float
    hurt: float
    settling_days: float
    reachable: tuple[float, float]


_SPREADS = {
    Temperament.BOLD: _Spread(
        fear=(5.5, 0.8), learning=0.28, hurt=0.20, settling_days=0.5, reachable=(0.90, 1.0)
    ),
    Temperament.ORDINARY: _Spread(
        fear=(7.5, 1.0), learning=0.16, hurt=0.35, settling_days=1.0, reachable=(0.85, 1.0)
    ),
    Temperament.SLOW: _Spread(
        fear=(7.5, 1.0), learning=0.09, hurt=0.40, settling_days=1.0, reachable=(0.85, 1.0)
    ),
    Temperament.NERVOUS: _Spread(
        fear=(9.0, 0.7), learning=0.13, hurt=0.70, settling_days=2.0, reachable=(0.85, 1.0)
    ),
    Temperament.NEVER: _Spread(
        fear=(9.3, 0.5), learning=0.10, hurt=0.80, settling_days=2.5, reachable=(0.25, 0.50)
    ),
}
"""Around the profiles of `domain.md` 7.2 (Mishka, Elfie, Miles, Saipha); proposals, not measurements."""


def drawn(temperament: Temperament, chance: Random) -> Nature:
    """One animal of this temperament."""
    spread = _SPREADS[temperament]
    return Nature(
        fear=min(10.0, max(4.0, chance.gauss(*spread.fear))),
        bend=chance.lognormvariate(0, 0.25),
        learning=min(0.5, spread.learning * chance.lognormvariate(0, 0.25)),
        hurt=spread.hurt * chance.lognormvariate(0, 0.3),
        reachable=chance.uniform(*spread.reachable),
        settling_days=spread.settling_days * chance.lognormvariate(0, 0.4),
        onset=chance.uniform(0.2, 0.6),
        uneven=0.4,
    )
