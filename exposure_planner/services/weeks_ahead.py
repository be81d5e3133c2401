"""How many weeks a ladder may take that nobody has begun yet."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from exposure_planner.planner import Forecast, Ladder, forecast
from exposure_planner.planner.ladder import Stage

_ANY_LADDER = UUID(int=0)
_ANY_DAY = date(2000, 1, 3)
"""Nothing was done yet, so no day is nearer to anything than another."""


def weeks_ahead(stages: Sequence[Stage]) -> Forecast:
    """A range of weeks to the goal, from an animal of which nothing is known; some tens of milliseconds."""
    return forecast(Ladder(id=_ANY_LADDER, title="", stages=tuple(stages)), (), _ANY_DAY)
