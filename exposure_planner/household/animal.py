"""An animal and what it is like."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from uuid import UUID


class Species(Enum):
    """Decides which signs and anchor sentences are shown."""

    CAT = "cat"
    DOG = "dog"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class Animal:
    """An animal and what it is like.

    Attributes:
        history: where it comes from and what it has been through, in its person's words.
        triggers: what frightens it.
        chip_phone_checked_on: the day somebody last made sure the registry has the right phone number.
        markings: what tells it from others, for whoever looks for it: colours, spots, a torn ear.
        retired_on: the day it was put away from the lists; its history stays.
    """

    id: UUID
    household_id: UUID
    name: str
    species: Species
    birth_year: int | None = None
    history: str = ""
    triggers: tuple[str, ...] = ()
    favourite_food: str = ""
    chip_number: str = ""
    chip_phone_checked_on: date | None = None
    vet: str = ""
    markings: str = ""
    retired_on: date | None = None
