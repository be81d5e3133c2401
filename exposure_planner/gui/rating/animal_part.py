"""What is rated of one animal: its level, the signs under it, and why a lower one is right."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.rating.level_choice import LevelChoice
from exposure_planner.gui.rating.level_row import LevelRow
from exposure_planner.gui.rating.looks_button import LooksButton
from exposure_planner.gui.rating.reason_box import ReasonBox
from exposure_planner.gui.rating.sign_list import SignList
from exposure_planner.gui.rating.stillness_row import StillnessRow
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.field_error import FieldError
from exposure_planner.household.animal import Animal
from exposure_planner.household.session import Stillness
from exposure_planner.household.sign import Sign
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Food
from exposure_planner.services.floors import ASKED_UP_TO, FOOD_FLOORS, STILL_FLOOR, floor_under
from exposure_planner.settings import Scale
from exposure_planner.wording.levels import level_name, level_tone
from exposure_planner.wording.translate import Translate


@dataclass(frozen=True, kw_only=True)
class Rated:
    """An animal that is rated, the signs of its species, and another scale to show beside the levels."""

    animal: Animal
    signs: tuple[Sign, ...]
    scale: Scale = Scale.OWN


class AnimalPart(QObject):
    """What is rated of one animal.

    Attributes:
        levels, level_problem, stillness, raised, why_lower, looks, signs, end: its widgets, laid out by the form.
        choice: the level as it stands.
    Signals:
        level_chosen: the person chose a level.
        sign_toggled: a sign was ticked or unticked.
        loose_chosen: a calm level was said to have been loose.
    """

    level_chosen = Signal()
    sign_toggled = Signal(str, bool)
    loose_chosen = Signal()

    def __init__(self, rated: Rated, translate: Translate, prefix: str, parent: QWidget) -> None:
        """`prefix` begins the names of the widgets, so that those of two animals can be told apart."""
        super().__init__(parent)
        self.animal = rated.animal
        self.choice = LevelChoice()
        self._translate = translate
        self._known = {sign.code: sign for sign in rated.signs}
        self.levels = LevelRow(rated.animal.species, translate, prefix, rated.scale)
        self.level_problem = FieldError(self.levels)
        self.stillness = StillnessRow(rated.animal.name, prefix)
        self._stillness = Stillness.UNKNOWN
        self._food = Food.UNKNOWN
        self.raised = wrapped("", "strong", f"{prefix}raisedSentence")
        self.why_lower = ReasonBox(f"{prefix}lowerReason", self.tr("What makes you sure that it was less?"))
        self.looks = LooksButton(rated.animal.species, translate, prefix, rated.scale)
        self.signs = SignList(rated.signs, rated.animal.species, translate, prefix)
        levels = [(level, level_name(level, translate)) for level in Level]
        self.end = ChoiceBox[Level | None]([(None, self.tr("Not noted")), *levels], f"{prefix}end")
        self.raised.hide()
        self.stillness.hide()
        self.levels.level_chosen.connect(self._on_level_chosen)
        self.stillness.stillness_chosen.connect(self._on_stillness_chosen)
        self.signs.toggled.connect(self.sign_toggled)

    def say_whose(self) -> None:
        """Name the animal in what a screen reader says, where two are rated."""
        row = self.tr("How stressed {animal}’s highest moment was").format(animal=self.animal.name)
        self.levels.setAccessibleName(row)

    @property
    def asks_for_stillness(self) -> bool:
        """Whether a calm level waits to be told apart from freezing."""
        return not self.stillness.isHidden() and self._stillness is Stillness.UNKNOWN

    def stillness_seen(self) -> Stillness:
        """What was answered, where it matters."""
        calm = self.choice.shown is not None and self.choice.shown <= ASKED_UP_TO
        return self._stillness if calm or self._stillness is Stillness.STILL else Stillness.UNKNOWN

    def show_stillness(self, stillness: Stillness) -> None:
        """Show what was kept."""
        self._stillness = stillness
        self._fit_stillness()

    def show_choice(self, choice: LevelChoice) -> None:
        """Show a level, and ask why where it lies below the floor on purpose."""
        self.choice = choice
        self.levels.show_level(choice.shown)
        self._fit_stillness()
        if choice.shown is not None:
            self.level_problem.clear_problem()
        if choice.lowered:
            name = level_name(choice.floor, self._translate)
            self.why_lower.ask(
                [self.tr("What you ticked counts as “{level}” or more. Both are kept.").format(level=name)]
            )
        else:
            self.why_lower.hide()

    def seen(self) -> Level:
        """How stressed it was by level and signs alone, whatever it ate."""
        chosen = Level.SETTLED if self.choice.chosen is None else self.choice.chosen
        return max(chosen, self._floor(Food.UNKNOWN))

    def follow_sign(self, code: str, food: Food, *, ticked: bool) -> None:
        """Take the floor of the signs over after this one was ticked or unticked."""
        sign = self._known[code]
        self.apply_floor(food, sign.text if ticked else "", sign.floor)

    def follow_food(self, food: Food) -> None:
        """Take the floor over that refused food sets; none where it is not counted for this animal."""
        self.apply_floor(food, self._refusal(food), FOOD_FLOORS.get(food, Level.SETTLED))

    def apply_floor(self, food: Food, because: str, floor: Level) -> None:
        """Take the new floor over; say why where it visibly raised the level."""
        self._food = food
        before = self.choice.shown
        now = self._floor(food)
        self.show_choice(self.choice.with_floor(now))
        shown = self.choice.shown
        rose = bool(because) and shown is not None and (before is None or shown > before)
        if rose and floor == now:
            self.raised.setText(self._say_raised(because, floor))
            self.raised.show()
            self.levels.setAccessibleDescription(self.raised.text())
        elif not self.choice.is_raised:
            self.raised.hide()

    def _on_level_chosen(self, level: Level) -> None:
        self.raised.hide()
        if level <= ASKED_UP_TO and self._stillness is Stillness.STILL:
            # A calm level after all: then it is asked again what kind of calm.
            self._stillness = Stillness.UNKNOWN
            self.choice = self.choice.with_floor(self._floor(self._food))
        self.show_choice(self.choice.choose(level))
        self.level_chosen.emit()

    def _on_stillness_chosen(self, stillness: Stillness) -> None:
        self._stillness = stillness
        if stillness is Stillness.STILL:
            self.apply_floor(self._food, self.tr("Still and low"), STILL_FLOOR)
            self.levels.take_focus()
        else:
            self._fit_stillness()
            self.loose_chosen.emit()

    def _fit_stillness(self) -> None:
        """Ask while the level is a calm one."""
        calm = self.choice.shown is not None and self.choice.shown <= ASKED_UP_TO
        self.stillness.setVisible(calm)
        self.stillness.show_stillness(self._stillness)

    def _floor(self, food: Food) -> Level:
        return floor_under(self.signs.ticked(), food, self._known.values(), self._stillness)

    def _say_raised(self, because: str, floor: Level) -> str:
        if floor is Level.PANIC:
            return self.tr("“{sign}” counts as panic.").format(sign=because)
        tone = level_tone(floor, self._translate)
        return self.tr("“{sign}” counts as {level} or more.").format(sign=because, level=tone)

    def _refusal(self, food: Food) -> str:
        if food is Food.REFUSED_THERE:
            return self.tr("Refused a treat there")
        return self.tr("Refused a treat even at home") if food is Food.REFUSED_AT_HOME else ""


def suggestions(parts: Iterable[AnimalPart]) -> tuple[str, ...]:
    """What frightens these animals, as far as it is known."""
    return tuple(trigger for part in parts for trigger in part.animal.triggers)
