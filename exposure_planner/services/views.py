"""What the planning service answers with: everything a page needs, put together once."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from uuid import UUID

from exposure_planner.household.animal import Animal
from exposure_planner.household.indoors import IndoorPlan
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.session import LoggedSession
from exposure_planner.household.welfare import GateVisit, HealthStop, PlanOverride
from exposure_planner.planner import (
    Advice,
    Finding,
    PlannedDay,
    PlannedSession,
    StageOutlook,
    StageStanding,
    WeekPlan,
)
from exposure_planner.planner.ladder import Stage
from exposure_planner.services.outdoors import Outdoors
from exposure_planner.wording.forecast import WeeksAhead


class Mark(Enum):
    """What the side bar shows beside an animal."""

    NOTHING = "nothing"
    DUE = "due"
    """A session may be done today and none was."""
    RESTING = "resting"
    NEEDS_YOU = "needs_you"
    """Nothing goes on until a person decides or ticks something."""


class StageStatus(Enum):
    """Where a stage stands, for the Ladder page."""

    SOLID = "solid"
    PASSED = "passed"
    CURRENT = "current"
    NEXT = "next"
    AHEAD = "ahead"


@dataclass(frozen=True, kw_only=True)
class DoneElsewhere:
    """A session of today on another ladder."""

    session: LoggedSession
    ladder: KeptLadder


@dataclass(frozen=True, kw_only=True)
class TurnElsewhere:
    """Another ladder whose session is planned for today."""

    ladder: KeptLadder
    planned: PlannedSession


@dataclass(frozen=True, kw_only=True)
class TodayView:
    """Everything that the Today page shows.

    Attributes:
        animal, companion: whom the ladder belongs to, and who is on it besides; None for nobody.
        stage: the stage to do or to come back to; None when there is none.
        next_stage: the stage above it, for the sentence about what is missing.
        next_day: the next day with a planned session in the coming week; None when there is none.
        gate_stage: the gated stage whose checklist is asked first; None when no gate stands in the way.
        asks_back_to_normal: the return-to-normal list should be offered.
        not_yet_normal: whose list that is.
        stop, stopped: what pauses the plan, and whom it is about; None where nothing does.
        done: today's sessions on this ladder.
        elsewhere: today's sessions of its animals on other ladders.
        turn: the other ladder that has today; None where it is this one's turn, or nobody's.
        forecast: weeks to the goal; None where nothing is foretold.
        outdoors: what has to be known on a day that leads outside.
        indoor_plan: what is done at home, for a ladder that is closed; None otherwise.
    """

    today: date
    animal: Animal
    companion: Animal | None
    kept: KeptLadder
    advice: Advice
    stage: Stage | None
    next_stage: Stage | None
    warm_up: Stage | None
    next_day: PlannedDay | None
    gate_stage: Stage | None
    last_gate_visit: GateVisit | None
    asks_back_to_normal: bool
    not_yet_normal: Animal
    stop: HealthStop | None
    stopped: Animal | None
    done: tuple[LoggedSession, ...]
    elsewhere: tuple[DoneElsewhere, ...] = ()
    turn: TurnElsewhere | None = None
    forecast: WeeksAhead | None = None
    outdoors: Outdoors = field(default_factory=Outdoors)
    indoor_plan: IndoorPlan | None = None

    @property
    def may_start(self) -> bool:
        """Whether a session may be done today."""
        return self.stage is not None and self.advice.earliest <= self.today and self.gate_stage is None


@dataclass(frozen=True, kw_only=True)
class StageView:
    """One rung of the Ladder page. `gated` comes on top of the status."""

    stage: Stage
    status: StageStatus
    standing: StageStanding
    outlook: StageOutlook | None
    findings: tuple[Finding, ...]
    gated: bool
    gate_holds: bool


@dataclass(frozen=True, kw_only=True)
class LadderView:
    """Everything that the Ladder page shows; stages from the easiest to the goal."""

    animal: Animal
    kept: KeptLadder
    stages: tuple[StageView, ...]
    findings: tuple[Finding, ...]
    """Those of the ladder as a whole."""
    forecast: WeeksAhead | None = None
    """Weeks to the goal; None where nothing is foretold."""
    companion: Animal | None = None
    """Who is on it besides; None for nobody."""
    order_questioned: UUID | None = None
    """The stage that seems harder than the one above it; None where the sessions say nothing of the kind."""


@dataclass(frozen=True, kw_only=True)
class WeekView:
    """Everything that the Week page and the printed week show.

    Attributes:
        partners: with whom it shares a ladder, by id.
        ladders: those that the plan is about in the order of its advice, then the others.
        gate_overrides: the checklists that hold only because a person wrote down why.
    """

    animal: Animal
    ladders: tuple[KeptLadder, ...]
    plan: WeekPlan
    today: date
    overrides: tuple[PlanOverride, ...]
    gate_overrides: tuple[GateVisit, ...] = ()
    partners: Mapping[UUID, Animal] = field(default_factory=dict)
