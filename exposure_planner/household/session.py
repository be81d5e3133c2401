"""A session as it was logged, and what each person saw in it."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Choice, EndedBy, Food, Play, Severity


@dataclass(frozen=True, kw_only=True)
class Rating:
    """What one person saw.

    Attributes:
        animal_id: whom they saw, on a ladder of two animals; None for the animal that the ladder belongs to.
        signs: codes of the signs that were ticked.
        before_floor: the level that the person chose.
        floor: the lowest level that the ticked signs and the food allow.
        kept: the level that counts: the higher of the two, or `before_floor` where a reason was written.
        lower_reason: why the person kept a level below the floor; empty otherwise.
        end: the level at the end of the session, if it was noted.
    """

    id: UUID
    person_id: UUID | None
    signs: tuple[str, ...]
    before_floor: Level
    floor: Level
    kept: Level
    lower_reason: str = ""
    end: Level | None = None
    animal_id: UUID | None = None


@dataclass(frozen=True, kw_only=True)
class TriggerMet:
    """Something that turned up during the session.

    Attributes:
        distance_m: how near it came, in metres; None when not noted.
        one_off: it does not belong to this stage (a loose dog in a quiet yard).
    """

    what: str
    distance_m: float | None = None
    one_off: bool = False


@dataclass(frozen=True, kw_only=True)
class LoggedSession:
    """A session as it was logged.

    Attributes:
        off_plan_reason: why another stage was done than advised; empty when the advice was followed.
        withdrawn_at: when it was taken out of the history (UTC); it is kept, and can be brought back.
    """

    id: UUID
    ladder_id: UUID
    stage_id: UUID
    on: date
    planned: timedelta
    actual: timedelta
    ratings: tuple[Rating, ...]
    started: time | None = None
    food: Food = Food.UNKNOWN
    play: Play = Play.UNKNOWN
    choice: Choice = Choice.UNKNOWN
    ended_by: EndedBy = EndedBy.PLAN
    recovery: timedelta | None = None
    escape_attempt: bool = False
    harm: bool = False
    other_stress: Severity = Severity.NONE
    triggers: tuple[TriggerMet, ...] = ()
    place: str = ""
    weather: str = ""
    note: str = ""
    off_plan_reason: str = ""
    withdrawn_at: datetime | None = None

    @property
    def peak(self) -> Level:
        """The highest level that anybody kept."""
        return max(rating.kept for rating in self.ratings)
