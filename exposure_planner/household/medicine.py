"""What a vet gave, and what was bought besides, over the days on which it was given."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from uuid import UUID


class MedicineKind(Enum):
    """Where it comes from."""

    MEDICATION = "medication"
    """Given on a vet's advice."""
    SUPPLEMENT = "supplement"
    """Food supplements, pheromones, herbs."""


@dataclass(frozen=True, kw_only=True)
class Medicine:
    """One medicine or supplement of an animal.

    Attributes:
        how: how it is given, as the vet wrote it; the program never proposes a dose.
        since, until: the first and the last day; no last day while it goes on.
    """

    id: UUID
    animal_id: UUID
    kind: MedicineKind
    what: str
    since: date
    until: date | None = None
    how: str = ""
    note: str = ""
    withdrawn: bool = False

    def is_given_on(self, day: date) -> bool:
        """Whether it is given on this day."""
        return self.since <= day and (self.until is None or day <= self.until)
