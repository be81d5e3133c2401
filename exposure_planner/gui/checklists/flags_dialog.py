"""Something is wrong with an animal: the questions about health, and whom to ask after a yes."""

from uuid import UUID

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.undo.from_dialog import do_from_dialog
from exposure_planner.gui.welcome.care_face import CareFace
from exposure_planner.gui.welcome.flags_face import FlagsFace
from exposure_planner.gui.welcome.ladder_foot import LadderFoot
from exposure_planner.gui.welcome.new_ladder import stop_for
from exposure_planner.gui.widgets.leave_question import ask_to_leave
from exposure_planner.gui.widgets.roomy_dialog import RoomyDialog
from exposure_planner.gui.widgets.wished_size import in_letters
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.red_flags import is_urgent

_LETTERS_WIDE = 110
_LINES_HIGH = 40


class FlagsDialog(RoomyDialog):
    """Asks what is wrong; a yes pauses everything that is planned for this animal, and says whom to ask."""

    def __init__(self, desk: Desk, animal_id: UUID, parent: QWidget | None = None) -> None:
        """Raises NothingThere where the animal is not kept any more."""
        super().__init__(parent)
        self.setObjectName("flagsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._desk = desk
        self._animal = desk.services.animals.get(animal_id)
        before = self.tr("What have you seen? A yes pauses all practice, and says whom to ask.")
        self.flags = FlagsFace(self._animal, desk.translate, before)
        after = self.tr(
            "All that is planned for {animal} waits, and goes on when you say that {animal} has been seen."
        )
        self.care = CareFace(self._animal, desk.translate, after.format(animal=self._animal.name))
        self.foot = LadderFoot()
        self._faces = QStackedWidget()
        self._problem = wrapped("", "problem", "flagsDialogProblem")
        self._lay_out()
        self._connect()
        self._show_flags()

    def sizeHint(self) -> QSize:
        """High enough for all questions, where the screen allows."""
        return in_letters(self, _LETTERS_WIDE, _LINES_HIGH)

    def _on_go_on(self) -> None:
        if self._faces.currentWidget() is self.care:
            self._pause()
        elif self.flags.is_complete and not self.flags.yes:
            self.accept()
        elif self.flags.is_complete or self._cannot_wait():
            self._show_care()
        else:
            self.flags.ask_for_the_rest()

    def reject(self) -> None:
        """Leave; where a yes was given, ask once: nobody loses one by a slip of the hand."""
        if self.flags.yes:
            ask_to_leave(self, self._leave)
        else:
            super().reject()

    def _leave(self) -> None:
        super().reject()

    def _cannot_wait(self) -> bool:
        """Whether a yes asks for a vet today; then nothing else needs an answer first."""
        return any(is_urgent(flag, self._animal.species) for flag in self.flags.yes)

    def _pause(self) -> None:
        stop = stop_for(self._animal.id, self.flags.yes, self._desk.services.clock.today())
        if stop is None:
            return
        welfare = self._desk.services.welfare
        name = self.tr("Pause planning for {animal}").format(animal=self._animal.name)
        kept = do_from_dialog(
            self._desk, name, lambda: welfare.stop(stop), lambda: welfare.lift_stop(stop), self._show_problem
        )
        if kept:
            self.accept()

    def _on_none_of_these(self) -> None:
        self.flags.say_no_to_the_rest()
        self.foot.focus_go_on()

    def _on_indoor_plan_wished(self) -> None:
        """The pause is kept first: it is why."""
        self._pause()
        self._desk.indoor_plan_wished.emit(self._animal.id)

    def _say_what_none_means(self) -> None:
        """A yes that was given is not wiped away by one tap."""
        text = self.tr("N&o to all others") if self.flags.yes else self.tr("N&one of these")
        self.foot.none_of_these.setText(text)

    def _show_problem(self, problem: Problem) -> None:
        self._problem.setText(say_problem(problem, self._desk.translate))
        self._problem.show()

    def _show_flags(self) -> None:
        self._show(self.flags, self.tr("&Continue"))
        self.flags.rows[0].take_focus()

    def _show_care(self) -> None:
        self.care.show_flags(self.flags.yes)
        self._show(self.care, self.tr("&Pause planning"))
        self.foot.focus_go_on()

    def _show(self, face: QWidget, on: str) -> None:
        self._problem.hide()
        self._faces.setCurrentWidget(face)
        self.foot.none_of_these.setVisible(face is self.flags)
        self.foot.back.setVisible(face is self.care)
        self.foot.go_on.setText(on)

    def _connect(self) -> None:
        self.flags.answered.connect(self._say_what_none_means)
        self.care.indoor_plan_wished.connect(self._on_indoor_plan_wished)
        self.foot.none_of_these.clicked.connect(self._on_none_of_these)
        self.foot.back.clicked.connect(self._show_flags)
        self.foot.leave.clicked.connect(self.reject)
        self.foot.go_on.clicked.connect(self._on_go_on)

    def _lay_out(self) -> None:
        title = self.tr("Something is wrong with {animal}").format(animal=self._animal.name)
        self.setWindowTitle(title)
        for face in (self.flags, self.care):
            self._faces.addWidget(face)
        self.foot.only_pause.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        for part in (wrapped(title, "title"), self._faces, self._problem, self.foot):
            layout.addWidget(part, 1 if part is self._faces else 0)
