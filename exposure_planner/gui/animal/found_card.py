"""What is needed when an animal is lost or ill: how it looks, its chip, where its people are reached, the vet."""

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from exposure_planner.gui.animal.edits import AnimalEdits
from exposure_planner.gui.animal.fact_field import FactField
from exposure_planner.gui.animal.facts import Fact
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.widgets.card import Card
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.household.animal import Animal
from exposure_planner.services.outdoors import chip_due
from exposure_planner.wording.chip import say_chip_due, say_chip_looked_at


class HouseholdFact(Enum):
    """A fact about where the animal lives."""

    PHONE = "phone"


class FoundCard(Card):
    """What is needed when an animal is lost or ill.

    Signals:
        plan_wished: the person wishes to print the plan for a lost animal.
    """

    plan_wished = Signal()

    def __init__(
        self, desk: Desk, edits: AnimalEdits, fields: Mapping[Fact, FactField], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("If it is lost or ill"), parent)
        self._desk, self._edits = desk, edits
        self._animal: Animal | None = None
        self.phone = FactField(HouseholdFact.PHONE, self.tr("Our phone, for whoever finds it"))
        self.phone.written.connect(self._on_phone)
        self._chip_checked = with_role(PlainLabel(), "quiet")
        self._chip_checked.setWordWrap(True)
        check = QPushButton(self.tr("Checked toda&y"))
        check.setObjectName("chipChecked")
        check.clicked.connect(self._on_chip_checked)
        row = QHBoxLayout()
        row.addWidget(self._chip_checked, 1)
        row.addWidget(check)
        plan = with_role(QPushButton(self.tr("Print the plan if lost…")), "quiet")
        plan.setObjectName("printLostPlan")
        plan.clicked.connect(self.plan_wished)
        self.content.addWidget(fields[Fact.MARKINGS])
        self.content.addWidget(fields[Fact.CHIP])
        self.content.addLayout(row)
        self.content.addWidget(self.phone)
        self.content.addWidget(fields[Fact.VET])
        last = QHBoxLayout()
        last.addWidget(plan)
        last.addStretch()
        self.content.addLayout(last)

    def show_animal(self, animal: Animal) -> None:
        """Show what is known. Raises Problem where it cannot be read."""
        if self._animal is not None and self._animal.id != animal.id:
            self.phone.forget()
        self._animal = animal
        self.phone.show_text(self._desk.services.households.get(animal.household_id).phone)
        said = [say_chip_looked_at(animal.chip_phone_checked_on, self._desk.translate)]
        today = self._desk.services.clock.today()
        due = chip_due(animal, self._desk.services.pacing.of(animal.id).policy, today)
        if due is not None:
            said.append(say_chip_due(due, today, animal.name, self._desk.translate))
        self._chip_checked.setText(" ".join(said))

    def _on_chip_checked(self) -> None:
        if self._animal is not None:
            self._edits.check_chip(self._animal)

    def _on_phone(self, _fact: HouseholdFact, text: str) -> None:
        if self._animal is not None:
            self._edits.write_phone(self._animal, text)
