"""What a person's calendar was last told about a day."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid5


@dataclass(frozen=True, kw_only=True)
class CalendarEntry:
    """What a calendar was last told about one day of one animal, so that it can be told of a change later.

    Attributes:
        revision: counts the changes from 0; a calendar takes the higher one (SEQUENCE, RFC 5545 3.8.7.4).
        said: everything that was told, to see whether it has changed.
        cancelled: the session was taken back.
    """

    animal_id: UUID
    on: date
    revision: int
    said: str
    cancelled: bool = False

    @property
    def id(self) -> UUID:
        """The same for every entry of this animal and day; the calendar knows it by this."""
        return uuid5(self.animal_id, f"session {self.on.isoformat()}")
