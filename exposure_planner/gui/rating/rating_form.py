"""Everything that can be filled in about a session, the level always in sight."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.rating.details import DetailsForm
from exposure_planner.gui.rating.filled import Filled
from exposure_planner.gui.rating.level_choice import LevelChoice
from exposure_planner.gui.rating.level_row import LevelRow
from exposure_planner.gui.rating.reason_box import ReasonBox
from exposure_planner.gui.rating.session_heading import SessionHeading
from exposure_planner.gui.rating.sign_list import SignList
from exposure_planner.gui.rating.yielding_scroll import YieldingScroll
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.field_error import FieldError
from exposure_planner.household.animal import Animal
from exposure_planner.household.people import Person
from exposure_planner.household.sign import Sign
from exposure_planner.planner.ladder import Stage
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Food
from exposure_planner.services.draft import FOOD_FLOORS, floor_under
from exposure_planner.wording.levels import level_name, level_tone
from exposure_planner.wording.translate import Translate


class RatingForm(QWidget):
    """Everything that can be filled in about a session.

    Attributes:
        heading, levels, signs, details: its parts.
        off_plan: asks why another rung was done than advised.
        why_lower: asks why a level below the signs' floor is right.
    Signals:
        session_chosen: another rung or day was chosen.
    """

    session_chosen = Signal()

    def __init__(
        self,
        animal: Animal,
        stages: tuple[Stage, ...],
        signs: tuple[Sign, ...],
        people: Iterable[Person],
        translate: Translate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._translate = translate
        self._signs = {sign.code: sign for sign in signs}
        self._choice = LevelChoice()
        self.heading = SessionHeading(stages)
        self.levels = LevelRow(animal.species, translate)
        self.level_problem = FieldError(self.levels)
        self._raised = wrapped("", "strong", "raisedSentence")
        self.why_lower = ReasonBox("lowerReason", self.tr("What makes you sure that it was less?"))
        self.off_plan = ReasonBox("offPlanReason", self.tr("Why this one, on this day?"))
        self.signs = SignList(signs, translate)
        self.details = DetailsForm(people, _suggestions(animal, stages), translate)
        self._fields: Mapping[str, tuple[FieldError, QWidget]] = {
            "on": (self.heading.day_problem, self.heading.day),
            "minutes": (self.heading.minutes_problem, self.heading.minutes),
            "began": (self.details.began_problem, self.details.began),
            "lower_reason": (self.why_lower.problem, self.why_lower.line),
            "off_plan_reason": (self.off_plan.problem, self.off_plan.line),
        }
        self._scroll = YieldingScroll(self._staying(), self._welcome_rest(animal))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        self.levels.level_chosen.connect(self._on_level_chosen)
        self.signs.toggled.connect(self._on_sign_toggled)
        self.details.food_chosen.connect(self._on_food_chosen)
        self.heading.stage_chosen.connect(self.session_chosen)
        self.heading.day_chosen.connect(self.session_chosen)

    def filled(self) -> Filled:
        """Everything as it stands."""
        return Filled(
            stage_id=self.heading.stage_id(),
            on=self.heading.day.day(),
            minutes=self.heading.minutes.minutes(),
            choice=self._choice,
            lower_reason=self.why_lower.reason(),
            off_plan_reason=self.off_plan.reason(),
            signs=self.signs.ticked(),
            details=self.details.details(),
        )

    def show_choice(self, choice: LevelChoice) -> None:
        """Show a level, and ask why where it lies below the floor on purpose."""
        self._choice = choice
        self.levels.show_level(choice.shown)
        if choice.shown is not None:
            self.level_problem.clear_problem()
        if choice.lowered:
            name = level_name(choice.floor, self._translate)
            self.why_lower.ask(
                [self.tr("What you ticked counts as “{level}” or more. Both are kept.").format(level=name)]
            )
        else:
            self.why_lower.hide()

    def say_problem(self, name: str, sentence: str) -> bool:
        """Say it at the field of this name, which gets the keyboard; False where there is none."""
        if name == "level":
            self.level_problem.say(sentence)
            self.levels.take_focus()
            self._scroll.bring_into_sight(self.levels)
            return True
        if name not in self._fields:
            return False
        problem, field = self._fields[name]
        problem.say(sentence)
        field.setFocus()
        self._scroll.bring_into_sight(field)
        return True

    def _staying(self) -> QWidget:
        """What is needed, and what came of it."""
        staying = QWidget()
        layout = QVBoxLayout(staying)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        for part in (self.heading, self.levels, self.level_problem, self._raised):
            layout.addWidget(part)
        # Its room stays, so that nothing moves away under the mouse when it appears.
        policy = self._raised.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._raised.setSizePolicy(policy)
        self._raised.hide()
        return staying

    def _welcome_rest(self, animal: Animal) -> QWidget:
        inside = QWidget()
        content = QVBoxLayout(inside)
        content.setContentsMargins(0, 0, Space.M, Space.M)
        content.setSpacing(Space.M)
        content.addWidget(self.why_lower)
        content.addWidget(self.off_plan)
        content.addWidget(
            wrapped(self.tr("What {animal} showed, if you like").format(animal=animal.name), "heading")
        )
        content.addWidget(self.signs)
        content.addWidget(wrapped(self.tr("More, if you like"), "heading"))
        content.addWidget(self.details)
        content.addStretch()
        return inside

    def _on_level_chosen(self, level: Level) -> None:
        self._raised.hide()
        self.show_choice(self._choice.choose(level))
        if self._choice.lowered:
            self._scroll.go_to_top_of_lower()

    def _on_sign_toggled(self, code: str, ticked: bool) -> None:  # noqa: FBT001
        sign = self._signs[code]
        self._apply_floor(sign.text if ticked else "", sign.floor)

    def _on_food_chosen(self) -> None:
        food = self.details.food()
        floor = FOOD_FLOORS.get(food, Level.SETTLED)
        self._apply_floor(_refusal(self, food), floor)

    def _apply_floor(self, because: str, floor: Level) -> None:
        """Take the new floor over; say why where it visibly raised the level."""
        before = self._choice.shown
        now = floor_under(self.signs.ticked(), self.details.food(), self._signs.values())
        self.show_choice(self._choice.with_floor(now))
        shown = self._choice.shown
        rose = bool(because) and shown is not None and (before is None or shown > before)
        if rose and floor == now:
            self._raised.setText(self._say_raised(because, floor))
            self._raised.show()
            self.levels.setAccessibleDescription(self._raised.text())
        elif not self._choice.is_raised:
            self._raised.hide()

    def _say_raised(self, because: str, floor: Level) -> str:
        if floor is Level.PANIC:
            return self.tr("“{sign}” counts as panic.").format(sign=because)
        tone = level_tone(floor, self._translate)
        return self.tr("“{sign}” counts as {level} or more.").format(sign=because, level=tone)


def _refusal(form: QWidget, food: Food) -> str:
    if food is Food.REFUSED_THERE:
        return form.tr("Refused a treat there")
    return form.tr("Refused a treat even at home") if food is Food.REFUSED_AT_HOME else ""


def _suggestions(animal: Animal, stages: Iterable[Stage]) -> tuple[str, ...]:
    """What may turn up: what frightens this animal, and what its rungs name."""
    named = [trigger.what for stage in stages for trigger in stage.triggers]
    return tuple(dict.fromkeys((*animal.triggers, *named)))
