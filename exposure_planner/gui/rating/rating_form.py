"""Everything that can be filled in about a session, the level always in sight."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.rating.animal_part import AnimalPart, Rated, suggestions
from exposure_planner.gui.rating.details import DetailsForm
from exposure_planner.gui.rating.filled import Filled, FilledPart
from exposure_planner.gui.rating.reason_box import ReasonBox
from exposure_planner.gui.rating.session_heading import SessionHeading
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.field_error import FieldError
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.gui.widgets.yielding_scroll import YieldingScroll
from exposure_planner.household.people import Person
from exposure_planner.planner.ladder import Stage
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Food
from exposure_planner.services.floors import ate_less
from exposure_planner.wording.translate import Translate

_PREFIXES = ("", "other_")


class RatingForm(QWidget):
    """Everything that can be filled in about a session.

    Attributes:
        heading, details: its parts.
        parts: what is rated of each animal; two on a ladder of two.
        off_plan: asks why another rung was done than advised.
    Signals:
        session_chosen: another rung or day was chosen.
    """

    session_chosen = Signal()

    def __init__(
        self,
        rated: tuple[Rated, ...],
        stages: tuple[Stage, ...],
        people: Iterable[Person],
        translate: Translate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.heading = SessionHeading(stages)
        self.parts = tuple(
            AnimalPart(one, translate, prefix, self) for one, prefix in zip(rated, _PREFIXES, strict=False)
        )
        self.off_plan = ReasonBox("offPlanReason", self.tr("Why this one, on this day?"))
        named = [trigger.what for stage in stages for trigger in stage.triggers]
        self.details = DetailsForm(people, dict.fromkeys((*suggestions(self.parts), *named)), translate)
        self._fields: Mapping[str, tuple[FieldError, QWidget]] = {
            "on": (self.heading.day_problem, self.heading.day),
            "minutes": (self.heading.minutes_problem, self.heading.minutes),
            "began": (self.details.began_problem, self.details.began),
            "off_plan_reason": (self.off_plan.problem, self.off_plan.line),
        }
        self._scroll = YieldingScroll(self._staying(), self._welcome_rest())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        for part in self.parts:
            part.level_chosen.connect(lambda part=part: self._on_level_chosen(part))
            part.sign_toggled.connect(lambda code, on, part=part: self._on_sign_toggled(part, code, on))
        self.details.food_chosen.connect(self._share_food)
        self.heading.stage_chosen.connect(self.session_chosen)
        self.heading.day_chosen.connect(self.session_chosen)
        if self.is_of_two:
            self.details.ask_of_the_one_that_ate_less()

    @property
    def is_of_two(self) -> bool:
        """Whether two animals are rated."""
        return len(self.parts) > 1

    def filled(self) -> Filled:
        """Everything as it stands."""
        parts = [
            FilledPart(
                choice=part.choice,
                lower_reason=part.why_lower.reason(),
                signs=part.signs.ticked(),
                stillness=part.stillness_seen(),
                end=part.end.value(),
            )
            for part in self.parts
        ]
        return Filled(
            stage_id=self.heading.stage_id(),
            on=self.heading.day.day(),
            minutes=self.heading.minutes.minutes(),
            first=parts[0],
            second=parts[1] if self.is_of_two else None,
            off_plan_reason=self.off_plan.reason(),
            details=self.details.details(),
        )

    def choose_by_key(self, level: Level) -> None:
        """Choose a level for the animal whose row has the keyboard, else for the first without one.

        With two animals the keyboard goes on to the other one while it has no level yet.
        """
        with_keyboard = (part for part in self.parts if part.levels.isAncestorOf(self.focusWidget() or self))
        without_level = (part for part in self.parts if part.choice.chosen is None)
        chosen = next(with_keyboard, None) or next(without_level, self.parts[0])
        chosen.levels.choose(level)
        following = next((part for part in self.parts if part.choice.chosen is None), None)
        if following is not None:
            following.levels.take_focus()
            self._scroll.bring_into_sight(following.levels)

    def press_letter(self, letter: str) -> bool:
        """Answer whether it was loose or still by its letter; False where nobody asks or it is another letter."""
        asking = next((part for part in self.parts if part.asks_for_stillness), None)
        return asking is not None and asking.stillness.press(letter)

    def say_problem(self, name: str, sentence: str) -> bool:
        """Say it at the field of this name, which gets the keyboard; False where there is none."""
        for part, prefix in zip(self.parts, _PREFIXES, strict=False):
            if name == f"{prefix}level":
                part.level_problem.say(sentence)
                part.levels.take_focus()
                self._scroll.bring_into_sight(part.levels)
                return True
            if name == f"{prefix}stillness":
                part.stillness.problem.say(sentence)
                part.stillness.take_focus()
                self._scroll.bring_into_sight(part.stillness)
                return True
            if name == f"{prefix}lower_reason":
                return self._say_at(part.why_lower.problem, part.why_lower.line, sentence)
        if name not in self._fields:
            return False
        return self._say_at(*self._fields[name], sentence)

    def _say_at(self, problem: FieldError, field: QWidget, sentence: str) -> bool:
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
        layout.addWidget(self.heading)
        for part in self.parts:
            if self.is_of_two:
                part.say_whose()
                layout.addWidget(wrapped(part.animal.name, "heading"))
            for widget in (part.levels, part.level_problem, _in_one_place(part)):
                layout.addWidget(widget)
        return staying

    def _welcome_rest(self) -> QWidget:
        inside = QWidget()
        content = QVBoxLayout(inside)
        content.setContentsMargins(0, 0, Space.M, Space.M)
        content.setSpacing(Space.M)
        for part in self.parts:
            content.addWidget(part.why_lower)
        content.addWidget(self.off_plan)
        for part in self.parts:
            content.addLayout(self._heading_of_signs(part))
            content.addWidget(part.signs)
            content.addWidget(_end_of(part))
            # From the level Tab goes on to the signs; who wants to look something up comes by it later.
            QWidget.setTabOrder(part.end, part.looks)
        content.addWidget(wrapped(self.tr("More, if you like"), "heading"))
        content.addWidget(self.details)
        content.addStretch()
        return inside

    def _heading_of_signs(self, part: AnimalPart) -> QHBoxLayout:
        showed = self.tr("What {animal} showed, if you like").format(animal=part.animal.name)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(wrapped(showed, "heading"), 1)
        row.addWidget(part.looks)
        return row

    def _on_level_chosen(self, part: AnimalPart) -> None:
        if self.is_of_two and self.details.food() is not Food.UNKNOWN:
            self._share_food()
        if part.choice.lowered:
            self._scroll.go_to_top_of_lower()
        elif part.asks_for_stillness:
            self._scroll.bring_into_sight(part.stillness)

    def _on_sign_toggled(self, part: AnimalPart, code: str, ticked: bool) -> None:  # noqa: FBT001
        part.follow_sign(code, self._food_of(part), ticked=ticked)
        if self.is_of_two and self.details.food() is not Food.UNKNOWN:
            self._share_food()

    def _share_food(self) -> None:
        for part in self.parts:
            part.follow_food(self._food_of(part))

    def _food_of(self, part: AnimalPart) -> Food:
        """The food as it is counted for this animal: a treat is refused by the one that was more stressed."""
        if self.is_of_two:
            first, second = (each.seen() for each in self.parts)
            if self.parts[ate_less(first, second)] is not part:
                return Food.UNKNOWN
        return self.details.food()


def _in_one_place(part: AnimalPart) -> QWidget:
    """What a calm level asks, and what raised a level: never both, so that nothing moves under the mouse."""
    place = QWidget()
    layout = QVBoxLayout(place)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(part.stillness)
    layout.addWidget(part.raised)
    place.setMinimumHeight(part.stillness.line_height())
    return place


def _end_of(part: AnimalPart) -> QWidget:
    """How it was at the end, beside the highest moment; both are kept."""
    label = with_role(PlainLabel(part.tr("At t&he end")), "quiet")
    label.setBuddy(part.end)
    part.end.setAccessibleName(part.tr("At the end"))
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(Space.M)
    layout.addWidget(label)
    layout.addWidget(part.end)
    layout.addStretch()
    return row
