"""Practises rating: one short story after the other, each followed by the reference and the reasons."""

from uuid import UUID, uuid4

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.calibration.begin_face import BeginFace
from exposure_planner.gui.calibration.end_face import EndFace
from exposure_planner.gui.calibration.story_face import StoryFace
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.roomy_dialog import RoomyDialog
from exposure_planner.gui.widgets.scrolled import scrolled
from exposure_planner.gui.widgets.waiting import waiting
from exposure_planner.gui.widgets.wished_size import in_letters
from exposure_planner.household.animal import Species
from exposure_planner.household.people import Person
from exposure_planner.household.sign import Sign
from exposure_planner.planner.level import Level
from exposure_planner.services.calibration import Practice
from exposure_planner.wording.problems import say_problem

_LETTERS_WIDE, _LINES_HIGH = 140, 36

_PAGE = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


class PracticeDialog(RoomyDialog):
    """Twelve stories to rate. The keys 0 to 5 choose a level, Enter goes on; leaving keeps what was answered."""

    def __init__(
        self, desk: Desk, household_id: UUID, species: Species, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("practiceDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._desk = desk
        self._household_id = household_id
        self._service = desk.services.calibration
        self._practice: Practice | None = None
        self._kept = 0
        people = desk.services.households.people(household_id)
        self.begin_face = BeginFace(people, desk.settings().default_person, species)
        self.story_face: StoryFace | None = None
        self._faces = QStackedWidget()
        self._scroll = QScrollArea()
        self._problem = wrapped("", "problem", "practiceProblem")
        self._leave = QPushButton(self.tr("N&ot now"))
        self._way_on = with_role(QPushButton(self.tr("&Begin")), "primary")
        self._lay_out()
        self._show(self.begin_face)
        self.begin_face.take_focus()

    def sizeHint(self) -> QSize:
        """As large as a story with its six levels is comfortable in, and no larger than the screen."""
        return in_letters(self, _LETTERS_WIDE, _LINES_HIGH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys 0 to 5 choose a level while a story waits for one; the page keys scroll."""
        text, face = event.text(), self.story_face
        if face is not None and face.panel is None and len(text) == 1 and text in "012345":
            face.levels.choose(Level(int(text)))
        elif event.key() in _PAGE:
            self._scroll.verticalScrollBar().triggerAction(_PAGE[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Leave; what was answered is kept, and is said to be where it was broken off."""
        count = self._kept
        if self.story_face is not None and count:
            self._desk.say(
                self._desk.translate(
                    "calibration", "Your answer is kept.|Your %n answers are kept.", "", count
                )
            )
        super().done(result)

    def go_on(self) -> None:
        """Begin, answer, go to the next story, or to the end; whichever comes now."""
        self._problem.hide()
        try:
            if self._practice is None:
                self._begin()
            elif self.story_face is None:
                self.accept()
            elif self.story_face.panel is None:
                self._answer(self._practice, self.story_face)
            else:
                self._next_or_end(self._practice)
        except Problem as problem:
            self._problem.setText(say_problem(problem, self._desk.translate))
            self._problem.show()

    def stop_here(self) -> None:
        """Leave; from a story on, with a look at how it went where something was answered."""
        if self.story_face is None or self._practice is None:
            self.reject()
            return
        self._show_end(self._practice)

    def _begin(self) -> None:
        species = self.begin_face.species.value()
        practice = self._service.begin(self._household_id, self._person_to_keep(), species)
        self._next_or_end(practice)
        self._practice = practice
        self._leave.setText(self.tr("&Stop here"))

    def _person_to_keep(self) -> UUID | None:
        """Who practises; a new name is kept first, and none is fine."""
        box = self.begin_face.person
        known = box.person_id()
        if known is not None or not box.text():
            return known
        person = Person(id=uuid4(), household_id=self._household_id, name=box.text())
        self._desk.services.households.save_person(person)
        return person.id

    def _answer(self, practice: Practice, face: StoryFace) -> None:
        if face.chosen is None:
            face.ask_for_level()
            return
        self._service.answer(practice, face.story.code, face.chosen)
        self._kept += 1
        panel = face.show_reference(self._signs(face.story.signs))
        self._way_on.setText(self.tr("&Next") if self._open(practice) else self.tr("See how it &went"))
        self._way_on.setAccessibleDescription(panel.spoken())
        self._way_on.setFocus()
        # It has its place only once it is laid out.
        QTimer.singleShot(0, panel, lambda: self._bring_into_sight(panel))

    def _signs(self, codes: tuple[str, ...]) -> tuple[Sign, ...]:
        """From the highest floor to the lowest: the highest decides."""
        practice = self._practice
        known = self._desk.services.signs.signs(practice.species) if practice else ()
        return tuple(sorted((s for s in known if s.code in codes), key=lambda s: -s.floor))

    def _open(self, practice: Practice) -> list[int]:
        """The places of the stories that were not answered yet."""
        answered = self._service.answered(practice)
        stories = self._service.stories(practice)
        return [place for place, story in enumerate(stories) if story.code not in answered]

    def _next_or_end(self, practice: Practice) -> None:
        left = self._open(practice)
        if not left:
            self._show_end(practice)
            return
        stories = self._service.stories(practice)
        story = stories[left[0]]
        face = StoryFace(story, left[0] + 1, len(stories), practice.species, self._desk.translate)
        self.story_face = face
        self._way_on.setText(self.tr("Show the &reference"))
        self._way_on.setAccessibleDescription("")
        self._show(face)
        face.level_chosen.connect(self._bring_level_into_sight)
        face.levels.take_focus()

    def _show_end(self, practice: Practice) -> None:
        # The first time, the library that measures is read in.
        with waiting():
            result = self._service.result(practice)
        self.story_face = None
        if result is None:
            self.reject()
            return
        self._show(EndFace(result, self._desk.translate))
        self._leave.hide()
        self._way_on.setText(self.tr("&Close"))
        self._way_on.setAccessibleDescription("")
        self._way_on.setFocus()

    def _bring_into_sight(self, panel: QWidget) -> None:
        """Scroll until all of it is seen, or else from its beginning."""
        end = panel.y() + panel.height() - self._scroll.viewport().height()
        self._scroll.verticalScrollBar().setValue(min(panel.y() - Space.M, end + Space.M))

    def _bring_level_into_sight(self) -> None:
        chosen = self.focusWidget()
        if chosen is not None and self._scroll.isAncestorOf(chosen):
            self._scroll.ensureWidgetVisible(chosen)

    def _show(self, face: QWidget) -> None:
        before, self._scroll = self._scroll, scrolled(face)
        # Six levels side by side need their room, however large the letters are.
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self._scroll.setMinimumWidth(face.minimumSizeHint().width() + bar)
        self._faces.addWidget(self._scroll)
        self._faces.setCurrentWidget(self._scroll)
        self._faces.removeWidget(before)
        before.deleteLater()

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Practise rating"))
        self._problem.hide()
        self._leave.setObjectName("leaveButton")
        self._leave.clicked.connect(self.stop_here)
        self._leave.setAutoDefault(False)
        self._way_on.setObjectName("wayOn")
        self._way_on.setDefault(True)
        self._way_on.clicked.connect(self.go_on)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch()
        buttons.addWidget(self._leave)
        buttons.addWidget(self._way_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(self._faces, 1)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)
