"""The weeks of whole households, for paper."""

from uuid import UUID

from exposure_planner.bootstrap import Program
from exposure_planner.cli.household import climbers_meant
from exposure_planner.planner.ladder import LadderStatus
from exposure_planner.planner.plan import Week
from exposure_planner.wording.household_week import HouseholdSheet, say_household_week
from exposure_planner.wording.say_week import say_week
from exposure_planner.wording.translate import Translate


def household_weeks(
    program: Program, animal: str | None, chosen: Week, translate: Translate
) -> tuple[HouseholdSheet, ...]:
    """One sheet for each household that is meant, with all its animals whose ladders go on.

    Raises:
        NoSuchAnimal, SeveralAnimals, NoLadder: the name does not say whose household is meant.
    """
    services, scale = program.services, program.settings.current.scale
    meant = {climber.animal.household_id for climber in climbers_meant(services, animal)}
    going_on: dict[UUID, dict[UUID, None]] = {household_id: {} for household_id in meant}
    for climber in climbers_meant(services, None):
        if climber.animal.household_id in meant and climber.kept.status is not LadderStatus.CLOSED:
            going_on[climber.animal.household_id][climber.animal.id] = None
    return tuple(
        say_household_week(
            services.households.get(household_id).name,
            [say_week(services.planning.week(each, chosen.first), translate, scale) for each in animals],
            program.clock.today(),
            translate,
        )
        for household_id, animals in going_on.items()
        if animals
    )
