"""What was put away: it can be brought back, or erased on purpose."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from uuid import UUID

from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.own_template import OwnTemplate
from exposure_planner.household.session import LoggedSession
from exposure_planner.planner.level import Level


class TrashKind(Enum):
    """What can be put away, from the largest."""

    ANIMAL = "animal"
    LADDER = "ladder"
    STAGE = "stage"
    SESSION = "session"
    TEMPLATE = "template"


class Keeps(Enum):
    """Why something cannot be erased by itself."""

    SESSIONS = "sessions"
    """Sessions were on it that are not erased with it."""
    SPLIT = "split"
    """A rung that stays was split from it."""
    SHARED = "shared"
    """It shares a ladder with another animal."""


@dataclass(frozen=True, kw_only=True)
class StaysFor:
    """What keeps a thing from being erased.

    Attributes:
        sessions: how many there are, for `Keeps.SESSIONS`.
        title: the rung or the ladder, for the others.
        animal: whose ladder it is, or who else is on it, for `Keeps.SHARED`.
    """

    why: Keeps
    sessions: int = 0
    title: str = ""
    animal: str = ""


@dataclass(frozen=True, kw_only=True)
class Held:
    """How much a thing holds; sessions that were withdrawn are counted as well."""

    ladders: int = 0
    stages: int = 0
    sessions: int = 0


@dataclass(frozen=True, kw_only=True)
class TrashItem:
    """One thing that was put away. What lies within another such thing is no item of its own.

    Attributes:
        title: its name or title; for a session, the title of its rung.
        animals: the names of the animals that it is about.
        ladder, ladder_id: the title of the ladder that it belongs to, and which; for rungs and sessions only.
        on, level: for a session, its day and the highest level.
        put_away_on: the local day; None where nobody noted it.
        stays_for: why it cannot be erased by itself; None when it can.
    """

    kind: TrashKind
    id: UUID
    title: str
    animals: tuple[str, ...] = ()
    ladder: str = ""
    ladder_id: UUID | None = None
    on: date | None = None
    level: Level | None = None
    held: Held = Held()
    put_away_on: date | None = None
    stays_for: StaysFor | None = None


@dataclass(frozen=True, kw_only=True)
class AsItWas:
    """Things as they were before they were put away or brought back, for the way back."""

    animals: tuple[Animal, ...] = ()
    ladders: tuple[KeptLadder, ...] = ()
    sessions: tuple[LoggedSession, ...] = ()
    templates: tuple[OwnTemplate, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Erasure:
    """What is to be erased, by id; everything within it goes along."""

    animals: frozenset[UUID] = frozenset()
    ladders: frozenset[UUID] = frozenset()
    stages: frozenset[UUID] = frozenset()
    sessions: frozenset[UUID] = frozenset()
    templates: frozenset[UUID] = frozenset()


@dataclass(frozen=True, kw_only=True)
class ErasurePlan:
    """What would be erased, told beforehand.

    Attributes:
        stays: was chosen as well, and cannot go; each with its reason.
        held: everything that goes along with them.
        copies: the folder where a copy of everything is written first.
    """

    goes: tuple[TrashItem, ...]
    stays: tuple[TrashItem, ...]
    held: Held
    copies: Path
