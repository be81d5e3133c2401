"""Where a test of the pacing comes from: the shipped one, and the way to run it here."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from exposure_planner.simulation.result import Comparison

Progress = Callable[[int, int], None]
"""How much is done, of how much."""

Cancelled = Callable[[], bool]


class Compare(Protocol):
    """Leads so many made-up animals by every rule."""

    def __call__(
        self, animals: int, seed: str, progress: Progress, cancelled: Cancelled, /
    ) -> Comparison | None:
        """What was found; None when it was cancelled. Runs beside the window's thread."""


@dataclass(frozen=True, kw_only=True)
class HowTested:
    """Where a test of the pacing comes from.

    Attributes:
        shipped: reads the result that came with the program; None where none came.
        compare: runs the test here; None where it cannot be run.
    """

    shipped: Callable[[], Comparison | None] = lambda: None
    compare: Compare | None = None
