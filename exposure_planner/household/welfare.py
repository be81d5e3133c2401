"""Everything that can stop or slow a plan besides the sessions: flags, gates, incidents, overrides."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from uuid import UUID

from exposure_planner.planner.ladder import Gate
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Severity


class FlagGroup(Enum):
    """What belongs together on the page of red flags."""

    TODAY = "today"
    BODY = "body"
    FEAR = "fear"


class RedFlag(Enum):
    """Asked before a ladder is added and at any time (`domain.md` 2.10): any yes pauses planning.

    What the program sees by itself (no progress, three reds in 30 days) is the planner's and not asked.
    """

    NOT_EATING = "not_eating"
    TOILET_TROUBLE = "toilet_trouble"
    BREATHING = "breathing"
    SEIZURE = "seizure"

    SUDDEN_CHANGE = "sudden_change"
    PAIN = "pain"
    WEIGHT_LOSS = "weight_loss"
    OVERGROOMING = "overgrooming"
    SICK_IN_CARS = "sick_in_cars"
    OLD_AND_CHANGED = "old_and_changed"
    SELF_INJURY = "self_injury"

    BITE = "bite"
    GROWLS_AT_CHILD = "growls_at_child"
    PANIC_ALONE = "panic_alone"
    AFRAID_EVERYWHERE = "afraid_everywhere"
    AFRAID_OF_YOU = "afraid_of_you"
    GIVING_UP = "giving_up"

    @property
    def group(self) -> FlagGroup:
        """Where it stands on the page."""
        place = list(RedFlag).index(self)
        if place <= list(RedFlag).index(RedFlag.SEIZURE):
            return FlagGroup.TODAY
        return FlagGroup.FEAR if self.for_behaviourist else FlagGroup.BODY

    @property
    def for_behaviourist(self) -> bool:
        """Whether a behaviourist rather than a vet comes first."""
        return self in _FOR_BEHAVIOURIST


_FOR_BEHAVIOURIST = frozenset(
    {
        RedFlag.BITE,
        RedFlag.GROWLS_AT_CHILD,
        RedFlag.PANIC_ALONE,
        RedFlag.AFRAID_EVERYWHERE,
        RedFlag.AFRAID_OF_YOU,
        RedFlag.GIVING_UP,
    }
)


@dataclass(frozen=True, kw_only=True)
class HealthStop:
    """Red flags that were answered with yes; planning waits until a person lifts the stop."""

    id: UUID
    animal_id: UUID
    since: date
    flags: tuple[RedFlag, ...]
    lifted_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class GateVisit:
    """A gate's checklist as it was gone through.

    Attributes:
        ticked: the points that were true, by the names of `GatePoint`.
        holds: all of the list was ticked, or a reason was written.
        override_reason: why it counts although something was not ticked; printed on the week.
        withdrawn: it was undone; kept, but no longer counts.
    """

    id: UUID
    ladder_id: UUID
    stage_id: UUID
    gate: Gate
    on: date
    ticked: tuple[str, ...]
    holds: bool
    override_reason: str = ""
    withdrawn: bool = False


class NormalSign(Enum):
    """The return-to-normal list after a scare (`domain.md` 2.5)."""

    EATING = "eating"
    SLEEPING = "sleeping"
    PLAYING = "playing"
    TOILET = "toilet"
    NOT_HIDING = "not_hiding"
    NOT_STARTLING = "not_startling"


@dataclass(frozen=True, kw_only=True)
class NormalVisit:
    """The return-to-normal list as it was gone through on a day."""

    id: UUID
    animal_id: UUID
    on: date
    ticked: tuple[NormalSign, ...]
    withdrawn: bool = False

    @property
    def holds(self) -> bool:
        """Whether every point was true."""
        return set(self.ticked) == set(NormalSign)


@dataclass(frozen=True, kw_only=True)
class IncidentReport:
    """Something stressful between sessions.

    Attributes:
        level: how stressed the animal was, where it met what it is afraid of without anybody having planned it; None
            for what only made the day harder.
    """

    id: UUID
    animal_id: UUID
    on: date
    what: str
    severity: Severity
    withdrawn: bool = False
    level: Level | None = None


@dataclass(frozen=True, kw_only=True)
class PlanOverride:
    """Why a stage is done on a day although a rule speaks against it; logged and printed.

    Attributes:
        rules: codes of the planner's objections at that time.
    """

    id: UUID
    ladder_id: UUID
    stage_id: UUID
    on: date
    why: str
    rules: tuple[str, ...]
    withdrawn: bool = False
