"""Everything that can stop or slow a plan besides the sessions: flags, gates, incidents, overrides."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from uuid import UUID

from exposure_planner.planner.ladder import Gate
from exposure_planner.planner.observed import Severity


class RedFlag(Enum):
    """Asked before a ladder is added (`domain.md` 2.10): any yes pauses planning."""

    SUDDEN_CHANGE = "sudden_change"
    NOT_EATING = "not_eating"
    TOILET_TROUBLE = "toilet_trouble"
    PAIN = "pain"
    BREATHING = "breathing"
    SEIZURE = "seizure"
    SELF_INJURY = "self_injury"
    BITE = "bite"
    PANIC_ALONE = "panic_alone"
    AFRAID_EVERYWHERE = "afraid_everywhere"

    @property
    def for_behaviourist(self) -> bool:
        """Whether a behaviourist rather than a vet comes first."""
        return self in {RedFlag.BITE, RedFlag.PANIC_ALONE, RedFlag.AFRAID_EVERYWHERE}


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
    """Something stressful between sessions."""

    id: UUID
    animal_id: UUID
    on: date
    what: str
    severity: Severity
    withdrawn: bool = False


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
