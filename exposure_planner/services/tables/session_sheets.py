"""Sessions as a sheet for spreadsheets: one animal's, or everybody's."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from exposure_planner.errors import NothingThere
from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.session_sheet import SessionSheet, SheetStyle
from exposure_planner.services.ports import OpenUnitOfWork, SheetFiles, SignCatalogue, UnitOfWork
from exposure_planner.wording.session_sheet import SessionFacts, sheet_headings, sheet_row
from exposure_planner.wording.translate import Translate


class SessionSheetService:
    """Sessions as a sheet for spreadsheets. It changes nothing."""

    def __init__(self, open_unit: OpenUnitOfWork, signs: SignCatalogue, files: SheetFiles) -> None:
        self._open_unit = open_unit
        self._signs = signs
        self._files = files

    def save(self, path: Path, style: SheetStyle, translate: Translate, animal_id: UUID | None = None) -> int:
        """Write the sessions of this animal, or of everybody, into a file; how many there were.

        Withdrawn sessions, ladders in the trash and retired animals are left out.

        Raises:
            NothingThere: the animal is not kept any more.
            FileNotWritable: an older file is as it was.
        """
        sheet = self.sheet(translate, animal_id)
        self._files.write(sheet, style, path)
        return len(sheet.rows)

    def sheet(self, translate: Translate, animal_id: UUID | None = None) -> SessionSheet:
        """The sheet of this animal, or of everybody, the animals by name. Raises NothingThere."""
        with self._open_unit() as unit:
            rows = tuple(sheet_row(facts, translate) for facts in self._facts(unit, animal_id))
        return SessionSheet(headings=tuple(sheet_headings(translate).values()), rows=rows)

    def _facts(self, unit: UnitOfWork, animal_id: UUID | None) -> Iterator[SessionFacts]:
        everybody = {animal.id: animal for animal in unit.animals.all()}
        if animal_id is not None and animal_id not in everybody:
            raise NothingThere
        people = {
            person.id: person.name
            for household in unit.households.all()
            for person in unit.households.people(household.id)
        }
        told = set[UUID]()
        for animal in everybody.values():
            if animal.retired_on is None if animal_id is None else animal.id == animal_id:
                for ladder, facts in self._of_animal(unit, animal, everybody, people):
                    if facts.session.id not in told and ladder.is_listed:
                        told.add(facts.session.id)
                        yield facts

    def _of_animal(
        self, unit: UnitOfWork, animal: Animal, everybody: dict[UUID, Animal], people: dict[UUID, str]
    ) -> Iterator[tuple[KeptLadder, SessionFacts]]:
        ladders: dict[UUID, KeptLadder | None] = {}
        for session in unit.sessions.of_animal(animal.id):
            if session.ladder_id not in ladders:
                ladders[session.ladder_id] = unit.ladders.get(session.ladder_id)
            ladder = ladders[session.ladder_id]
            if ladder is None:
                continue
            beside = {rating.animal_id for rating in session.ratings if rating.animal_id is not None}
            ids = [ladder.animal_id, *(other for other in beside if other != ladder.animal_id)]
            animals = [everybody[each] for each in ids if each in everybody]
            signs = {sign.code: sign.text for each in animals for sign in self._signs.signs(each.species)}
            facts = SessionFacts(session=session, ladder=ladder, animals=animals, signs=signs, people=people)
            yield ladder, facts
