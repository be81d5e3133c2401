"""What is gone through before a gated stage (`domain.md` 5.1, 5.2).

Kept here rather than in a file of its own: each point has behaviour (what is asked anew, what stops, what the program
knows already) and sentences in every language, which a data file could not carry.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from exposure_planner.household.animal import Species
from exposure_planner.planner.ladder import Gate


class GateGroup(Enum):
    """What belongs together on the list."""

    IDENTITY = "identity"
    TRAINING = "training"
    MOMENT = "moment"
    BARRIER = "barrier"
    MUZZLE = "muzzle"
    OWN = "own"


class GatePoint(Enum):
    """One point of a gate's checklist; the first twenty are those of `domain.md` 5.1, in its order."""

    CHIP_CHECKED = "chip_checked"
    TAG_ON = "tag_on"
    PHOTO_KEPT = "photo_kept"
    VET_SEEN = "vet_seen"
    VACCINATED = "vaccinated"
    PARASITES = "parasites"
    NEUTERED = "neutered"
    CLAWS_WHOLE = "claws_whole"

    HARNESS_WORN = "harness_worn"
    HARNESS_FITS = "harness_fits"
    RETREAT_TRAINED = "retreat_trained"
    COMES_ALONG = "comes_along"
    DOOR_MANNERS = "door_manners"

    WAY_HOME_SHORT = "way_home_short"
    QUIET_HOUR = "quiet_hour"
    NO_OTHERS_ABOUT = "no_others_about"
    WEATHER_FITS = "weather_fits"
    HANDS_FREE = "hands_free"
    LOST_PLAN = "lost_plan"
    SOMEBODY_KNOWS = "somebody_knows"

    BARRIER_FIRM = "barrier_firm"
    BARRIER_TIGHT = "barrier_tight"
    BARRIER_COVER = "barrier_cover"
    BARRIER_WATCHED = "barrier_watched"

    MUZZLE_WORN = "muzzle_worn"
    MUZZLE_FITS = "muzzle_fits"
    MUZZLE_WATCHED = "muzzle_watched"

    OWN_LIST = "own_list"

    @property
    def is_hard_stop(self) -> bool:
        """Whether without it there are indoor stages only: points 1, 9, 10, 11 and 14."""
        return self in HARD_STOPS

    @property
    def is_for_today(self) -> bool:
        """Whether it must be looked at each time: what was true last week says nothing about it."""
        return self in _FOR_TODAY


class SourceKind(Enum):
    """Where it is known from."""

    EARLIER = "earlier"
    """It was ticked at the last checklist, on `on`."""
    CHIP = "chip"
    """The chip was looked at on `on`."""
    IN_HARNESS = "in_harness"
    """Calm on `count` days indoors in the harness, the last on `on`."""
    AT_RETREAT = "at_retreat"
    """Calm on `count` days at the retreat, the last on `on`."""


@dataclass(frozen=True, kw_only=True)
class PointSource:
    """What is known about a point.

    Attributes:
        offers: it is enough to tick the point; otherwise it is only said.
    """

    kind: SourceKind
    on: date
    offers: bool
    count: int = 0


HARD_STOPS = frozenset(
    {
        GatePoint.CHIP_CHECKED,
        GatePoint.HARNESS_WORN,
        GatePoint.HARNESS_FITS,
        GatePoint.RETREAT_TRAINED,
        GatePoint.WAY_HOME_SHORT,
    }
)
"""Without these nobody goes out, unless a person writes down why."""

_IN_ORDER = list(GatePoint)


def _from_to(first: GatePoint, last: GatePoint) -> tuple[GatePoint, ...]:
    return tuple(_IN_ORDER[_IN_ORDER.index(first) : _IN_ORDER.index(last) + 1])


_GROUPS: Mapping[Gate, Mapping[GateGroup, tuple[GatePoint, ...]]] = {
    Gate.OUTDOOR: {
        GateGroup.IDENTITY: _from_to(GatePoint.CHIP_CHECKED, GatePoint.CLAWS_WHOLE),
        GateGroup.TRAINING: _from_to(GatePoint.HARNESS_WORN, GatePoint.DOOR_MANNERS),
        GateGroup.MOMENT: _from_to(GatePoint.WAY_HOME_SHORT, GatePoint.SOMEBODY_KNOWS),
    },
    Gate.BARRIER: {GateGroup.BARRIER: _from_to(GatePoint.BARRIER_FIRM, GatePoint.BARRIER_WATCHED)},
    Gate.MUZZLE: {GateGroup.MUZZLE: _from_to(GatePoint.MUZZLE_WORN, GatePoint.MUZZLE_WATCHED)},
    Gate.OWN: {GateGroup.OWN: (GatePoint.OWN_LIST,)},
}

_FOR_TODAY = frozenset(
    {
        GatePoint.HARNESS_FITS,
        GatePoint.MUZZLE_FITS,
        GatePoint.OWN_LIST,
        *_GROUPS[Gate.OUTDOOR][GateGroup.MOMENT],
        *_GROUPS[Gate.BARRIER][GateGroup.BARRIER],
    }
)

_CATS_ONLY = frozenset({GatePoint.CLAWS_WHOLE})
"""A dog's claws are no way out of danger."""


def grouped_points(gate: Gate, species: Species) -> dict[GateGroup, tuple[GatePoint, ...]]:
    """What is asked of this kind of animal before this gate, in groups, in the order of the list."""
    left_out = frozenset() if species is Species.CAT else _CATS_ONLY
    return {
        group: tuple(point for point in points if point not in left_out)
        for group, points in _GROUPS[gate].items()
    }


def points_of(gate: Gate, species: Species) -> tuple[GatePoint, ...]:
    """The same without groups."""
    return tuple(point for points in grouped_points(gate, species).values() for point in points)
