"""One start of the program, counted until its window has stood; after two that came to nothing it asks how.

Needs no Qt until there is something to ask.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from exposure_planner.faults.starts import OFTEN, Starts

SETTLED_AFTER_MS: Final = 5000
"""A window that has stood so long, with everything in it, was a good start."""


@dataclass(frozen=True, kw_only=True)
class Start:
    """A start that is under way.

    Attributes:
        safe: the usual settings and the usual place of the window, for this time only.
    """

    starts: Starts
    safe: bool = False

    def settle(self) -> None:
        """It was a good one."""
        self.starts.settle()


def begin_start(folder: Path) -> Start | None:
    """Count this start; None when the person was asked how, and would rather not."""
    starts = Starts(folder)
    safe = False
    if starts.unfinished() >= OFTEN:
        from exposure_planner.gui.start_up.safe_start import HowToStart, ask_how_to_start

        how = ask_how_to_start(folder)
        if how is HowToStart.NOT:
            return None
        safe = how is HowToStart.SAFELY
    starts.begin()
    return Start(starts=starts, safe=safe)
