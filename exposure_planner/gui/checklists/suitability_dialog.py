"""The questions before an outdoor ladder, by themselves: answered, or answered again."""

from uuid import UUID, uuid4

from PySide6.QtWidgets import QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.checklists.question_dialog import QuestionDialog
from exposure_planner.gui.checklists.suitability_face import SuitabilityFace
from exposure_planner.gui.desk import Desk
from exposure_planner.household.suitability import Suitability, SuitabilityVisit
from exposure_planner.wording.numbers import say_date
from exposure_planner.wording.problems import say_problem


class SuitabilityDialog(QuestionDialog):
    """Asks whether outdoors may be for this animal at all, and keeps the answers."""

    def __init__(self, desk: Desk, animal_id: UUID, parent: QWidget | None = None) -> None:
        """Raises NothingThere where the animal is not kept any more."""
        self._animal = desk.services.animals.get(animal_id)
        self._visit_id = uuid4()
        today = say_date(desk.services.clock.today(), desk.translate)
        title = desk.translate("checklists", "Is outdoors something for {animal}?")
        super().__init__(desk, title.format(animal=self._animal.name), today, "", parent)
        self.setObjectName("suitabilityDialog")
        self.content.addWidget(
            wrapped(self.tr("Tick what is true. Some never will, and have a good life indoors."))
        )
        self.face = SuitabilityFace(self._animal, desk.translate)
        self.face.offer(desk.services.suitability.known(animal_id))
        self.face.answered.connect(self._on_answered)
        self.face.indoor_plan_wished.connect(self._on_indoor_plan_wished)
        self.content.addWidget(self.face)
        self.add_in_sight(self.face.notice)
        self._on_answered()
        self.face.lines[0].box.setFocus()

    def save(self) -> None:
        """Keep the answers, with today's date."""
        suitability = self.desk.services.suitability
        visit = SuitabilityVisit(
            id=self._visit_id,
            animal_id=self._animal.id,
            on=self.desk.services.clock.today(),
            true=self.face.true,
        )
        self.face.problem.clear_problem()
        try:
            answer = suitability.answer(visit, why=self.face.reason, gentle=self.face.gentle)
        except Problem as problem:
            self.face.problem.say(say_problem(problem, self.desk.translate))
            self.face.why.setFocus()
            return
        name = self.tr("Answer whether outdoors is for {animal}").format(animal=self._animal.name)
        self.keep(name, lambda: suitability.keep(answer), lambda: suitability.take_back(answer))

    def _on_answered(self) -> None:
        """Say on the button what will come of it; nothing ticked is no answer yet."""
        self.save_button.setEnabled(bool(self.face.true))
        if self.face.verdict is not Suitability.RED:
            self.save_button.setText(self.tr("&Keep these answers"))
        elif self.face.reason:
            self.save_button.setText(self.tr("Go on with my &reason"))
        else:
            self.save_button.setText(self.tr("&Keep, and wait with outdoors"))

    def _on_indoor_plan_wished(self) -> None:
        """The answers are kept first where there are any: they are why."""
        self.save()
        if not self.isVisible():
            self.desk.indoor_plan_wished.emit(self._animal.id)
