"""A ready-made ladder as plain values."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from exposure_planner.household.animal import Species
from exposure_planner.planner.ladder import DistanceTo, Gate, Stage, StageTrigger
from exposure_planner.planner.level import Level


@dataclass(frozen=True, kw_only=True)
class KnownBreak:
    """Where a ladder departs from a rule of `domain.md` 2.3, and why that is well so.

    Attributes:
        rule: "R1" to "R7".
        stage: the stage that it shows at, 1 for the lowest; 0 for the ladder as a whole.
    """

    rule: str
    stage: int
    why: str


@dataclass(frozen=True, kw_only=True)
class ReadyStage:
    """A stage of a ready ladder, still without an id.

    Attributes:
        expected: only the first stage has one: the level at which an animal already does it.
        pass_sign: what going well looks like here.
        harder: which parameter gets harder from the stage below; empty for the first.
        source: where this stage comes from, if not from the ladder's own sources.
        days: for so many days it is rated once a day; None for a stage of minutes.
    """

    title: str
    place: str
    duration: timedelta
    expected: Level | None
    gate: Gate | None
    distance_m: float | None
    distance_to: DistanceTo
    triggers: tuple[StageTrigger, ...]
    people: str
    equipment: tuple[str, ...]
    retreat: str
    exit_time: timedelta | None
    pass_sign: str
    stop_sign: str
    note: str
    harder: str
    source: str
    outdoors: bool
    milestone: bool
    days: int | None = None

    def stage(self, stage_id: UUID) -> Stage:
        """The stage as the planner knows it."""
        return Stage(
            id=stage_id,
            title=self.title,
            duration=self.duration,
            expected=self.expected,
            place=self.place,
            gate=self.gate,
            distance_m=self.distance_m,
            distance_to=self.distance_to,
            triggers=self.triggers,
            people=self.people,
            equipment=self.equipment,
            retreat=self.retreat,
            exit_time=self.exit_time,
            stop_sign=self.stop_sign,
            note=self.note,
            outdoors=self.outdoors,
            milestone=self.milestone,
            pass_sign=self.pass_sign,
            harder=self.harder,
            days=self.days,
        )


@dataclass(frozen=True, kw_only=True)
class ReadyLadder:
    """A ready-made ladder.

    Attributes:
        key: names it for ever; a kept ladder remembers it as its template.
        species: which kinds of animals it is for.
        goal: what it leads to; a person may write their own.
        prerequisites: what should be true before it is begun.
        bring: everything that is needed somewhere on the way.
        sources: where its order and numbers come from.
        stages: from the easiest to the goal.
        animals: how many go it together.
        breaks: where it departs from a rule of `domain.md` 2.3 on purpose.
        changed_from: what the ladder was called that a person changed into this one; empty for the shipped.
    """

    key: str
    title: str
    species: frozenset[Species]
    goal: str
    why_this_order: str
    prerequisites: tuple[str, ...]
    bring: tuple[str, ...]
    sources: tuple[str, ...]
    stages: tuple[ReadyStage, ...]
    animals: int = 1
    breaks: tuple[KnownBreak, ...] = ()
    changed_from: str = ""

    def stages_with_new_ids(self, new_id: Callable[[], UUID]) -> tuple[Stage, ...]:
        """The stages to keep for one animal."""
        return tuple(stage.stage(new_id()) for stage in self.stages)
