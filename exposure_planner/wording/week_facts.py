"""What has to be known about a week to say it."""

from datetime import date
from typing import Protocol

from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.welfare import GateVisit, PlanOverride
from exposure_planner.planner.plan import WeekPlan


class WeekFacts(Protocol):
    """What is known about a week; the planning service's answer has this shape."""

    @property
    def animal(self) -> Animal:
        """Whose week it is."""

    @property
    def kept(self) -> KeptLadder:
        """The ladder."""

    @property
    def plan(self) -> WeekPlan:
        """What was done and what is planned."""

    @property
    def today(self) -> date:
        """The local day."""

    @property
    def overrides(self) -> tuple[PlanOverride, ...]:
        """What a person decided against a rule."""

    @property
    def gate_overrides(self) -> tuple[GateVisit, ...]:
        """The checklists that hold only because a person wrote down why."""
