"""Whether outdoors may be for this animal at all: asked before an outdoor ladder (`domain.md` 2.12)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from uuid import UUID

from exposure_planner.household.animal import Species


class SuitabilityPoint(Enum):
    """One thing that may be true of an animal."""

    COMES_TO_DOOR = "comes_to_door"
    WATCHES_LOOSELY = "watches_loosely"
    RECOVERS_FAST = "recovers_fast"
    EATS_IN_NEW_ROOMS = "eats_in_new_rooms"
    CURIOUS_ABOUT_HARNESS = "curious_about_harness"

    HIDES_FROM_VISITORS = "hides_from_visitors"
    STARTLES = "startles"
    STAYS_IN_ONE_ROOM = "stays_in_one_room"
    FRIGHT_OUTDOORS = "fright_outdoors"
    OLDER = "older"
    NEW_IN_THE_HOME = "new_in_the_home"

    AFRAID_EVERYWHERE = "afraid_everywhere"
    ILL = "ill"
    NOT_VACCINATED = "not_vaccinated"
    NOT_NEUTERED = "not_neutered"
    VIRUS_WITHOUT_ADVICE = "virus_without_advice"
    HEART_OR_BREATHING = "heart_or_breathing"
    EXIT_NOT_CONTROLLED = "exit_not_controlled"


class Suitability(Enum):
    """What the answers come to."""

    GREEN = "green"
    AMBER = "amber"
    """Slowly, and with more care."""
    RED = "red"
    """The indoor plan first."""


_IN_ORDER = tuple(SuitabilityPoint)

POINTS_BY_KIND: Mapping[Suitability, tuple[SuitabilityPoint, ...]] = {
    Suitability.GREEN: _IN_ORDER[:5],
    Suitability.AMBER: _IN_ORDER[5:11],
    Suitability.RED: _IN_ORDER[11:],
}
"""What speaks for it, what asks for care, and what comes first."""

_CATS_ONLY = frozenset({SuitabilityPoint.VIRUS_WITHOUT_ADVICE})


def points_asked(kind: Suitability, species: Species) -> tuple[SuitabilityPoint, ...]:
    """What is asked about this kind of animal."""
    left_out = frozenset() if species is Species.CAT else _CATS_ONLY
    return tuple(point for point in POINTS_BY_KIND[kind] if point not in left_out)


def verdict_of(true: Iterable[SuitabilityPoint]) -> Suitability:
    """Red where one point speaks against it; green where none asks for care and at least one speaks for it."""
    said = set(true)
    if said & set(POINTS_BY_KIND[Suitability.RED]):
        return Suitability.RED
    in_favour = set(POINTS_BY_KIND[Suitability.GREEN])
    return Suitability.GREEN if said and said <= in_favour else Suitability.AMBER


@dataclass(frozen=True, kw_only=True)
class SuitabilityVisit:
    """The questions as they were gone through on a day.

    Attributes:
        true: the points that are true of the animal.
        withdrawn: it was undone; kept, but no longer counts.
    """

    id: UUID
    animal_id: UUID
    on: date
    true: tuple[SuitabilityPoint, ...]
    withdrawn: bool = False

    @property
    def verdict(self) -> Suitability:
        """What the answers come to."""
        return verdict_of(self.true)
