"""The card of the Animal page about medicines and supplements."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.medicines.dialog import MedicineDialog
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.undo.step import Step
from exposure_planner.gui.widgets.card import Card
from exposure_planner.household.animal import Animal
from exposure_planner.household.medicine import Medicine
from exposure_planner.wording.medicines import say_medicine


class MedicineCard(Card):
    """What is given now and what was given before, each with its days."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Medicines and supplements"))
        self._desk = desk
        self._animal: Animal | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.XS)
        add = with_role(QPushButton(self.tr("Add a medicine or supplement…")), "quiet")
        add.setObjectName("addMedicine")
        add.clicked.connect(lambda: self._open(None))
        self.content.addLayout(self._rows)
        self.content.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_animal(self, animal: Animal) -> None:
        """Show this animal's, the newest first."""
        self._animal = animal
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        given = self._desk.services.medicines.of_animal(animal.id)
        for medicine in reversed(given):
            self._rows.addWidget(self._row(medicine))
        if not given:
            self._rows.addWidget(wrapped(self.tr("Nothing is noted."), "quiet", "noMedicine"))

    def _row(self, medicine: Medicine) -> QWidget:
        said = say_medicine(medicine, self._desk.translate, self._desk.services.clock.today())
        text = f"{said}: {medicine.how}" if medicine.how else said
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(wrapped(text, "body", "medicineSaid"), 1)
        change = with_role(QPushButton(self.tr("Change…")), "quiet")
        change.setObjectName("changeMedicine")
        change.setAccessibleName(self.tr("Change {what}").format(what=medicine.what))
        change.clicked.connect(lambda: self._open(medicine))
        layout.addWidget(change)
        today = self._desk.services.clock.today()
        if medicine.is_given_on(today) and medicine.until != today:
            layout.addWidget(self._stop_button(medicine))
        away = with_role(QPushButton(self.tr("Take back")), "quiet")
        away.setObjectName("takeMedicineBack")
        away.setAccessibleName(self.tr("Take back: {what}").format(what=medicine.what))
        away.clicked.connect(lambda: self._take_back(medicine))
        layout.addWidget(away)
        return row

    def _stop_button(self, medicine: Medicine) -> QPushButton:
        stop = with_role(QPushButton(self.tr("Ended today")), "quiet")
        stop.setObjectName("endMedicine")
        stop.setAccessibleName(self.tr("{what} ended today").format(what=medicine.what))
        stop.clicked.connect(lambda: self._end(medicine))
        return stop

    def _open(self, medicine: Medicine | None) -> None:
        if self._animal is None:
            return
        try:
            MedicineDialog(self._desk, self._animal.id, medicine, self.window()).open()
        except Problem as problem:
            self._desk.report(problem)

    def _end(self, medicine: Medicine) -> None:
        medicines = self._desk.services.medicines
        ended = replace(medicine, until=self._desk.services.clock.today())
        name = self.tr("{what} ended today").format(what=medicine.what)
        self._desk.do(
            Step(name, lambda: medicines.keep(ended), lambda: medicines.keep(medicine), self._desk.report)
        )

    def _take_back(self, medicine: Medicine) -> None:
        medicines = self._desk.services.medicines
        name = self.tr("Take back: {what}").format(what=medicine.what)
        self._desk.do(
            Step(
                name,
                lambda: medicines.withdraw(medicine),
                lambda: medicines.keep(medicine),
                self._desk.report,
            )
        )
