"""A session as it was logged, and what each person saw in it."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum
from uuid import UUID

from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Choice, EndedBy, Food, Play, Severity


class Stillness(Enum):
    """How an animal was that looked calm: people take freezing for calm (`domain.md` 0.9)."""

    UNKNOWN = "unknown"
    LOOSE = "loose"
    """Soft in the body; it could have strolled, played or napped."""
    STILL = "still"
    """Low and hardly moving."""


class MarkKind(Enum):
    """What is marked with one tap while a session lasts."""

    FIRST_SIGN = "first_sign"
    WANTS_HOME = "wants_home"
    TRIGGER = "trigger"
    ATE = "ate"
    NOT_PLANNED = "not_planned"
    """Something happened that was not to happen today."""


@dataclass(frozen=True, kw_only=True)
class Mark:
    """Something that was marked while a session lasted.

    Attributes:
        after: how long after the beginning.
    """

    kind: MarkKind
    after: timedelta


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
        stillness: whether it was loose or still where the level that was chosen is a calm one.
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
    stillness: Stillness = Stillness.UNKNOWN


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
        first_sign: from the beginning until the first sign of unease; None when nobody noticed when.
        equipment: what was worn or carried, in the person's words.
        film: where a film of it lies, as the person wrote it; the program never opens it by itself.
        not_planned: something happened in it that was not to happen that day.
        confirmed: codes of what looked like a contradiction and was said to be right.
        marks: what was marked while it lasted, in order.
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
    first_sign: timedelta | None = None
    equipment: str = ""
    film: str = ""
    not_planned: bool = False
    confirmed: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()

    @property
    def peak(self) -> Level:
        """The highest level that anybody kept."""
        return max(rating.kept for rating in self.ratings)
