"""The dialog that adds an animal: a name is enough."""

from uuid import uuid4

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.undo.from_dialog import do_from_dialog
from exposure_planner.gui.welcome.new_animal import AddAnimal, AnimalWritten, animal_of, household_named
from exposure_planner.gui.widgets.careful_dialog import CarefulDialog
from exposure_planner.gui.widgets.choice_box import CalmComboBox, ChoiceBox
from exposure_planner.gui.widgets.field_error import FieldError
from exposure_planner.gui.widgets.form_parts import form, line
from exposure_planner.household.animal import Species
from exposure_planner.household.people import Household
from exposure_planner.wording.choices import species_name
from exposure_planner.wording.problems import say_problem

_LETTERS_WIDE = 70


class NewAnimalDialog(CarefulDialog):
    """Adds an animal: a name is enough, the rest can be written later.

    Signals:
        added(UUID): the animal is kept.
    """

    added = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("newAnimalDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add an animal"))
        self._desk = desk
        # Given once, so that trying again after a problem keeps the same animal and household.
        self._animal_id, self._household_id = uuid4(), uuid4()
        self._known = desk.services.households.all()
        self.name, self.birth_year, self.favourite_food = line("name"), line("birthYear"), line("food")
        self.species = ChoiceBox(((each, species_name(each, desk.translate)) for each in Species), "species")
        self.household = self._household_box()
        self._fields = form()
        self._errors: dict[str, FieldError] = {}
        self._problem = wrapped("", "problem", "animalProblem")
        self._problem.hide()
        self.birth_year.setPlaceholderText(self.tr("may stay empty"))
        self.favourite_food.setPlaceholderText(self.tr("may stay empty"))
        self._lay_out()
        self._opened_as = self.value()
        self.save_requested.connect(self._save)
        self.name.setFocus()

    def value(self) -> AnimalWritten:
        """What is written now."""
        return AnimalWritten(
            name=self.name.text(),
            species=self.species.value(),
            birth_year=self.birth_year.text(),
            favourite_food=self.favourite_food.text(),
            household=self.household.currentText(),
        )

    def is_changed(self) -> bool:
        """Whether something was written."""
        return self.value() != self._opened_as

    def sizeHint(self) -> QSize:
        """Wide enough for a sentence, and no larger than the screen."""
        width = self.fontMetrics().averageCharWidth() * _LETTERS_WIDE
        wished = super().sizeHint().expandedTo(QSize(width, 0))
        return wished.boundedTo(self.screen().availableSize())

    def showEvent(self, event: QShowEvent) -> None:
        """Take the wished size before the place is chosen; Qt alone would stop at two thirds of the screen."""
        if not event.spontaneous():
            self.resize(self.sizeHint())
        super().showEvent(event)

    def _save(self, written: AnimalWritten) -> None:
        for error in self._errors.values():
            error.clear_problem()
        self._problem.hide()
        known = household_named(written.household, self._known)
        new = None if known else Household(id=self._household_id, name=written.household.strip())
        try:
            animal = animal_of(written, self._animal_id, known.id if known else self._household_id)
        except Problem as problem:
            self._show_problem(problem)
            return
        adding = AddAnimal(self._desk.services.animals, animal, new)
        name = self.tr("Add {animal}").format(animal=animal.name)
        if do_from_dialog(self._desk, name, adding.do, adding.undo, self._show_problem):
            self.accept()
            self.added.emit(animal.id)

    def _show_problem(self, problem: Problem) -> None:
        """Say at the field what to do; everything that was typed stays."""
        sentence = say_problem(problem, self._desk.translate)
        fields: dict[str, QWidget] = {
            "name": self.name,
            "birth_year": self.birth_year,
            "household": self.household,
        }
        if problem.field in fields:
            self._errors[problem.field].say(sentence)
            fields[problem.field].setFocus()
        else:
            self._problem.setText(sentence)
            self._problem.show()
        self.make_room()

    def _household_box(self) -> CalmComboBox:
        box = CalmComboBox()
        box.setObjectName("household")
        typed = QLineEdit()
        typed.setAccessibleName(self.tr("Household"))
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setLineEdit(typed)
        box.addItems([household.name for household in self._known] or [self.tr("My household")])
        return box

    def _lay_out(self) -> None:
        self.outer.addWidget(wrapped(self.tr("Who is it?"), "title"))
        self.outer.addWidget(
            wrapped(self.tr("A name is enough; the rest can be written and changed later."), "quiet")
        )
        fields = self._fields
        self._add(fields, self.tr("&Name"), self.name, "name")
        self._add(fields, self.tr("Kind of &animal"), self.species)
        self._add(fields, self.tr("Birth &year"), self.birth_year, "birth_year")
        self._add(fields, self.tr("Favourite &food"), self.favourite_food)
        self._add(fields, self.tr("&Household"), self.household, "household")
        self.outer.addLayout(fields)
        self.outer.addStretch()
        self.outer.addWidget(self._problem)
        self.add_buttons()

    def _add(self, fields: QFormLayout, label: str, field: QWidget, problem: str = "") -> None:
        fields.addRow(label, field)
        if problem:
            self._errors[problem] = FieldError(field)
            fields.addRow("", self._errors[problem])
