"""The dialog that starts a ladder: health first, then which ladder, then what fits this animal."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from exposure_planner.catalogue.ladders import ready_ladders
from exposure_planner.catalogue.ready_ladder import ReadyLadder
from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.gallery.entry import entries
from exposure_planner.gui.gallery.fit_face import FitFace
from exposure_planner.gui.gallery.gallery_face import GalleryFace
from exposure_planner.gui.gallery.own_templates import OwnTemplates
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.undo.from_dialog import do_from_dialog
from exposure_planner.gui.welcome.care_face import CareFace
from exposure_planner.gui.welcome.flags_face import FlagsFace
from exposure_planner.gui.welcome.ladder_foot import LadderFoot
from exposure_planner.gui.welcome.new_ladder import StartLadder, from_fitted, from_own, stop_for
from exposure_planner.gui.welcome.outdoors_face import OutdoorsFace
from exposure_planner.gui.widgets.face import Face
from exposure_planner.gui.widgets.leave_question import ask_to_leave
from exposure_planner.gui.widgets.roomy_dialog import RoomyDialog
from exposure_planner.gui.widgets.wished_size import in_letters
from exposure_planner.household.animal import Species
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.welfare import HealthStop
from exposure_planner.planner.ladder import Stage
from exposure_planner.wording.problems import say_problem

_LETTERS_WIDE = 150
_LINES_HIGH = 40


class NewLadderDialog(RoomyDialog):
    """Asks about health, says what a yes means, lets a ladder be chosen, and fits it to the animal.

    Attributes:
        faces: its pages in their order; one that is not needed as things stand is passed by.
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
        others = [
            animal
            for animal in desk.services.animals.all()
            if animal.id != animal_id and animal.household_id == self._animal.household_id
        ]
        self.flags = FlagsFace(self._animal, desk.translate)
        self.care = CareFace(self._animal, desk.translate)
        self.care.follow(lambda: self.flags.yes)
        self.gallery = GalleryFace(self._animal, desk.translate)
        self.fit = FitFace(self._animal, others, lambda: self.gallery.chosen, desk.translate)
        self.outdoors = OutdoorsFace(desk, self._animal, self._stages_ahead)
        self.faces: tuple[Face, ...] = (self.flags, self.care, self.gallery, self.fit, self.outdoors)
        self.templates = OwnTemplates(desk, self)
        self.foot = LadderFoot()
        self._stack = QStackedWidget()
        self._heading = wrapped("", "title", "newLadderHeading")
        self._problem = wrapped("", "problem", "ladderProblem")
        self._ready = _shipped(desk)
        self._show_ladders("")
        self._lay_out()
        self._connect()
        self._show(self.flags)

    def sizeHint(self) -> QSize:
        """As large as a ladder is comfortable to read in, and no larger than the screen."""
        return in_letters(self, _LETTERS_WIDE, _LINES_HIGH)

    def reject(self) -> None:
        """Leave; where something was answered or written, ask once."""
        if any(face.is_begun for face in self.faces):
            ask_to_leave(self, self._leave)
        else:
            super().reject()

    def _leave(self) -> None:
        super().reject()

    def _on_go_on(self) -> None:
        self._problem.hide()
        try:
            if not self._here().may_go_on():
                return
        except Problem as problem:
            self._show_problem(problem)
            return
        following = self._next(1)
        if following is None:
            self._start()
        else:
            self._show(following)

    def _on_back(self) -> None:
        before = self._next(-1)
        if before is not None:
            self._show(before)

    def _on_only_pause(self) -> None:
        """Pause what is planned on other ladders, without a new one."""
        stop = self._stop()
        if stop is None:
            return
        welfare = self._desk.services.welfare
        name = self.tr("Pause planning for {animal}").format(animal=self._animal.name)
        self._keep(name, lambda: welfare.stop(stop), lambda: welfare.lift_stop(stop))

    def _on_indoor_plan_wished(self) -> None:
        """Leave the ladder for another day, and look at life indoors."""
        self._leave()
        self._desk.indoor_plan_wished.emit(self._animal.id)

    def _start(self) -> None:
        self.gallery.own.clear_problems()
        try:
            ladder = self._ladder()
        except Problem as problem:
            self._show_problem(problem)
            return
        start = StartLadder(self._desk.services, ladder, self._stop(), self.outdoors.answer_about(ladder))
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
        entry = self.gallery.chosen
        if entry is None:
            return from_own(self.gallery.own.written(), self._animal.id)
        return from_fitted(entry, self.fit.fitted(), self._animal.id, self.fit.with_animal_id)

    def _stages_ahead(self) -> tuple[Stage, ...]:
        """The rungs as they would be kept now; none yet of a ladder of one's own."""
        return () if self.gallery.chosen is None else self.fit.ahead()

    def _show_ladders(self, choose: str) -> None:
        own = self._desk.services.templates.all()
        self.gallery.show_entries(entries(self._ready, own), choose)

    def _show_problem(self, problem: Problem) -> None:
        """Say at the field what to do, else above the buttons; everything written stays."""
        sentence = say_problem(problem, self._desk.translate)
        at_field = (
            self.gallery.own.say_problem(problem.field, sentence)
            if self.gallery.chosen is None
            else self._here() is self.fit and self.fit.show_problem(problem)
        )
        if not at_field:
            self._problem.setText(sentence)
            self._problem.show()

    def _here(self) -> Face:
        return self.faces[self._stack.currentIndex()]

    def _next(self, way: int) -> Face | None:
        """The nearest page forth or back that is needed as things stand."""
        at = self._stack.currentIndex()
        ahead = self.faces[at + 1 :] if way > 0 else self.faces[:at][::-1]
        return next((face for face in ahead if face.is_needed), None)

    def _show(self, face: Face) -> None:
        self._problem.hide()
        face.prepare()
        self._stack.setCurrentIndex(self.faces.index(face))
        self._fit_around()
        face.enter()
        if face is self.care:
            self.foot.focus_go_on()

    def _fit_around(self) -> None:
        here, foot = self._here(), self.foot
        self._heading.setText(here.heading or self.windowTitle())
        foot.none_of_these.setVisible(here is self.flags)
        foot.back.setVisible(here is not self.flags)
        foot.only_pause.setVisible(here is self.care and self._has_ladders)
        is_last = self._next(1) is None
        foot.go_on.setText(
            here.way_on or (self.tr("&Start this ladder") if is_last else self.tr("&Continue"))
        )
        # A yes that was given is not wiped away by one tap.
        text = self.tr("N&o to all others") if self.flags.yes else self.tr("N&one of these")
        foot.none_of_these.setText(text)

    def _connect(self) -> None:
        for page in (self.care, self.outdoors):
            page.indoor_plan_wished.connect(self._on_indoor_plan_wished)
        for face in self.faces:
            face.answered.connect(self._fit_around)
        foot, bar, templates = self.foot, self.gallery.bar, self.templates
        foot.none_of_these.clicked.connect(self.flags.say_no_to_the_rest)
        foot.none_of_these.clicked.connect(foot.focus_go_on)
        foot.back.clicked.connect(self._on_back)
        foot.only_pause.clicked.connect(self._on_only_pause)
        foot.leave.clicked.connect(self.reject)
        foot.go_on.clicked.connect(self._on_go_on)
        bar.import_button.clicked.connect(templates.ask_for_file)
        self.gallery.file_dropped.connect(templates.look_at)
        self.gallery.indoor_plan_wished.connect(self._on_indoor_plan_wished)
        for wish, do in (
            (bar.rename_wished, templates.rename),
            (bar.share_wished, templates.share),
            (bar.put_away_wished, templates.put_away),
        ):
            wish.connect(partial(self._with_chosen, do))
        templates.changed.connect(self._show_ladders)
        templates.problem_met.connect(self._show_problem)

    def _with_chosen(self, do: Callable[[UUID], None]) -> None:
        entry = self.gallery.chosen
        if entry is not None and entry.template_id is not None:
            self._problem.hide()
            do(entry.template_id)

    def _lay_out(self) -> None:
        title = self.tr("A new ladder for {animal}").format(animal=self._animal.name)
        self.setWindowTitle(title)
        for face in self.faces:
            self._stack.addWidget(face)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(self._heading)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._problem)
        layout.addWidget(self.foot)


def _shipped(desk: Desk) -> tuple[ReadyLadder, ...]:
    """The ready ladders; a blank one can be made even where their files are broken."""
    try:
        return ready_ladders(Species.OTHER)
    except Problem as problem:
        desk.report(problem)
        return ()
