"""The page of a new ladder that leads out: whether outdoors may be for this animal at all."""

from collections.abc import Callable, Sequence
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.checklists.suitability_face import SuitabilityFace
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.face import Face
from exposure_planner.gui.widgets.scrolled import scrolled
from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.suitability import Suitability, SuitabilityVisit
from exposure_planner.planner.ladder import Stage
from exposure_planner.services.draft import check_few_words
from exposure_planner.services.outdoors import stages_lead_out
from exposure_planner.services.suitability import SuitabilityAnswer
from exposure_planner.wording.problems import say_problem


class OutdoorsFace(Face):
    """Asked before a ladder that leads out is started, where the answers are not fresh.

    Attributes:
        questions: the statements to tick.
    Signals:
        indoor_plan_wished: the person wishes to see a good life indoors.
    """

    indoor_plan_wished = Signal()

    def __init__(
        self,
        desk: Desk,
        animal: Animal,
        stages: Callable[[], Sequence[Stage]],
        parent: QWidget | None = None,
    ) -> None:
        """`stages` are those of the ladder that would be started now."""
        super().__init__(parent)
        self.setObjectName("outdoorsFace")
        self._desk, self._animal, self._stages = desk, animal, stages
        self._visit_id = uuid4()
        self._is_due = desk.services.suitability.is_asked(animal.id)
        self._problem = wrapped("", "problem", "outdoorsProblem")
        self._problem.hide()
        self.questions = SuitabilityFace(animal, desk.translate)
        self.questions.offer(desk.services.suitability.known(animal.id))
        self.questions.answered.connect(self._on_answered)
        self.questions.indoor_plan_wished.connect(self.indoor_plan_wished)
        why = self.tr("This ladder leads outside. Is that something for {animal}? Tick what is true.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.NONE, Space.NONE, Space.NONE, Space.NONE)
        layout.setSpacing(Space.M)
        layout.addWidget(wrapped(why.format(animal=animal.name)))
        layout.addWidget(scrolled(self.questions), 1)
        layout.addWidget(self._problem)
        layout.addWidget(self.questions.notice)

    @property
    def is_needed(self) -> bool:
        """Only before a ladder that leads out, and only where the answers are not fresh."""
        return self._is_due and stages_lead_out(self._stages(), self._animal.species)

    @property
    def way_on(self) -> str:
        """What comes of an answer against it."""
        waits = self.questions.verdict is Suitability.RED and not self.questions.reason
        return self.tr("&Start, and wait with outdoors") if waits else ""

    def enter(self) -> None:
        """Let the keyboard tick the first."""
        self.questions.lines[0].box.setFocus(Qt.FocusReason.TabFocusReason)

    def may_go_on(self) -> bool:
        """Something has to be ticked, and a reason has to be one."""
        self.questions.problem.clear_problem()
        if not self.questions.true:
            self._problem.setText(self.tr("Please tick at least one thing that you have seen."))
            self._problem.show()
            return False
        try:
            if self.questions.reason:
                check_few_words(self.questions.reason, "why")
        except Problem as problem:
            self.questions.problem.say(say_problem(problem, self._desk.translate))
            self.questions.why.setFocus()
            return False
        return True

    def answer_about(self, ladder: KeptLadder) -> SuitabilityAnswer | None:
        """What was answered before this ladder; None where nothing was asked."""
        if not (self.is_needed and self.questions.true):
            return None
        visit = SuitabilityVisit(
            id=self._visit_id,
            animal_id=self._animal.id,
            on=self._desk.services.clock.today(),
            true=self.questions.true,
        )
        return self._desk.services.suitability.answer(
            visit, why=self.questions.reason, gentle=self.questions.gentle, beginning=ladder
        )

    def _on_answered(self) -> None:
        self._problem.hide()
        self.answered.emit()
