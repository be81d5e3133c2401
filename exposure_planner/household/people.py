"""Who lives together, and who rates."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, kw_only=True)
class Household:
    """People and animals under one roof; a behaviour consultant has many.

    Attributes:
        phone: where somebody is reached who has found an animal; as it was typed.
    """

    id: UUID
    name: str
    phone: str = ""


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody who watches sessions and rates them."""

    id: UUID
    household_id: UUID
    name: str
