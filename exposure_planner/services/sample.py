"""Loads the sample household, whole or not at all."""

from exposure_planner.household.sample import SampleHousehold
from exposure_planner.services.events import DataReloaded, EventBus
from exposure_planner.services.ports import OpenUnitOfWork


class SampleService:
    """Loads the sample household, whole or not at all."""

    def __init__(self, open_unit: OpenUnitOfWork, bus: EventBus) -> None:
        self._open_unit = open_unit
        self._bus = bus

    def load(self, sample: SampleHousehold, *, only_if_empty: bool = False) -> bool:
        """Keep everything of the sample in one unit of work; False when animals were there and kept it out."""
        with self._open_unit() as unit:
            for household in sample.households:
                unit.households.save(household)
            # Only now: from the first save on nobody else can write, so two programs cannot both find it empty.
            if only_if_empty and unit.animals.all():
                return False
            for person in sample.people:
                unit.households.save_person(person)
            for animal in sample.animals:
                unit.animals.save(animal)
            for ladder in sample.ladders:
                unit.ladders.save(ladder)
            for session in sample.sessions:
                unit.sessions.save(session)
            for gate_visit in sample.gate_visits:
                unit.welfare.save_gate_visit(gate_visit)
            for normal_visit in sample.normal_visits:
                unit.welfare.save_normal_visit(normal_visit)
            for incident in sample.incidents:
                unit.welfare.save_incident(incident)
            for override in sample.overrides:
                unit.welfare.save_override(override)
            unit.commit()
        self._bus.publish(DataReloaded())
        return True
