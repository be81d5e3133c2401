"""`advise`: what comes next and why, as text or for other programs."""

import json

from exposure_planner.bootstrap import Program
from exposure_planner.cli.advice_json import advice_as_json
from exposure_planner.cli.places import animals_meant, open_place, read_day
from exposure_planner.cli.wishes import AdviseWish, Place
from exposure_planner.household.animal import Animal
from exposure_planner.wording.advice_text import advice_lines
from exposure_planner.wording.translate import english


def advise(place: Place, wish: AdviseWish) -> int:
    """Print the advice for every ladder that is meant."""
    with open_place(place) as program:
        today = program.clock.today() if wish.today is None else read_day(wish.today, "today")
        found = [
            (animal, kept, program.services.planning.advise(kept.id, today))
            for animal in animals_meant(program, wish.animal)
            for kept in program.services.ladders.of_animal(animal.id)
        ]
    if wish.as_json:
        print(json.dumps([advice_as_json(*each, today) for each in found], indent=2, ensure_ascii=False))
        return 0
    if not found:
        print("There is no ladder yet. Open the window to start one, or look at `exposure-planner demo`.")
    for animal, kept, advice in found:
        print("\n".join(advice_lines(advice, kept, animal, today, english)), end="\n\n")
    return 0


def print_advice(program: Program, animal: Animal) -> None:
    """The advice for each of an animal's ladders, as text."""
    today = program.clock.today()
    for kept in program.services.ladders.of_animal(animal.id):
        advice = program.services.planning.advise(kept.id)
        print("\n".join(advice_lines(advice, kept, animal, today, english)), end="\n\n")
