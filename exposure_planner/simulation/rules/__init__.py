"""Ways of pacing, from the plan on the wall to the careful trainer: the planner's rivals."""

from exposure_planner.simulation.rules.boin import Boin
from exposure_planner.simulation.rules.calm_in_a_row import CalmInARow
from exposure_planner.simulation.rules.careful_trainer import CarefulTrainer
from exposure_planner.simulation.rules.crm import Crm
from exposure_planner.simulation.rules.fixed_calendar import FixedCalendar, NeverClimb
from exposure_planner.simulation.rules.mastery import Mastery
from exposure_planner.simulation.rules.oracle import OracleRule
from exposure_planner.simulation.rules.push_drop_stick import PushDropStick
from exposure_planner.simulation.rules.rule import Rule
from exposure_planner.simulation.rules.trackers import AlwaysLonger, OneStepOnTheLast

RIVALS: tuple[Rule, ...] = (
    NeverClimb(),
    FixedCalendar(1),
    FixedCalendar(3),
    FixedCalendar(5),
    AlwaysLonger(),
    OneStepOnTheLast(),
    CalmInARow(1),
    CalmInARow(2),
    CalmInARow(3),
    PushDropStick(trials=5, push_from=4, drop_to=2),
    PushDropStick(trials=5, push_from=5, drop_to=2),
    PushDropStick(trials=3, push_from=3, drop_to=1),
    Mastery(),
    Boin(),
    Crm(),
    Crm(feasible=0.25),
    Crm(feasible=0.10),
    CarefulTrainer(),
)
"""Everything that the planner is measured against, the careless first."""

ORACLE = OracleRule()
"""The bound: no rule, for it looks into the animal."""

__all__ = ["ORACLE", "RIVALS"]
