"""The sample household as plain values, ready to be kept."""

from dataclasses import dataclass

from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.people import Household, Person
from exposure_planner.household.session import LoggedSession
from exposure_planner.household.welfare import GateVisit, IncidentReport, NormalVisit, PlanOverride


@dataclass(frozen=True, kw_only=True)
class SampleHousehold:
    """Everything that a newcomer can look at; its days lie back from the day it was made."""

    households: tuple[Household, ...] = ()
    people: tuple[Person, ...] = ()
    animals: tuple[Animal, ...] = ()
    ladders: tuple[KeptLadder, ...] = ()
    sessions: tuple[LoggedSession, ...] = ()
    gate_visits: tuple[GateVisit, ...] = ()
    normal_visits: tuple[NormalVisit, ...] = ()
    incidents: tuple[IncidentReport, ...] = ()
    overrides: tuple[PlanOverride, ...] = ()
