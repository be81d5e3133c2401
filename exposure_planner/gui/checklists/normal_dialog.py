"""The return-to-normal list after a fright."""

from uuid import UUID, uuid4

from PySide6.QtWidgets import QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.checklists.question_dialog import QuestionDialog
from exposure_planner.gui.checklists.tick_line import TickLine
from exposure_planner.gui.desk import Desk
from exposure_planner.household.welfare import NormalSign, NormalVisit
from exposure_planner.wording.numbers import say_date
from exposure_planner.wording.welfare import normal_sign_statement


class NormalDialog(QuestionDialog):
    """Asks whether an animal is as usual again; rest goes on until all six points are true."""

    def __init__(self, desk: Desk, animal_id: UUID, parent: QWidget | None = None) -> None:
        """Raises NothingThere where the animal is not kept any more."""
        self._animal = desk.services.animals.get(animal_id)
        self._visit_id = uuid4()
        say, name = desk.translate, self._animal.name
        today = say_date(desk.services.clock.today(), say)
        title = desk.translate("checklists", "Is {animal} as usual again?").format(animal=name)
        super().__init__(desk, title, today, "", parent)
        self.setObjectName("normalDialog")
        self.content.addWidget(wrapped(self.tr("Tick what is true of {animal} today.").format(animal=name)))
        self._lines = [TickLine(sign.value, normal_sign_statement(sign, name, say)) for sign in NormalSign]
        for line in self._lines:
            line.toggled.connect(self._on_toggled)
            self.content.addWidget(line)
        self.content.addWidget(
            wrapped(
                self.tr("Rest goes on until all are true. There is no hurry; ask again any day."), "quiet"
            )
        )
        self._on_toggled()
        self._lines[0].box.setFocus()

    def save(self) -> None:
        """Keep what is ticked, with today's date."""
        welfare = self.desk.services.welfare
        visit = NormalVisit(
            id=self._visit_id,
            animal_id=self._animal.id,
            on=self.desk.services.clock.today(),
            ticked=tuple(NormalSign(line.key) for line in self._lines if line.is_ticked),
        )
        self.keep(
            self.tr("Back to normal"),
            lambda: welfare.visit_normal(visit),
            lambda: welfare.undo_normal_visit(visit),
        )

    def _on_toggled(self) -> None:
        """Say on the button what will be kept."""
        all_true = all(line.is_ticked for line in self._lines)
        self.save_button.setText(self.tr("&All as usual again") if all_true else self.tr("Keep as &not yet"))
