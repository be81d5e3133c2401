"""The Animal page."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from exposure_planner.errors import Problem
from exposure_planner.gui.animal.care import CareList
from exposure_planner.gui.animal.edits import AnimalEdits
from exposure_planner.gui.animal.fact_field import FactField
from exposure_planner.gui.animal.facts import Fact, written
from exposure_planner.gui.animal.found_card import FoundCard
from exposure_planner.gui.animal.outdoors_card import OutdoorsCard
from exposure_planner.gui.animal.photo import PhotoBox
from exposure_planner.gui.checklists.flags_dialog import FlagsDialog
from exposure_planner.gui.checklists.incident_dialog import IncidentDialog
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.medicines.card import MedicineCard
from exposure_planner.gui.pacing.pace_card import PaceCard
from exposure_planner.gui.page import Page
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.card import Card
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.empty_state import EmptyState
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.welfare import HealthStop, IncidentReport
from exposure_planner.wording.choices import species_name
from exposure_planner.wording.problems import say_problem

_LINE_WIDTH_IN_LETTERS = 110


class AnimalPage(Page):
    """Who the animal is, how it is paced, and what stands in the way; every change can be undone."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("animalPage")
        self._animal: Animal | None = None
        self._edits = AnimalEdits(desk)
        self._name = with_role(PlainLabel(), "title")
        self._photo = PhotoBox()
        self._species = ChoiceBox(((each, species_name(each, desk.translate)) for each in Species), "species")
        self._species.setAccessibleName(self.tr("Species"))
        self._fields = {fact: self._field(fact) for fact in Fact}
        self.found = FoundCard(desk, self._edits, self._fields)
        self._care = CareList(desk.translate)
        self._pace = PaceCard(desk)
        self._outdoors = OutdoorsCard(desk)
        self._medicines = MedicineCard(desk)
        self._away = QPushButton()
        self._away.setObjectName("putAnimalAway")
        self._empty = EmptyState(
            self.tr("No animal chosen"), self.tr("Choose an animal on the left to read and change its facts.")
        )
        self._stack = QStackedLayout(self)
        self._scroll = self._scrolled()
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self._empty)
        self._connect()

    def refresh(self) -> None:
        """Read the animal again and show it."""
        animal_id = self.desk.animal_id
        if animal_id is None:
            self._animal = None
            self._stack.setCurrentWidget(self._empty)
            return
        try:
            animal = self.desk.services.animals.get(animal_id)
            photo = self.desk.services.animals.photo(animal_id)
            stops = self.desk.services.welfare.open_stops(animal_id)
            incidents = self.desk.services.welfare.incidents(animal_id)
        except Problem as problem:
            self.desk.report(problem)
            return
        self._show(animal)
        self._photo.show_photo(photo, animal.name)
        self._remove_photo.setVisible(photo is not None)
        self._care.show_care(animal, stops, incidents)
        self._pace.show_animal(animal)
        self._outdoors.show_animal(animal)
        self._medicines.show_animal(animal)
        self._stack.setCurrentIndex(0)

    def _show(self, animal: Animal) -> None:
        if self._animal is not None and self._animal.id != animal.id:
            for field in self._fields.values():
                field.forget()
        self._animal = animal
        self._name.setText(animal.name)
        self._species.choose(animal.species)
        for fact, field in self._fields.items():
            field.show_text(written(animal, fact))
        self.found.show_animal(animal)
        away = self.tr("Put {animal} away") if animal.retired_on is None else self.tr("Bring {animal} back")
        self._away.setText(away.format(animal=animal.name.replace("&", "&&")))

    def _on_written(self, fact: Fact, text: str) -> None:
        if self._animal is not None:
            problem_label = self._fields[fact].problem
            self._edits.write(
                self._animal,
                fact,
                text,
                lambda problem: problem_label.say(say_problem(problem, self.desk.translate)),
            )

    def _on_species_chosen(self) -> None:
        if self._animal is not None:
            self._edits.choose_species(self._animal, self._species.value())

    def _on_away(self) -> None:
        if self._animal is None:
            return
        if self._animal.retired_on is not None:
            self._edits.bring_back(self._animal)
            return
        name = self._animal.name
        if self._edits.retire(self._animal):
            # The next animal takes the page: a second press in a row must not put that one away as well.
            self._scroll.setFocus()
            self._scroll.verticalScrollBar().setValue(0)
            self.desk.say(
                self.tr("{animal} is put away, and waits under Animal, Bring back.").format(animal=name)
            )

    def _on_photo_wished(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif)")
        dialog = QFileDialog(self, self.tr("Choose a photo"), folder, kinds)
        dialog.setObjectName("photoDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_photo_chosen)
        dialog.open()

    def _on_photo_chosen(self, file: str) -> None:
        if self._animal is not None:
            self._edits.take_photo(self._animal, Path(file))

    def _on_photo_removed(self) -> None:
        if self._animal is not None:
            self._edits.take_photo(self._animal, None)

    def _on_incident_wished(self) -> None:
        if self._animal is not None:
            IncidentDialog(self.desk, self._animal.id, parent=self.window()).open()

    def _on_wrong_wished(self) -> None:
        if self._animal is not None:
            FlagsDialog(self.desk, self._animal.id, self.window()).open()

    def _on_lift_wished(self, stop: HealthStop) -> None:
        if self._animal is not None:
            self._edits.lift(self._animal, stop)

    def _on_undo_wished(self, incident: IncidentReport) -> None:
        if self._animal is not None:
            self._edits.undo_incident(self._animal, incident)

    def _connect(self) -> None:
        self._species.activated.connect(self._on_species_chosen)
        self._away.clicked.connect(self._on_away)
        self._care.incident_wished.connect(self._on_incident_wished)
        self._care.wrong_wished.connect(self._on_wrong_wished)
        self._care.lift_wished.connect(self._on_lift_wished)
        self._care.undo_wished.connect(self._on_undo_wished)

    def _field(self, fact: Fact) -> FactField:
        labels = {
            Fact.NAME: self.tr("Name"),
            Fact.BIRTH_YEAR: self.tr("Born in"),
            Fact.HISTORY: self.tr("Where from, and what was before"),
            Fact.TRIGGERS: self.tr("Afraid of, with commas between"),
            Fact.FOOD: self.tr("Favourite food"),
            Fact.CHIP: self.tr("Chip number"),
            Fact.VET: self.tr("Vet"),
            Fact.MARKINGS: self.tr("What tells it from others: colours, spots, a torn ear"),
        }
        field = FactField(fact, labels[fact], long=fact is Fact.HISTORY)
        field.written.connect(self._on_written)
        return field

    def _scrolled(self) -> QScrollArea:
        content = QWidget()
        content.setMaximumWidth(self.fontMetrics().averageCharWidth() * _LINE_WIDTH_IN_LETTERS)
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        column.setSpacing(Space.L)
        column.addWidget(self._name)
        for card in (
            self._who_card(),
            self._like_card(),
            self.found,
            self._outdoors,
            self._pace,
            self._medicines,
            self._care_card(),
        ):
            column.addWidget(card)
        column.addWidget(self._away, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return _centred(content)

    def _who_card(self) -> Card:
        card = Card(self.tr("Who it is"))
        choose = QPushButton(self.tr("Choose a &photo…"))
        choose.setObjectName("choosePhoto")
        choose.clicked.connect(self._on_photo_wished)
        self._remove_photo = with_role(QPushButton(self.tr("Remove the photo")), "quiet")
        self._remove_photo.setObjectName("removePhoto")
        self._remove_photo.clicked.connect(self._on_photo_removed)
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        for part in (self._photo, choose, self._remove_photo):
            left.addWidget(part)
        left.addStretch(1)
        species = QVBoxLayout()
        species.setSpacing(Space.XS)
        species.addWidget(with_role(PlainLabel(self.tr("Species")), "quiet"))
        species.addWidget(self._species)
        right = QGridLayout()
        right.setSpacing(Space.M)
        right.addWidget(self._fields[Fact.NAME], 0, 0, 1, 2)
        right.addLayout(species, 1, 0, Qt.AlignmentFlag.AlignTop)
        right.addWidget(self._fields[Fact.BIRTH_YEAR], 1, 1)
        right.setRowStretch(2, 1)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addLayout(left)
        row.addLayout(right, 1)
        card.content.addLayout(row)
        return card

    def _like_card(self) -> Card:
        card = Card(self.tr("What it is like"))
        for fact in (Fact.HISTORY, Fact.TRIGGERS, Fact.FOOD):
            card.content.addWidget(self._fields[fact])
        return card

    def _care_card(self) -> Card:
        card = Card(self.tr("What stands in the way"))
        card.content.addWidget(self._care)
        return card


def _centred(content: QWidget) -> QScrollArea:
    """The content in the middle of a page that scrolls."""
    middle = QWidget()
    row = QHBoxLayout(middle)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(content, 20)
    row.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(middle)
    return area
