"""What the window may do with the whole of a person's data."""

from collections.abc import Callable
from dataclasses import dataclass

from exposure_planner.household.own_files import KeptHere


@dataclass(frozen=True, kw_only=True)
class OwnData:
    """What the window may do with the whole of a person's data.

    Attributes:
        look: says what is kept, and where.
        delete_at_the_end: deletes everything as soon as the window is gone and the database closed.
    """

    look: Callable[[], KeptHere]
    delete_at_the_end: Callable[[], None]
