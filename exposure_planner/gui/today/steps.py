"""What can be done and undone from the Today page."""

from dataclasses import replace
from uuid import UUID, uuid4

from exposure_planner.gui.desk import Desk
from exposure_planner.gui.undo.step import Step
from exposure_planner.household.animal import Animal
from exposure_planner.household.welfare import HealthStop
from exposure_planner.planner.ladder import LadderStatus


def lift_stop(desk: Desk, name: str, stop: HealthStop) -> bool:
    """The vet or the behaviourist has been asked: planning goes on."""
    welfare = desk.services.welfare
    return desk.do(Step(name, lambda: welfare.lift_stop(stop), lambda: welfare.stop(stop), desk.report))


def check_chip(desk: Desk, name: str, animal: Animal) -> bool:
    """The registry has the right phone number, as of today."""
    animals = desk.services.animals
    after = replace(animal, chip_phone_checked_on=desk.services.clock.today())
    return desk.do(Step(name, lambda: animals.save(after), lambda: animals.save(animal), desk.report))


def set_status(desk: Desk, name: str, ladder_id: UUID, status: LadderStatus) -> bool:
    """Close a ladder, or open it again."""
    ladders = desk.services.ladders
    before = ladders.get(ladder_id)
    return desk.do(
        Step(
            name, lambda: ladders.set_status(ladder_id, status), lambda: ladders.put_back(before), desk.report
        )
    )


def split_stage(desk: Desk, name: str, ladder_id: UUID, stage_id: UUID) -> bool:
    """Put an easier rung below."""
    ladders = desk.services.ladders
    before = ladders.get(ladder_id)
    # One id for all time: doing it again after an undo brings the same rung back.
    new_id = uuid4()
    return desk.do(
        Step(
            name,
            lambda: ladders.split_stage(ladder_id, stage_id, new_id, desk.translate),
            lambda: ladders.put_back(before),
            desk.report,
        )
    )
