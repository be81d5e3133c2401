"""Weeks indoors, ordinary and as full as anybody would make them."""

from datetime import date
from uuid import uuid4

from exposure_planner.catalogue.indoor_ideas import ShippedIndoorIdeas
from exposure_planner.household.animal import Species
from exposure_planner.household.indoors import IndoorActivity, IndoorPlan, Pillar
from exposure_planner.services.indoor_choice import activity_of, suggest
from exposure_planner.wording.indoor_sheet import IndoorSheet
from exposure_planner.wording.say_indoor_week import say_indoor_week
from exposure_planner.wording.translate import english
from tests.printing.weeks import miles

MONDAY = date(2026, 11, 23)
IDEAS = ShippedIndoorIdeas().ideas(Species.CAT)
LONG = (
    "Sit together by the large window in the room of the children and count the birds that come to the feeder"
)


def sheet_of(*activities: IndoorActivity, name: str = "Miles Davis") -> IndoorSheet:
    """The sheet of these."""
    animal = miles(name)
    plan = IndoorPlan(id=uuid4(), animal_id=animal.id, started_on=MONDAY, activities=activities)
    return say_indoor_week(animal, plan, {idea.code: idea for idea in IDEAS}, MONDAY, MONDAY, english)


def suggested_week() -> IndoorSheet:
    """What is suggested to begin with."""
    return sheet_of(*suggest(IDEAS, ()).activities)


def twelve_ideas() -> IndoorSheet:
    """Twelve of the shipped ideas."""
    return sheet_of(*(activity_of(idea) for idea in IDEAS[:12]))


def twelve_long_names() -> IndoorSheet:
    """Twelve things of the person's own with long names, each three times a day."""
    return sheet_of(
        *(
            IndoorActivity(code="", title=f"{number}. {LONG}", pillar=Pillar.PLAY, times_a_week=21)
            for number in range(12)
        ),
        name="Maximilian Ferdinand von Schnurrenstein der Dritte",
    )


def thirty_things() -> IndoorSheet:
    """More than anybody can do."""
    return sheet_of(
        *(
            IndoorActivity(code="", title=f"{number}. {LONG}", pillar=Pillar.PLAY, times_a_week=7)
            for number in range(30)
        )
    )


def nothing_yet() -> IndoorSheet:
    """A plan from which everything was taken away."""
    return sheet_of()


INDOOR_WEEKS = {
    each.__name__: each
    for each in (suggested_week, twelve_ideas, twelve_long_names, thirty_things, nothing_yet)
}
