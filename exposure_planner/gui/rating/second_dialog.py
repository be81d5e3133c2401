"""Somebody else saw the same session: their level and signs beside the first ones."""

from collections.abc import Callable, Iterable
from uuid import UUID, uuid4

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from exposure_planner.errors import BlankText, Problem
from exposure_planner.gui.advice.sentences import Sentences, wrapped
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.rating.animal_part import AnimalPart
from exposure_planner.gui.rating.around import look_around
from exposure_planner.gui.rating.person_box import PersonBox
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.undo.from_dialog import do_from_dialog
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.field_error import FieldError
from exposure_planner.gui.widgets.leave_question import ask_to_leave
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.gui.widgets.roomy_dialog import RoomyDialog
from exposure_planner.gui.widgets.scrolled import scrolled
from exposure_planner.gui.widgets.wished_size import in_letters
from exposure_planner.household.people import Person
from exposure_planner.household.session import LoggedSession
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Food
from exposure_planner.services.second_ratings import FAR_APART, SecondRating, apart
from exposure_planner.wording.numbers import say_date
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.second_ratings import say_agreement, say_ratings

_LETTERS_WIDE, _LINES_HIGH = 140, 40


class SecondDialog(RoomyDialog):
    """Asks who else saw the session and what; then says kindly how the two agree."""

    def __init__(self, desk: Desk, session_id: UUID, parent: QWidget | None = None) -> None:
        """Raises NothingThere where session or ladder are not kept any more."""
        super().__init__(parent)
        self.setObjectName("secondDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._desk = desk
        self._session = desk.services.sessions.get(session_id)
        kept = desk.services.ladders.get(self._session.ladder_id)
        self._around = look_around(desk.services, kept, self._session, desk.settings().scale)
        # One id for all time: doing it again after an undo brings the same rating back.
        self._rating_id = uuid4()
        self._parts = tuple(AnimalPart(one, desk.translate, "", self) for one in self._around.rated)
        self.person = PersonBox(self._others())
        self.person_problem = FieldError(self.person)
        self.whom = ChoiceBox[int](
            [(number, one.animal.name) for number, one in enumerate(self._around.rated)], "whom"
        )
        self._places = QStackedWidget()
        self._problem = wrapped("", "problem", "secondProblem")
        self._problem.hide()
        self._faces = QStackedWidget(self)
        self._lay_out()
        self.part.levels.take_focus()

    @property
    def part(self) -> AnimalPart:
        """What is rated of the animal that is chosen."""
        return self._parts[self.whom.value()]

    def sizeHint(self) -> QSize:
        """As large as the form is comfortable in, and no larger than the screen."""
        return in_letters(self, _LETTERS_WIDE, _LINES_HIGH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys 0 to 5 choose a level; L and S say what kind of calm."""
        text = event.text()
        if len(text) == 1 and text in "012345":
            self.part.levels.choose(Level(int(text)))
        elif not (self.part.asks_for_stillness and text and self.part.stillness.press(text)):
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Esc: ask once, kindly, where something was filled in."""
        if self._faces.currentIndex() == 0 and self.part.choice.chosen is not None:
            ask_to_leave(self, self._leave)
        else:
            super().reject()

    def save(self) -> None:
        """Keep it, or say at the field what is still missing."""
        self._problem.hide()
        if not self._is_complete():
            return
        second_ratings, session_id = self._desk.services.second_ratings, self._session.id
        try:
            seen = self._seen(self._person_to_keep())
        except Problem as problem:
            self._show_problem(problem)
            return
        name = self.tr("Add what {name} saw").format(name=self.person.text())
        kept = do_from_dialog(
            self._desk,
            name,
            lambda: second_ratings.add(seen),
            lambda: second_ratings.take_back(session_id, seen.rating_id),
            self._show_problem,
        )
        if kept:
            self._show_agreement()

    def _others(self) -> tuple[Person, ...]:
        rated = {rating.person_id for rating in self._session.ratings}
        return tuple(person for person in self._around.people if person.id not in rated)

    def _is_complete(self) -> bool:
        if not self.person.text():
            self.person_problem.say(say_problem(BlankText("second_person"), self._desk.translate))
            self.person.setFocus()
            return False
        if self.part.choice.shown is None:
            self.part.level_problem.say(self.tr("Choose the level of the highest moment."))
            self.part.levels.take_focus()
            return False
        if self.part.asks_for_stillness:
            self.part.stillness.problem.say(self.tr("One of the two, please."))
            self.part.stillness.take_focus()
            return False
        if self.part.choice.lowered and not self.part.why_lower.reason():
            self.part.why_lower.problem.say(self.tr("Write a few words here, or leave the level as it is."))
            self.part.why_lower.line.setFocus()
            return False
        return True

    def _person_to_keep(self) -> UUID:
        """Who saw it; a new name is kept first, one that is known already is not kept twice."""
        people = self._desk.services.households.people(self._around.animal.household_id)
        known = {person.name.casefold(): person.id for person in people}
        found = known.get(self.person.text().casefold())
        if found is not None:
            return found
        person = Person(id=uuid4(), household_id=self._around.animal.household_id, name=self.person.text())
        self._desk.services.households.save_person(person)
        return person.id

    def _seen(self, person_id: UUID) -> SecondRating:
        part, choice = self.part, self.part.choice
        level = choice.chosen if choice.chosen is not None else choice.shown
        return SecondRating(
            session_id=self._session.id,
            rating_id=self._rating_id,
            person_id=person_id,
            level=int(Level.SETTLED if level is None else level),
            signs=part.signs.ticked(),
            lower_reason=part.why_lower.reason() if choice.lowered else "",
            stillness=part.stillness_seen(),
            end=part.end.value(),
            animal_id=part.animal.id if self.whom.value() else None,
        )

    def _show_problem(self, problem: Problem) -> None:
        self._problem.setText(say_problem(problem, self._desk.translate))
        self._problem.show()

    def _show_agreement(self) -> None:
        services, say = self._desk.services, self._desk.translate
        session = services.sessions.get(self._session.id)
        people = services.households.people(self._around.animal.household_id)
        far = apart(session)
        face = _agreement(say_agreement(far, FAR_APART, say), say_ratings(_by_name(session, people), say))
        practise = QPushButton(self.tr("&Practise rating…"), face)
        practise.setObjectName("practiseRating")
        practise.setVisible(far >= FAR_APART)
        practise.clicked.connect(self._on_practise)
        close = with_role(QPushButton(self.tr("&Close")), "primary")
        close.setObjectName("closeSecond")
        close.clicked.connect(self.accept)
        _put_buttons(face, practise, close)
        self._faces.addWidget(face)
        self._faces.setCurrentWidget(face)
        close.setFocus()

    def _on_practise(self) -> None:
        self.accept()
        self._desk.practice_wished.emit()

    def _leave(self) -> None:
        super().reject()

    def _lay_out(self) -> None:
        day = say_date(self._session.on, self._desk.translate)
        self.setWindowTitle(self.tr("Somebody else saw it too"))
        form = QWidget()
        layout = QVBoxLayout(form)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(wrapped(self.tr("Somebody else saw {day} too").format(day=day), "title"))
        layout.addLayout(self._who())
        layout.addWidget(self.person_problem)
        for part in self._parts:
            self._places.addWidget(scrolled(_rated(part)))
        self.whom.currentIndexChanged.connect(self._places.setCurrentIndex)
        layout.addWidget(self._places, 1)
        layout.addWidget(self._problem)
        leave = QPushButton(self.tr("N&ot now"))
        leave.setObjectName("leaveButton")
        leave.clicked.connect(self.reject)
        keep = with_role(QPushButton(self.tr("&Save")), "primary")
        keep.setObjectName("saveButton")
        keep.setDefault(True)
        keep.clicked.connect(self.save)
        _put_buttons(form, leave, keep)
        self._faces.addWidget(form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._faces)
        self.person.currentTextChanged.connect(self.person_problem.clear_problem)
        for part in self._parts:
            part.sign_toggled.connect(_follow(part))

    def _who(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        for text, field in ((self.tr("&Who saw it"), self.person), (self.tr("Wh&om"), self.whom)):
            label = with_role(PlainLabel(text), "quiet")
            label.setBuddy(field)
            for widget in (label, field):
                row.addWidget(widget)
                if field is self.whom and len(self._parts) == 1:
                    widget.hide()
        row.addStretch()
        return row


def _follow(part: AnimalPart) -> Callable[[str, bool], None]:
    return lambda code, ticked: part.follow_sign(code, Food.UNKNOWN, ticked=ticked)


def _rated(part: AnimalPart) -> QWidget:
    rated = QWidget()
    layout = QVBoxLayout(rated)
    layout.setContentsMargins(0, 0, Space.M, 0)
    layout.setSpacing(Space.M)
    for widget in (part.levels, part.level_problem, part.stillness, part.raised, part.why_lower):
        layout.addWidget(widget)
    layout.addWidget(part.looks, 0, Qt.AlignmentFlag.AlignRight)
    layout.addWidget(part.signs)
    layout.addStretch()
    return rated


def _by_name(session: LoggedSession, people: Iterable[Person]) -> list[tuple[str, Level]]:
    names = {person.id: person.name for person in people}
    return [
        (names.get(rating.person_id, "") if rating.person_id else "", rating.kept)
        for rating in session.ratings
    ]


def _agreement(sentences: Iterable[str], ratings: str) -> QWidget:
    face = QWidget()
    layout = QVBoxLayout(face)
    layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
    layout.setSpacing(Space.M)
    layout.addStretch()
    layout.addWidget(wrapped(ratings, "title", "bothRatings"))
    layout.addWidget(Sentences("", sentences))
    layout.addStretch()
    return face


def _put_buttons(face: QWidget, *buttons: QPushButton) -> None:
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    row.addStretch()
    for button in buttons:
        row.addWidget(button)
    layout = face.layout()
    if isinstance(layout, QVBoxLayout):
        layout.addLayout(row)
