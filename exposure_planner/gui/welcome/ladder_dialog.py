"""The dialog that starts a ladder: health first, then which ladder."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from exposure_planner.catalogue.ladders import ReadyLadder, ready_ladders
from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.undo.from_dialog import do_from_dialog
from exposure_planner.gui.welcome.care_face import CareFace
from exposure_planner.gui.welcome.choice_face import ChoiceFace
from exposure_planner.gui.welcome.flags_face import FlagsFace
from exposure_planner.gui.welcome.ladder_foot import LadderFoot
from exposure_planner.gui.welcome.new_ladder import StartLadder, from_own, from_ready, stop_for
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.welfare import HealthStop
from exposure_planner.wording.problems import say_problem

_LETTERS_WIDE = 128
_LINES_HIGH = 36
_SHARE_OF_SCREEN = 0.92


class NewLadderDialog(QDialog):
    """Asks about health, says what a yes means, and lets a ladder be chosen.

    Signals:
        started(UUID): the ladder is kept.
    """

    started = Signal(object)

    def __init__(self, desk: Desk, animal_id: UUID, parent: QWidget | None = None) -> None:
        """Raises NothingThere where the animal is not kept any more."""
        super().__init__(parent)
        self.setObjectName("newLadderDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._desk = desk
        self._animal = desk.services.animals.get(animal_id)
        self._has_ladders = bool(desk.services.ladders.of_animal(animal_id))
        self.flags = FlagsFace(self._animal, desk.translate)
        self.care = CareFace(self._animal, desk.translate)
        self.choice = ChoiceFace(self._animal, self._ready(), desk.translate)
        self.foot = LadderFoot()
        self._faces = QStackedWidget()
        self._problem = wrapped("", "problem", "ladderProblem")
        self._lay_out()
        self._connect()
        self._show(self.flags)
        self.flags.rows[0].take_focus()

    def sizeHint(self) -> QSize:
        """As large as a ladder is comfortable to read in, and no larger than the screen."""
        metrics = self.fontMetrics()
        wished = QSize(metrics.averageCharWidth() * _LETTERS_WIDE, metrics.height() * _LINES_HIGH)
        return wished.boundedTo(self.screen().availableGeometry().size() * _SHARE_OF_SCREEN)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the wished size before the place is chosen; Qt alone would stop at two thirds of the screen."""
        if not event.spontaneous():
            self.resize(self.sizeHint())
        super().showEvent(event)

    def reject(self) -> None:
        """Leave; where something was answered or written, ask once."""
        if self.flags.is_begun or self.choice.own.is_changed:
            self._ask()
        else:
            super().reject()

    def _on_go_on(self) -> None:
        here = self._faces.currentWidget()
        if here is self.choice:
            self._start()
        elif not self.flags.is_complete:
            self.flags.ask_for_the_rest()
        elif here is self.flags and self.flags.yes:
            self._show_care()
        else:
            self._show(self.choice)
            self.choice.list.setFocus()

    def _on_back(self) -> None:
        if self._faces.currentWidget() is self.choice and self.flags.yes:
            self._show_care()
        else:
            self._show(self.flags)
            self.flags.rows[0].take_focus()

    def _on_none_of_these(self) -> None:
        self.flags.say_no_to_the_rest()
        self.foot.focus_go_on()

    def _on_only_pause(self) -> None:
        """Pause what is planned on other ladders, without a new one."""
        stop = self._stop()
        if stop is None:
            return
        welfare = self._desk.services.welfare
        name = self.tr("Pause planning for {animal}").format(animal=self._animal.name)
        self._keep(name, lambda: welfare.stop(stop), lambda: welfare.lift_stop(stop))

    def _start(self) -> None:
        self._problem.hide()
        self.choice.own.clear_problems()
        try:
            ladder = self._ladder()
        except Problem as problem:
            self._show_problem(problem)
            return
        start = StartLadder(self._desk.services, ladder, self._stop())
        name = self.tr("Start “{ladder}”").format(ladder=ladder.title)
        if self._keep(name, start.do, start.undo):
            self.started.emit(ladder.id)

    def _keep(self, name: str, do: Callable[[], object], undo: Callable[[], object]) -> bool:
        kept = do_from_dialog(self._desk, name, do, undo, self._show_problem)
        if kept:
            self.accept()
        return kept

    def _stop(self) -> HealthStop | None:
        return stop_for(self._animal.id, self.flags.yes, self._desk.services.clock.today())

    def _ladder(self) -> KeptLadder:
        ready = self.choice.chosen
        if ready is None:
            return from_own(self.choice.own.written(), self._animal.id)
        return from_ready(ready, self._animal.id)

    def _ready(self) -> tuple[ReadyLadder, ...]:
        """The ready ladders; a blank one can be made even where their files are broken."""
        try:
            return ready_ladders(self._animal.species)
        except Problem as problem:
            self._desk.report(problem)
            return ()

    def _show_problem(self, problem: Problem) -> None:
        """Say at the field what to do, else above the buttons; everything written stays."""
        sentence = say_problem(problem, self._desk.translate)
        if self.choice.chosen is None and self.choice.own.say_problem(problem.field, sentence):
            return
        self._problem.setText(sentence)
        self._problem.show()

    def _show_care(self) -> None:
        self.care.show_flags(self.flags.yes)
        self._show(self.care)
        self.foot.focus_go_on()

    def _show(self, face: QWidget) -> None:
        self._problem.hide()
        self._faces.setCurrentWidget(face)
        foot = self.foot
        foot.none_of_these.setVisible(face is self.flags)
        foot.back.setVisible(face is not self.flags)
        foot.only_pause.setVisible(face is self.care and self._has_ladders)
        on = self.tr("&Start this ladder") if face is self.choice else self.tr("&Continue")
        foot.go_on.setText(on)

    def _say_what_none_means(self) -> None:
        """A yes that was given is not wiped away by one tap."""
        text = self.tr("N&o to all others") if self.flags.yes else self.tr("N&one of these")
        self.foot.none_of_these.setText(text)

    def _ask(self) -> None:
        question = QMessageBox(self)
        question.setObjectName("leaveQuestion")
        question.setWindowTitle(self.windowTitle())
        question.setText(self.tr("Put away what you answered here?"))
        away = question.addButton(self.tr("&Put away"), QMessageBox.ButtonRole.DestructiveRole)
        away.setObjectName("putAwayButton")
        stay = question.addButton(self.tr("&Go on"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(stay)
        question.setEscapeButton(stay)
        away.clicked.connect(self._put_away)
        question.open()

    def _put_away(self) -> None:
        super().reject()

    def _connect(self) -> None:
        self.flags.answered.connect(self._say_what_none_means)
        self.foot.none_of_these.clicked.connect(self._on_none_of_these)
        self.foot.back.clicked.connect(self._on_back)
        self.foot.only_pause.clicked.connect(self._on_only_pause)
        self.foot.leave.clicked.connect(self.reject)
        self.foot.go_on.clicked.connect(self._on_go_on)

    def _lay_out(self) -> None:
        title = self.tr("A new ladder for {animal}").format(animal=self._animal.name)
        self.setWindowTitle(title)
        for face in (self.flags, self.care, self.choice):
            self._faces.addWidget(face)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(wrapped(title, "title"))
        layout.addWidget(self._faces, 1)
        layout.addWidget(self._problem)
        layout.addWidget(self.foot)
