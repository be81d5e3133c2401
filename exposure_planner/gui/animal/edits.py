"""What can be changed on the Animal page, each as a step with a name."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from exposure_planner.errors import Problem
from exposure_planner.gui.animal.facts import Fact, with_fact
from exposure_planner.gui.animal.photo import photo_from
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.undo.from_dialog import do_from_dialog
from exposure_planner.gui.undo.step import Step
from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.welfare import HealthStop, IncidentReport

Show = Callable[[Problem], None]


class AnimalEdits:
    """Changes an animal by steps that can be undone."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def write(self, animal: Animal, fact: Fact, text: str, show: Show) -> None:
        """Keep a fact; a problem goes to `show`, and nothing changes."""
        try:
            after = with_fact(animal, fact, text)
        except Problem as problem:
            show(problem)
            return
        self._save(self._name_of(animal, fact), animal, after, show)

    def choose_species(self, animal: Animal, species: Species) -> None:
        """Keep the species."""
        say = self._desk.translate
        after = replace(animal, species=species)
        self._save(
            self._named(say("animal", "Change what {animal} is"), animal),
            animal,
            after,
            self._desk.report,
        )

    def check_chip(self, animal: Animal) -> None:
        """The registry has the right phone number, as of today."""
        say = self._desk.translate
        after = replace(animal, chip_phone_checked_on=self._desk.services.clock.today())
        self._save(
            self._named(say("animal", "Check {animal}'s chip phone"), animal),
            animal,
            after,
            self._desk.report,
        )

    def take_photo(self, animal: Animal, file: Path | None) -> None:
        """Keep the picture in this file, or none."""
        say = self._desk.translate
        animals = self._desk.services.animals
        before = animals.photo(animal.id)
        try:
            after = None if file is None else photo_from(file)
        except Problem as problem:
            self._desk.report(problem)
            return
        self._do(
            self._named(say("animal", "Change the photo of {animal}"), animal),
            lambda: animals.save_photo(animal.id, after),
            lambda: animals.save_photo(animal.id, before),
        )

    def write_phone(self, animal: Animal, text: str) -> None:
        """Keep where the animal's people are reached."""
        households = self._desk.services.households
        before = households.get(animal.household_id)
        after = replace(before, phone=text.strip())
        if after != before:
            self._do(
                self._desk.translate("animal", "Change our phone"),
                lambda: households.save(after),
                lambda: households.save(before),
            )

    def retire(self, animal: Animal) -> bool:
        """Put the animal away from the lists; its history stays. Whether it was done."""
        say = self._desk.translate
        animals = self._desk.services.animals
        return self._do(
            self._named(say("animal", "Put {animal} away"), animal),
            lambda: animals.retire(animal.id),
            lambda: animals.bring_back(animal.id),
        )

    def bring_back(self, animal: Animal) -> None:
        """Put the animal back on the lists."""
        say = self._desk.translate
        animals = self._desk.services.animals
        self._do(
            self._named(say("animal", "Bring {animal} back"), animal),
            lambda: animals.bring_back(animal.id),
            lambda: animals.retire(animal.id),
        )

    def lift(self, animal: Animal, stop: HealthStop) -> None:
        """Somebody who knows has seen the animal: planning goes on."""
        say = self._desk.translate
        welfare = self._desk.services.welfare
        self._do(
            self._named(say("animal", "Go on with {animal}"), animal),
            lambda: welfare.lift_stop(stop),
            lambda: welfare.stop(stop),
        )

    def undo_incident(self, animal: Animal, incident: IncidentReport) -> None:
        """Take a reported incident back."""
        say = self._desk.translate
        welfare = self._desk.services.welfare
        self._do(
            self._named(say("animal", "Take a report about {animal} back"), animal),
            lambda: welfare.undo_incident(incident),
            lambda: welfare.report_incident(incident),
        )

    def _save(self, name: str, before: Animal, after: Animal, show: Show) -> None:
        animals = self._desk.services.animals
        if after != before:
            do_from_dialog(self._desk, name, lambda: animals.save(after), lambda: animals.save(before), show)

    def _do(self, name: str, do: Callable[[], object], undo: Callable[[], object]) -> bool:
        return self._desk.do(Step(name, do, undo, self._desk.report))

    def _name_of(self, animal: Animal, fact: Fact) -> str:
        say = self._desk.translate
        return {
            Fact.NAME: say("animal", "Rename {animal}"),
            Fact.BIRTH_YEAR: say("animal", "Change {animal}'s birth year"),
            Fact.HISTORY: say("animal", "Change {animal}'s story"),
            Fact.TRIGGERS: say("animal", "Change what frightens {animal}"),
            Fact.FOOD: say("animal", "Change {animal}'s favourite food"),
            Fact.CHIP: say("animal", "Change {animal}'s chip number"),
            Fact.VET: say("animal", "Change {animal}'s vet"),
            Fact.MARKINGS: say("animal", "Change how {animal} looks"),
        }[fact].format(animal=animal.name)

    def _named(self, text: str, animal: Animal) -> str:
        return text.format(animal=animal.name)
