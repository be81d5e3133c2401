"""What the planner says: a move, a session to do, and the reasons as codes with numbers."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from uuid import UUID

from exposure_planner.planner.level import Level


class Move(Enum):
    """What comes next."""

    START = "start"
    CLIMB = "climb"
    STAY = "stay"
    STEP_BACK = "step_back"
    REST = "rest"
    SPLIT = "split"
    REVIEW = "review"
    PAUSE = "pause"
    MAINTAIN = "maintain"


class ReasonCode(Enum):
    """Why a move was chosen, or what is missing for the next climb. `wording` has a sentence for each."""

    NO_SESSIONS_YET = "no_sessions_yet"
    EASIEST_FIRST = "easiest_first"
    CALM_ENOUGH = "calm_enough"
    """`count` calm days in a row of the `needed`."""
    MORE_CALM_DAYS = "more_calm_days"
    """`count` more calm sessions on other days; `needed` in all."""
    GATE_NEEDS_THREE = "gate_needs_three"
    NEW_PLACE_NEEDS_THREE = "new_place_needs_three"
    RECENT_RED_NEEDS_THREE = "recent_red_needs_three"
    LAST_WAS_UNEASY = "last_was_uneasy"
    LAST_WAS_OVER_THRESHOLD = "last_was_over_threshold"
    LAST_WAS_RED = "last_was_red"
    ASKED_HOME_EARLY = "asked_home_early"
    """Asked to go home after `share` of the planned time."""
    ONE_OFF_TRIGGER = "one_off_trigger"
    NOT_COUNTED = "not_counted"
    REST_DAYS = "rest_days"
    """`days` full days of rest after the red on `on`."""
    NOT_BACK_TO_NORMAL = "not_back_to_normal"
    LOOK_AGAIN = "look_again"
    """`count` reds within `days` days."""
    GET_HELP = "get_help"
    """`count` reds within `days` days."""
    RED_ELSEWHERE = "red_elsewhere"
    RED_UNPLANNED = "red_unplanned"
    RETURN_LOWER = "return_lower"
    SHORTER_AFTER_SCARE = "shorter_after_scare"
    SHORTER_AFTER_WORRY = "shorter_after_worry"
    NO_EASIER_STAGE = "no_easier_stage"
    LAPSE = "lapse"
    """`days` since the last session at this stage or above."""
    LAPSE_WARM_UP = "lapse_warm_up"
    LAPSE_START_AGAIN = "lapse_start_again"
    CLIMBING_BACK = "climbing_back"
    GATE_OPEN = "gate_open"
    GATE_RUN_OUT = "gate_run_out"
    """The check on `on` is `days` old, or a red came after it."""
    CHIP_RUN_OUT = "chip_run_out"
    """Nobody has made sure for `days` days, since `on`, that the chip's registry has the right phone number."""
    OVERDOSE_RISK = "overdose_risk"
    """The chance that the next stage goes red too often is `share`; we climb below `bound`."""
    CHANCE_OF_WORRY = "chance_of_worry"
    """The chance of going over the threshold at the stage is `share`; a session may have `bound`."""
    CHANCE_OF_CALM = "chance_of_calm"
    """The chance of a calm session at the stage is `share`; we climb from `bound`."""
    PART_OF_STAGE = "part_of_stage"
    """`share` of the stage's full length is bearable today."""
    MISSION_STEP = "mission_step"
    """Towards a milestone the mission grows by `share` of the last easy one."""
    MISSION_BACK = "mission_back"
    """After unease on the way to a milestone: back to `share` of the last easy length."""
    WHOLE_LENGTH = "whole_length"
    """A milestone is passed at its whole length only."""
    NOTHING_BEARABLE = "nothing_bearable"
    """Even the shortest session at the lowest stage is too much for `days` days."""
    GAP_ABOVE = "gap_above"
    """Calm on `count` days in a row below, and not even the shortest session at the stage is bearable."""
    ORDER_QUESTIONED = "order_questioned"
    """The stage was tried and seems harder than the one above it: it is passed by for now."""
    SPLIT_MAY_HELP = "split_may_help"
    """`count` uneasy sessions in a row."""
    STUCK = "stuck"
    """`count` sessions without a climb."""
    TWO_DOWNS = "two_downs"
    """`count` worried sessions from this stage within `days` days."""
    EASIER_STAGE_BELOW = "easier_stage_below"
    PLATEAU_IS_ORDINARY = "plateau_is_ordinary"
    """`count` sessions over `days` days without a worry."""
    PLATEAU = "plateau"
    """`count` sessions over `days` days without a new solid stage."""
    MOSTLY_OVER_THRESHOLD = "mostly_over_threshold"
    """`count` of the last `needed` sessions went over the threshold, within `days` days."""
    STUCK_AGAIN = "stuck_again"
    GOAL_UNLIKELY = "goal_unlikely"
    """After `count` sessions the chance that the goal can ever be calm is `share`, below `bound`."""
    STRESS_TODAY = "stress_today"
    ONE_SESSION_A_DAY = "one_session_a_day"
    DAY_DOES_NOT_SUIT = "day_does_not_suit"
    DAY_KEPT_FREE = "day_kept_free"
    FREE_DAY = "free_day"
    """Enough sessions for these days; calm settles on days off."""
    FREE_DAY_AFTER_CLIMB = "free_day_after_climb"
    GOAL_REACHED = "goal_reached"
    VARY_PLACE_OR_TIME = "vary_place_or_time"
    MAINTENANCE_DUE = "maintenance_due"
    """The next check comes `days` days after the last."""
    VET_FIRST = "vet_first"
    BEHAVIOURIST_FIRST = "behaviourist_first"
    INDOOR_PLAN_FIRST = "indoor_plan_first"
    """What was answered on `on` speaks against going outdoors."""
    LADDER_PAUSED = "ladder_paused"
    LADDER_CLOSED = "ladder_closed"
    LADDER_EMPTY = "ladder_empty"
    SKIPS_STAGES = "skips_stages"
    """Would pass over `count` stages that were not proven."""
    NOT_YET_PASSED = "not_yet_passed"
    AFTER_A_SCARE = "after_a_scare"
    WEEK_SHORTENED = "week_shortened"
    """`count` of the `needed` planned sessions a week were done lately."""


