"""A good life indoors (`domain.md` 5.7): what is done in a week, and how it goes."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from uuid import UUID


class Pillar(Enum):
    """What a cat needs at home (AAFP/ISFM 2013)."""

    SAFE_PLACE = "safe_place"
    RESOURCES = "resources"
    PLAY = "play"
    PEOPLE = "people"
    SMELL = "smell"


class IndoorMeasure(Enum):
    """What is noted once a week, 0 to 5; 5 is always the good end."""

    PLAY = "play"
    APPETITE = "appetite"
    OUT_AND_ABOUT = "out_and_about"
    LITTER = "litter"
    QUIET_NIGHTS = "quiet_nights"


MOST_TIMES_A_WEEK = 21
"""Three times a day."""

HIGHEST_MEASURE = 5


@dataclass(frozen=True, kw_only=True)
class IndoorIdea:
    """Something worth doing at home, as it is shipped.

    Attributes:
        code: names it for ever, because plans keep it.
        times_a_week: a suggestion, 1 to 21.
        how: what to do.
        why: what it gives.
        places: words for a place; only suggested for an animal that was calm there.
    """

    code: str
    title: str
    pillar: Pillar
    times_a_week: int
    how: str
    why: str
    places: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class IndoorActivity:
    """Something that is done at home.

    Attributes:
        code: names a shipped idea; empty for one of the person's own.
        title: in the words that the person sees and may change.
        times_a_week: how often, 1 to 21.
    """

    code: str
    title: str
    pillar: Pillar
    times_a_week: int


@dataclass(frozen=True, kw_only=True)
class IndoorPlan:
    """What is done at home, from the most important.

    Attributes:
        ladder_id: the ladder whose closing led here; None where none did.
        ended_on: when it was put aside; None while it goes on.
    """

    id: UUID
    animal_id: UUID
    started_on: date
    activities: tuple[IndoorActivity, ...]
    ladder_id: UUID | None = None
    ended_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class IndoorWeek:
    """How a week indoors went.

    Attributes:
        first: the week's first day, a Monday.
        measures: what was noted, each 0 to 5; what was not noted is left out.
        withdrawn: it was undone; kept, but no longer shown.
    """

    id: UUID
    animal_id: UUID
    first: date
    measures: tuple[tuple[IndoorMeasure, int], ...]
    note: str = ""
    withdrawn: bool = False
