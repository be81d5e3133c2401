"""The weeks of those who live indoors and have no ladder that goes on."""

from datetime import date

from exposure_planner.planner.ladder import LadderStatus
from exposure_planner.services.bundle import Services
from exposure_planner.wording.indoor_sheet import IndoorSheet
from exposure_planner.wording.say_indoor_week import say_indoor_week
from exposure_planner.wording.translate import Translate


def indoor_weeks(
    services: Services, name: str | None, first: date, translate: Translate
) -> tuple[IndoorSheet, ...]:
    """The week from `first` of the named animal, or of everybody; an animal with an open ladder has its own week.

    Raises:
        NoSuchAnimal, SeveralAnimals: the name does not say who is meant.
    """
    animals = services.animals.all() if name is None else (services.animals.named(name),)
    sheets: list[IndoorSheet] = []
    for animal in animals:
        plan = services.indoors.plan(animal.id)
        ladders = services.ladders.of_animal(animal.id)
        if plan is None or any(ladder.status is not LadderStatus.CLOSED for ladder in ladders):
            continue
        ideas = {idea.code: idea for idea in services.indoors.ideas(animal.species)}
        today = services.clock.today()
        sheets.append(say_indoor_week(animal, plan, ideas, first, today, translate))
    return tuple(sheets)