@dataclass(frozen=True, kw_only=True)
class Reason:
    """One reason with its numbers; a number that a code does not use is None.

    Attributes:
        count, needed, days: whole numbers as the code's line says.
        share, bound: probabilities or shares from 0 to 1.
    """

    code: ReasonCode
    stage_id: UUID | None = None
    count: int | None = None
    needed: int | None = None
    days: int | None = None
    share: float | None = None
    bound: float | None = None
    on: date | None = None
    level: Level | None = None


@dataclass(frozen=True, kw_only=True)
class StageOutlook:
    """What to expect at a stage today.

    Attributes:
        expected_level: mean level, 0 to 5.
        calm_probability: chance of a calm session, 0 to 1.
        over_threshold_probability: chance of a session over the threshold, 0 to 1.
        sessions: how many sessions (one-off triggers count half) stand behind it; 0 is the prior alone.
    """

    stage_id: UUID
    expected_level: float
    calm_probability: float
    over_threshold_probability: float
    sessions: float = 0.0


@dataclass(frozen=True, kw_only=True)
class Meanwhile:
    """What may be done while the advice waits for a person."""

    stage_id: UUID
    duration: timedelta


@dataclass(frozen=True, kw_only=True)
class Advice:
    """What comes next and why.

    Attributes:
        stage_id: the session to do, or to come back to on `earliest`; only REVIEW and PAUSE may have none.
        duration: how long that session should be.
        earliest: the first day on which it may be done.
        reasons: why, the deciding one first.
        outlook: one per stage of the ladder, in its order.
        meanwhile: for SPLIT, and for a day that is no good for the stage: what may be done instead.
        missing: what is still missing for the next climb; empty when a climb is due or none is in question.
        warm_up: an easier stage to begin this session with.
        calm_chance: the chance, 0 to 1, that the advised session will be seen as calm; None with belief off.
    """

    move: Move
    stage_id: UUID | None
    duration: timedelta
    earliest: date
    reasons: tuple[Reason, ...]
    outlook: tuple[StageOutlook, ...]
    meanwhile: Meanwhile | None = None
    missing: tuple[Reason, ...] = ()
    warm_up: UUID | None = None
    calm_chance: float | None = None

    def has(self, code: ReasonCode) -> bool:
        """Whether this code is among the reasons."""
        return any(reason.code is code for reason in self.reasons)
