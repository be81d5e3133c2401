"""What the planning service answers with: everything a page needs, put together once."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from uuid import UUID

from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.session import LoggedSession
from exposure_planner.household.welfare import GateVisit, HealthStop, PlanOverride
from exposure_planner.planner import Advice, Finding, PlannedDay, StageOutlook, StageStanding, WeekPlan
from exposure_planner.planner.ladder import Stage
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
class TodayView:
    """Everything that the Today page shows.

    Attributes:
        stage: the stage to do or to come back to; None when there is none.
        next_stage: the stage above it, for the sentence about what is missing.
        day: today in the plan: planned session or why it is free.
        next_day: the next day with a planned session in the coming week; None when there is none.
        gate_stage: the gated stage whose checklist is asked first; None when no gate stands in the way.
        asks_back_to_normal: the return-to-normal list should be offered.
        done: today's sessions on this ladder.
        forecast: weeks to the goal; None where nothing is foretold.
    """

    today: date
    animal: Animal
    kept: KeptLadder
    advice: Advice
    stage: Stage | None
    next_stage: Stage | None
    warm_up: Stage | None
    day: PlannedDay
    next_day: PlannedDay | None
    gate_stage: Stage | None
    last_gate_visit: GateVisit | None
    asks_back_to_normal: bool
    stop: HealthStop | None
    done: tuple[LoggedSession, ...]
    forecast: WeeksAhead | None = None

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
    order_questioned: UUID | None = None
    """The stage that seems harder than the one above it; None where the sessions say nothing of the kind."""


@dataclass(frozen=True, kw_only=True)
class WeekView:
    """Everything that the Week page and the printed week show.

    Attributes:
        gate_overrides: the checklists that hold only because a person wrote down why.
    """

    animal: Animal
    kept: KeptLadder
    plan: WeekPlan
    today: date
    overrides: tuple[PlanOverride, ...]
    gate_overrides: tuple[GateVisit, ...] = ()

    @property
    def stage_titles(self) -> dict[UUID, str]:
        """The title of every stage, put away or not, by id."""
        return {stage.id: stage.title for stage in (*self.kept.stages, *self.kept.retired_stages)}
