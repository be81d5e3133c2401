"""Everything about a session that is welcome but not needed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.rating.film_field import FilmField
from exposure_planner.gui.rating.person_box import PersonBox
from exposure_planner.gui.rating.recovery import Recovery, recovery_name, step_of
from exposure_planner.gui.rating.trigger_rows import TriggerRows
from exposure_planner.gui.rating.typed_choice_box import TypedChoiceBox
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.field_error import FieldError
from exposure_planner.gui.widgets.folding_grid import FoldingGrid
from exposure_planner.gui.widgets.form_parts import line
from exposure_planner.gui.widgets.number_boxes import OptionalNumberBox
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.household.people import Person
from exposure_planner.household.session import Mark, TriggerMet
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Choice, EndedBy, Food, Play, Severity
from exposure_planner.wording.choices import (
    choice_name,
    ended_by_name,
    food_name,
    play_name,
    severity_name,
    weather_options,
)
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.marks import say_marks
from exposure_planner.wording.translate import Translate

_NOTE_LINES = 3
_COLUMNS = ((3, 84), (2, 50), (1, 0))
"""How many fields stand beside each other, and how many letters wide the form must be for it."""


@dataclass(frozen=True, kw_only=True)
class Details:
    """What was filled in besides the level.

    Attributes:
        began: the time of day as it stands in the field; may not be one.
        person: who rated, where it is somebody of the household.
        person_name: the name as it stands in the field; a new one where `person` is None.
    """

    food: Food = Food.UNKNOWN
    recovery: timedelta | None = None
    ended_by: EndedBy = EndedBy.PLAN
    choice: Choice = Choice.UNKNOWN
    play: Play = Play.UNKNOWN
    other_stress: Severity = Severity.NONE
    weather: str = ""
    began: str = ""
    place: str = ""
    escape_attempt: bool = False
    harm: bool = False
    triggers: tuple[TriggerMet, ...] = ()
    person: UUID | None = None
    person_name: str = ""
    note: str = ""
    first_sign: timedelta | None = None
    equipment: str = ""
    film: str = ""


class DetailsForm(QWidget):
    """Fields in two columns, each with its label above.

    Attributes:
        began, began_problem: the time of day, which is typed, and the sentence about it.
    Signals:
        food_chosen: another answer about food, which may raise the level.
    """

    food_chosen = Signal()

    def __init__(
        self,
        people: Iterable[Person],
        suggestions: Iterable[str],
        translate: Translate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        say = translate
        self._recovery_kept: timedelta | None = None
        self._food = ChoiceBox(((food, food_name(food, say)) for food in Food), "food")
        self._recovery = ChoiceBox(((step, recovery_name(step, say)) for step in Recovery), "recovery")
        self._ended_by = ChoiceBox(((who, ended_by_name(who, say)) for who in EndedBy), "endedBy")
        self._choice = ChoiceBox(((choice, choice_name(choice, say)) for choice in Choice), "choice")
        self._play = ChoiceBox(((play, play_name(play, say)) for play in Play), "play")
        self._stress = ChoiceBox(((much, severity_name(much, say)) for much in Severity), "otherStress")
        self._weather = TypedChoiceBox(weather_options(say), "weather", self.tr("Weather"))
        self.began = _line("began", self.tr("Such as 18:30"))
        self.began_problem = FieldError(self.began)
        self.began.textChanged.connect(self.began_problem.clear_problem)
        self._place = _line("place", self.tr("Only if it was not where the rung says"))
        self._equipment = _line("equipment", self.tr("Such as harness, backpack"))
        self._first_sign = _seconds(self.tr("s"), self.tr("Not noted"))
        self._film = FilmField()
        self._person = PersonBox(people)
        self._escape = QCheckBox(self.tr("Tried to escape, bolted or broke out"))
        self._escape.setObjectName("escapeAttempt")
        self._harm = QCheckBox(self.tr("Bit, scratched in earnest, or soiled from fear"))
        self._harm.setObjectName("harm")
        self._triggers = TriggerRows(suggestions)
        self._translate = translate
        self._others = wrapped("", "quiet", "othersRated")
        self._others.hide()
        self._marks = wrapped("", "quiet", "marksOfSession")
        self._marks.hide()
        self._note = QPlainTextEdit()
        self._note.setObjectName("note")
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(self._note.fontMetrics().lineSpacing() * _NOTE_LINES + Space.L)
        self._food.currentIndexChanged.connect(self.food_chosen)
        self._lay_out()

    def ask_of_the_one_that_ate_less(self) -> None:
        """With two animals food is asked for once."""
        self._food.setToolTip(self.tr("Of the two, the one that ate less."))
        self._food_label.setText(self.tr("&Food, of the one that ate less"))
        self._food.setAccessibleName(self._food_label.text().replace("&", ""))

    def food(self) -> Food:
        """How a treat was taken."""
        return self._food.value()

    def details(self) -> Details:
        """Everything that is filled in."""
        step = self._recovery.value()
        seconds = self._first_sign.number()
        as_kept = step is step_of(self._recovery_kept)
        return Details(
            food=self._food.value(),
            recovery=self._recovery_kept if as_kept else step.value,
            ended_by=self._ended_by.value(),
            choice=self._choice.value(),
            play=self._play.value(),
            other_stress=self._stress.value(),
            weather=self._weather.text(),
            began=self.began.text().strip(),
            place=self._place.text().strip(),
            escape_attempt=self._escape.isChecked(),
            harm=self._harm.isChecked(),
            triggers=self._triggers.triggers(),
            person=self._person.person_id(),
            person_name=self._person.text(),
            note=self._note.toPlainText().strip(),
            first_sign=None if seconds is None else timedelta(seconds=seconds),
            equipment=self._equipment.text().strip(),
            film=self._film.film(),
        )

    def show_details(self, details: Details) -> None:
        """Show what was kept, or what is known beforehand."""
        self._recovery_kept = details.recovery
        # What was kept raises nothing: the level that was kept with it is shown as well.
        self._food.blockSignals(True)
        self._food.choose(details.food)
        self._food.blockSignals(False)
        self._recovery.choose(step_of(details.recovery))
        self._ended_by.choose(details.ended_by)
        self._choice.choose(details.choice)
        self._play.choose(details.play)
        self._stress.choose(details.other_stress)
        self._weather.setCurrentText(details.weather)
        self.began.setText(details.began)
        self._place.setText(details.place)
        self._escape.setChecked(details.escape_attempt)
        self._harm.setChecked(details.harm)
        self._triggers.show_triggers(details.triggers)
        self._person.choose(details.person)
        self._note.setPlainText(details.note)
        first_sign = details.first_sign
        self._first_sign.set_number(None if first_sign is None else first_sign.total_seconds())
        self._equipment.setText(details.equipment)
        self._film.show_film(details.film)

    def show_others(self, ratings: tuple[tuple[str, Level], ...]) -> None:
        """Say what others rated of the same session: the highest level counts."""
        said = [
            f"{name or self.tr('Somebody')}: {level_name(level, self._translate)}" for name, level in ratings
        ]
        self._others.setText(self.tr("Also rated by {people}").format(people=", ".join(said)))
        self._others.setVisible(bool(said))

    def show_marks(self, marks: Iterable[Mark]) -> None:
        """Show what was marked while the session lasted."""
        said = say_marks(marks, self._translate)
        self._marks.setText(self.tr("Marked: {marks}").format(marks=said))
        self._marks.setVisible(bool(said))

    def _lay_out(self) -> None:
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Food"), self._food),
            (self.tr("Back to &normal"), self._recovery),
            (self.tr("&Ended by"), self._ended_by),
            (self.tr("How it &began"), self._choice),
            (self.tr("&Toy"), self._play),
            (self.tr("The &day besides"), self._stress),
            (self.tr("&Weather"), self._weather),
            (self.tr("Be&gan at"), self.began),
            (self.tr("&Place"), self._place),
            (self.tr("First s&ign of unease after"), self._first_sign),
            (self.tr("Worn and &carried"), self._equipment),
            (self.tr("Who &rated"), self._person),
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.M)
        labelled = [_labelled(text, field) for text, field in fields]
        self._food_label = labelled[0].findChildren(QLabel)[0]
        outer.addWidget(FoldingGrid(labelled, _COLUMNS))
        outer.addWidget(self.began_problem)
        outer.addWidget(self._marks)
        outer.addWidget(self._others)
        outer.addWidget(self._triggers)
        outer.addWidget(self._escape, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addWidget(self._harm, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addWidget(_labelled(self.tr("N&ote"), self._note))
        outer.addWidget(_labelled(self.tr("Film"), self._film))


def _line(name: str, hint: str) -> QLineEdit:
    field = line(name)
    field.setPlaceholderText(hint)
    return field


def _seconds(unit: str, nothing: str) -> OptionalNumberBox:
    box = OptionalNumberBox(unit, nothing)
    box.setObjectName("firstSign")
    return box


def _labelled(text: str, field: QWidget) -> QWidget:
    label = with_role(PlainLabel(text), "quiet")
    label.setBuddy(field)
    field.setAccessibleName(text.replace("&", ""))
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.XS)
    column.addWidget(label)
    column.addWidget(field)
    return both
