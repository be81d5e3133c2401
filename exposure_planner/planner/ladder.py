"""One goal as stages in order, from what the animal does calmly to what its person hopes for."""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from uuid import UUID

from exposure_planner.planner.level import Level

WHOLE_DAY = timedelta(days=1)
"""The duration of a stage that is rated once a day."""


class Gate(Enum):
    """Which dated checklist must hold before a stage."""

    OUTDOOR = "outdoor"
    BARRIER = "barrier"
    MUZZLE = "muzzle"
    OWN = "own"


class DistanceTo(Enum):
    """What a stage's distance is measured to."""

    RETREAT = "retreat"
    TRIGGER = "trigger"


class LadderStatus(Enum):
    """Where a ladder stands as a whole."""

    OPEN = "open"
    REACHED = "reached"
    PAUSED = "paused"
    CLOSED = "closed"
    """Not for this animal: an ending with dignity, not a defeat."""
    WITHDRAWN = "withdrawn"
    """Starting it was undone: kept, and shown nowhere."""


@dataclass(frozen=True, kw_only=True)
class StageTrigger:
    """Something that may frighten, and how strong it is on this stage.

    Attributes:
        intensity: 0 (none) to 100 (full strength), the owner's or the template's estimate.
    """

    what: str
    intensity: int


@dataclass(frozen=True, kw_only=True)
class Stage:
    """One rung: a place and a few minutes, with everything that makes it easier or harder.

    Attributes:
        duration: the full length of a session here; WHOLE_DAY where it is rated once a day.
        expected: the owner's own guess of the level this animal would show.
        gate: the checklist that must hold before this stage; None for none.
        distance_m: metres to `distance_to`; None when distance plays no part.
        people: who is there, in the owner's words.
        retreat: where the animal can go when it has had enough.
        exit_time: how long the way home takes.
        stop_sign: what ends this stage at once, in the owner's words.
        milestone: the stage names a point on a way of many small steps (being alone).
        days: for so many days in a row, rated once a day, it must be calm; None for a stage of minutes.
        pass_sign: what going well looks like here.
        harder: what gets harder from the stage below, in the words of whoever made the ladder.
        split_of: the stage below which this one was put as an easier step; None for an ordinary stage.
    """

    id: UUID
    title: str
    duration: timedelta
    expected: Level | None = None
    place: str = ""
    gate: Gate | None = None
    distance_m: float | None = None
    distance_to: DistanceTo = DistanceTo.RETREAT
    triggers: tuple[StageTrigger, ...] = ()
    people: str = ""
    equipment: tuple[str, ...] = ()
    retreat: str = ""
    exit_time: timedelta | None = None
    stop_sign: str = ""
    note: str = ""
    outdoors: bool = False
    milestone: bool = False
    split_of: UUID | None = None
    days: int | None = None
    pass_sign: str = ""
    harder: str = ""

    @property
    def is_all_day(self) -> bool:
        """Whether it is no session of minutes but a day that is rated once."""
        return self.days is not None


@dataclass(frozen=True, kw_only=True)
class Ladder:
    """One goal as stages from the easiest (first) to the goal (last)."""

    id: UUID
    title: str
    stages: tuple[Stage, ...]
    goal: str = ""
    status: LadderStatus = LadderStatus.OPEN

    @property
    def leads_outdoors(self) -> bool:
        """Whether any stage is outside or behind the outdoor gate."""
        return any(stage.outdoors or stage.gate is Gate.OUTDOOR for stage in self.stages)

    def index_of(self, stage_id: UUID | None) -> int | None:
        """The place of a stage, 0 for the lowest; None when it is not on this ladder."""
        for index, stage in enumerate(self.stages):
            if stage.id == stage_id:
                return index
        return None

    def stage(self, stage_id: UUID | None) -> Stage | None:
        """The stage with this id; None when it is not on this ladder."""
        index = self.index_of(stage_id)
        return None if index is None else self.stages[index]
