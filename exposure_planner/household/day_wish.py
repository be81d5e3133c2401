"""A day on which a person wants something else than the plan."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from uuid import UUID, uuid5


class DayWishKind(Enum):
    """What a person wants of a day."""

    AS_PLANNED = "as_planned"
    """Nothing in particular any more."""
    FREE = "free"
    """No session, whatever the plan says."""
    SUITS = "suits"
    """A session may be that day, although its weekday does not suit as a rule."""


@dataclass(frozen=True, kw_only=True)
class DayWish:
    """What a person wants of one day of one animal; a day has one wish, and the last one counts."""

    animal_id: UUID
    on: date
    kind: DayWishKind

    @property
    def id(self) -> UUID:
        """The same for every wish of this animal and day."""
        return uuid5(self.animal_id, f"wish {self.on.isoformat()}")
