"""What has to be known about a week to say it."""

from collections.abc import Mapping
from datetime import date
from typing import Protocol
from uuid import UUID

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
    def ladders(self) -> tuple[KeptLadder, ...]:
        """Its ladders: those of the plan in the order of its advice, then the others."""

    @property
    def partners(self) -> Mapping[UUID, Animal]:
        """With whom it shares a ladder, by id."""

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
