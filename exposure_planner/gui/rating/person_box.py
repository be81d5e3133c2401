"""Who rated: somebody of the household, or a new name."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtWidgets import QWidget

from exposure_planner.gui.rating.typed_choice_box import TypedChoiceBox
from exposure_planner.household.people import Person


class PersonBox(TypedChoiceBox):
    """Who rated: somebody of the household, or a new name that is typed."""

    def __init__(self, people: Iterable[Person], parent: QWidget | None = None) -> None:
        self._people = tuple(people)
        names = (person.name for person in self._people)
        super().__init__(
            names, "person", self.tr("Who rated"), self.tr("Choose, or write a new name"), parent
        )

    def choose(self, person_id: UUID | None) -> None:
        """Choose somebody of the household, or nobody."""
        known = next((person for person in self._people if person.id == person_id), None)
        self.setCurrentText(known.name if known else "")

    def person_id(self) -> UUID | None:
        """The person of the household who is chosen; None for nobody and for a new name."""
        name = self.text().casefold()
        return next((person.id for person in self._people if person.name.casefold() == name), None)
