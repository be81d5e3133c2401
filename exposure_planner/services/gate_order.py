"""Refuses an edit that would lead outdoors before the outdoor check."""

from exposure_planner.errors import OutdoorsBeforeGate
from exposure_planner.household.animal import Species
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner.gate_order import first_gate, slipped_past_gate
from exposure_planner.services.ports import UnitOfWork


def check_gate_order(unit: UnitOfWork, before: KeptLadder, after: KeptLadder) -> None:
    """Outdoors comes after the outdoor check for every animal but a dog, which is outdoors every day.

    Raises:
        OutdoorsBeforeGate: the edit lets a rung come before it that did not before.
    """
    rung = slipped_past_gate(before.stages, after.stages)
    if rung is None:
        return
    animals = (unit.animals.get(animal_id) for animal_id in after.animal_ids)
    if any(animal is not None and animal.species is not Species.DOG for animal in animals):
        gate = first_gate(after.stages)
        raise OutdoorsBeforeGate(rung.title, gate.title if gate else None)
