"""What every simulated animal can do: live through a session, and feel and learn by it."""

from dataclasses import dataclass
from math import exp
from typing import Protocol

from exposure_planner.simulation.luck import DayLuck
from exposure_planner.simulation.rungs import Rung


@dataclass(frozen=True, kw_only=True)
class Felt:
    """The animal's true stress in a session, 0 to 10.

    Attributes:
        own: what the rung itself and the days before brought.
        all: with the fright from outside, if there was one.
    """

    own: float
    all: float


TIME_CONSTANT = 2.5
"""How steep learning is at the start of a session; `domain.md` 3.3 has half-times of minutes."""


class Learner(Protocol):
    """One simulated animal."""

    def live(self, rung: Rung, share: float, day: int, luck: DayLuck) -> Felt:
        """One session on this rung, at a share of its full length, on this day (counted from the first)."""
        ...

    def fear_of(self, rung: Rung) -> float:
        """The stress of a full session here on an average day; only the oracle may ask."""
        ...


def felt_share(share: float, onset: float) -> float:
    """How much of a full session's stress a shorter one brings: some at once, the rest with time."""
    return onset + (1 - onset) * share


def taught_share(share: float) -> float:
    """How much of a full session's learning a shorter one brings.

    Habituation within a session is steep at first (H(t) rises as 1 - exp(-a t), `domain.md` 4.3): half the
    time teaches about three quarters.
    """
    return (1 - exp(-TIME_CONSTANT * share)) / (1 - exp(-TIME_CONSTANT))
