"""What was seen in one session: the evidence that the planner reads."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import Enum
from uuid import UUID

from exposure_planner.planner.level import Level


class Food(Enum):
    """How the animal took a treat it likes; F0 to F4 of `domain.md` 1.8."""

    UNKNOWN = "unknown"
    AS_AT_HOME = "as_at_home"
    SLOWER = "slower"
    PICKY = "picky"
    REFUSED_THERE = "refused_there"
    REFUSED_AT_HOME = "refused_at_home"


class Play(Enum):
    """What a wand toy got; P0 to P2 of `domain.md` 1.8."""

    UNKNOWN = "unknown"
    CHASED = "chased"
    WATCHED = "watched"
    IGNORED = "ignored"


class EndedBy(Enum):
    """Who or what ended the session. An animal that asked to go home did well."""

    PLAN = "plan"
    ANIMAL = "animal"
    OWNER = "owner"
    OUTSIDE = "outside"


class Choice(Enum):
    """How the animal came to the stage."""

    UNKNOWN = "unknown"
    BY_ITSELF = "by_itself"
    ENCOURAGED = "encouraged"
    """Encouraged more than twice."""
    CARRIED = "carried"


class Severity(Enum):
    """How much something else weighed on the animal's day."""

    NONE = "none"
    MILD = "mild"
    MODERATE = "moderate"
    SEVERE = "severe"


@dataclass(frozen=True, kw_only=True)
class Session:
    """One outing on one stage as it was seen.

    Attributes:
        on: the local day of the session.
        peak: the highest level kept by anybody who rated it.
        planned: the duration that was advised; may be a part of the stage's full duration.
        actual: how long it lasted.
        recovery: from the retreat until eating, playing or lying down as usual; None when nobody looked.
        escape_attempt: pulled to get away, bolted or broke out.
        started: local time of the start; None when not kept.
        end: the level at the end; None when not kept.
        one_off_trigger: something that does not belong to the stage (a loose dog) caused what was seen.
        harm: bit, scratched in earnest or soiled from fear.
        other_stress: what else that day asked of the animal.
        place: where it was, if not where the stage says.
    """

    id: UUID
    stage_id: UUID
    on: date
    peak: Level
    planned: timedelta
    actual: timedelta
    food: Food = Food.UNKNOWN
    ended_by: EndedBy = EndedBy.PLAN
    recovery: timedelta | None = None
    escape_attempt: bool = False
    started: time | None = None
    end: Level | None = None
    play: Play = Play.UNKNOWN
    choice: Choice = Choice.UNKNOWN
    one_off_trigger: bool = False
    harm: bool = False
    other_stress: Severity = Severity.NONE
    place: str = ""
