"""Before the first story: who rates, and with which animals."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.rating.person_box import PersonBox
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.household.animal import Species
from exposure_planner.household.people import Person


class BeginFace(QWidget):
    """Asks who rates, and with which animals; both are filled in already where they are known."""

    def __init__(
        self,
        people: Iterable[Person],
        usual: UUID | None,
        species: Species,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.person = PersonBox(people)
        self.person.choose(usual)
        kinds = [(Species.CAT, self.tr("Cats")), (Species.DOG, self.tr("Dogs"))]
        self.species = ChoiceBox[Species](kinds, "practiceSpecies")
        self.species.choose(species)
        self.species.setAccessibleName(self.tr("Stories of"))
        self._lay_out()

    def take_focus(self) -> None:
        """Let the keyboard begin where something is still to be said."""
        self.person.setFocus()

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(Space.M)
        fields.setVerticalSpacing(Space.S)
        fields.setColumnStretch(1, 1)
        for row, (text, field) in enumerate(
            ((self.tr("&Who rates"), self.person), (self.tr("Stories &of"), self.species))
        ):
            label = with_role(PlainLabel(text), "quiet")
            label.setBuddy(field)
            fields.addWidget(label, row, 0)
            fields.addWidget(field, row, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, Space.M, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(wrapped(self.tr("Practise rating"), "title"))
        layout.addWidget(
            wrapped(
                self.tr(
                    "Twelve short stories, a few minutes. Rate each one by what is seen, with a key from 0 to 5 "
                    "and Enter; then you see the level that we would give, and why. Stop whenever you like: "
                    "what you answered is kept."
                )
            )
        )
        layout.addLayout(fields)
        layout.addWidget(
            wrapped(
                self.tr(
                    "With a name you see later how it went over time, and how you agree with the others at home. "
                    "Without one you can practise all the same."
                ),
                "quiet",
            )
        )
        layout.addStretch()
