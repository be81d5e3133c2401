"""Asks for a medicine or supplement: what, how the vet wrote it, and over which days."""

from datetime import date
from uuid import UUID, uuid4

from PySide6.QtWidgets import QCheckBox, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.checklists.question_dialog import QuestionDialog
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.rating.day_field import DayField
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.form_parts import line
from exposure_planner.household.medicine import Medicine, MedicineKind
from exposure_planner.wording.medicines import medicine_kind_name
from exposure_planner.wording.numbers import say_date


class MedicineDialog(QuestionDialog):
    """A new medicine, or one to change."""

    def __init__(
        self, desk: Desk, animal_id: UUID, before: Medicine | None = None, parent: QWidget | None = None
    ) -> None:
        """Raises NothingThere where the animal is not kept any more."""
        self._animal = desk.services.animals.get(animal_id)
        self._before, self._id = before, before.id if before else uuid4()
        say, today = desk.translate, desk.services.clock.today()
        title = say("medicines", "Medicine or supplement")
        super().__init__(desk, title, say_date(today, say), say("medicines", "&Keep"), parent)
        self.setObjectName("medicineDialog")
        self._what, self._how, self._note = line("medicine"), line("medicineHow"), line("medicineNote")
        self._how.setPlaceholderText(self.tr("As the vet wrote it"))
        self._kind = ChoiceBox(
            ((kind, medicine_kind_name(kind, say)) for kind in MedicineKind), "medicineKind"
        )
        self._since, self._until = DayField(), DayField()
        self._since.setObjectName("medicineSince")
        self._until.setObjectName("medicineUntil")
        self._goes_on = QCheckBox(self.tr("It goes on"))
        self._goes_on.setObjectName("medicineGoesOn")
        self._ask()
        self._show(before, today)
        self._goes_on.toggled.connect(self._until.setDisabled)
        self._what.setFocus()

    def save(self) -> None:
        """Keep it; undoing it brings back what was before."""
        medicines, after, before = self.desk.services.medicines, self._medicine(), self._before
        name = self.tr("Note {what}").format(what=after.what)
        undo = medicines.withdraw if before is None else medicines.keep
        undone = after if before is None else before
        self.keep(name, lambda: medicines.keep(after), lambda: undo(undone))

    def _medicine(self) -> Medicine:
        return Medicine(
            id=self._id,
            animal_id=self._animal.id,
            kind=self._kind.value(),
            what=self._what.text().strip(),
            since=self._since.day(),
            until=None if self._goes_on.isChecked() else self._until.day(),
            how=self._how.text(),
            note=self._note.text(),
        )

    def _ask(self) -> None:
        asked = self.tr("What a vet gave {animal}, or what you give besides. Doses are the vet’s to say.")
        self.content.addWidget(wrapped(asked.format(animal=self._animal.name)))
        self.add_field(self._what, "medicine", self.tr("What it is called"))
        self.add_field(self._kind, "kind", self.tr("Where it comes from"))
        self.add_field(self._how, "how", self.tr("How it is given"))
        self.add_field(self._since, "since", self.tr("First day"))
        self.content.addWidget(self._goes_on)
        self.add_field(self._until, "until", self.tr("Last day"))
        self.add_field(self._note, "note", self.tr("Note"))

    def _show(self, medicine: Medicine | None, today: date) -> None:
        self._since.show_day(medicine.since if medicine else today)
        self._until.show_day((medicine.until if medicine else None) or today)
        goes_on = medicine is None or medicine.until is None
        self._goes_on.setChecked(goes_on)
        self._until.setDisabled(goes_on)
        if medicine is not None:
            self._what.setText(medicine.what)
            self._kind.choose(medicine.kind)
            self._how.setText(medicine.how)
            self._note.setText(medicine.note)
