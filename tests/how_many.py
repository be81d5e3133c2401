"""How many examples a test looks at: all of them by hand, half of them where a change waits to land."""

import os
from typing import Final

STEADY: Final = os.environ.get("EXPOSURE_PLANNER_EXAMPLES") == "steady"
"""The same examples each time, as `.ci/run` wants them; there the benchmarks only show that they still run."""


def examples(many: int) -> int:
    """So many examples of a property."""
    return many // 2 if STEADY else many


def rounds(many: int) -> int:
    """So many rounds of something that is timed."""
    return 1 if STEADY else many
