"""Decides what comes next: plain values in and out; no clock, no files, no chance but a forecast's given seed."""

from exposure_planner.planner.advice import Advice, Meanwhile, Move, Reason, ReasonCode, StageOutlook
from exposure_planner.planner.advise import advise, advise_from
from exposure_planner.planner.circumstances import (
    BackToNormal,
    ChipCheck,
    Circumstances,
    GateCheck,
    Incident,
    Override,
    RedElsewhere,
    VetStop,
)
from exposure_planner.planner.forecast import Forecast, forecast, forecast_from
from exposure_planner.planner.gates import gate_holds
from exposure_planner.planner.ladder import DistanceTo, Gate, Ladder, LadderStatus, Stage, StageTrigger
from exposure_planner.planner.learning import learn, learn_all
from exposure_planner.planner.level import Level
from exposure_planner.planner.lint import Finding, FindingCode, lint
from exposure_planner.planner.objections import objections, objections_from
from exposure_planner.planner.observed import Choice, EndedBy, Food, Play, Session, Severity
from exposure_planner.planner.outcome import Outcome, classify
from exposure_planner.planner.plan import (
    DoneSession,
    IfThen,
    PlannedDay,
    PlannedSession,
    SessionKind,
    Week,
    WeekPlan,
)
from exposure_planner.planner.policy import PacingPolicy
from exposure_planner.planner.standing import StageStanding, standing
from exposure_planner.planner.state import State
from exposure_planner.planner.track import Course
from exposure_planner.planner.week import (
    plan_animal,
    plan_animal_from,
    plan_week,
    plan_week_from,
    planned_ahead,
)

__all__ = [
    "Advice",
    "BackToNormal",
    "ChipCheck",
    "Choice",
    "Circumstances",
    "Course",
    "DistanceTo",
    "DoneSession",
    "EndedBy",
    "Finding",
    "FindingCode",
    "Food",
    "Forecast",
    "Gate",
    "GateCheck",
    "IfThen",
    "Incident",
    "Ladder",
    "LadderStatus",
    "Level",
    "Meanwhile",
    "Move",
    "Outcome",
    "Override",
    "PacingPolicy",
    "PlannedDay",
    "PlannedSession",
    "Play",
    "Reason",
    "ReasonCode",
    "RedElsewhere",
    "Session",
    "SessionKind",
    "Severity",
    "Stage",
    "StageOutlook",
    "StageStanding",
    "StageTrigger",
    "State",
    "VetStop",
    "Week",
    "WeekPlan",
    "advise",
    "advise_from",
    "classify",
    "forecast",
    "forecast_from",
    "gate_holds",
    "learn",
    "learn_all",
    "lint",
    "objections",
    "objections_from",
    "plan_animal",
    "plan_animal_from",
    "plan_week",
    "plan_week_from",
    "planned_ahead",
    "standing",
]
