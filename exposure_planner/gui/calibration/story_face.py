"""One story with the six levels; once answered, the reference in their place."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.calibration.reference_panel import ReferencePanel
from exposure_planner.gui.rating.level_row import LevelRow
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.card import Card
from exposure_planner.gui.widgets.field_error import FieldError
from exposure_planner.household.animal import Species
from exposure_planner.household.calibration import Vignette
from exposure_planner.household.sign import Sign
from exposure_planner.planner.level import Level
from exposure_planner.wording.translate import Translate


class StoryFace(QWidget):
    """One story with the six levels; once answered, the reference in their place.

    Attributes:
        chosen: the level that is chosen; None while none is.
    Signals:
        level_chosen: a level was chosen, or another one.
    """

    level_chosen = Signal()

    def __init__(
        self,
        story: Vignette,
        number: int,
        of: int,
        species: Species,
        translate: Translate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.story = story
        self.chosen: Level | None = None
        self.panel: ReferencePanel | None = None
        self._translate = translate
        self.levels = LevelRow(species, translate)
        self.levels.setAccessibleDescription(story.story)
        self.levels.level_chosen.connect(self._on_chosen)
        self.problem = FieldError(self.levels)
        self._ask = wrapped(self.tr("Which level is the highest moment?"), "strong")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, Space.M, 0)
        self._layout.setSpacing(Space.M)
        place = self.tr("Story {number} of {stories}").format(number=number, stories=of)
        self._layout.addWidget(wrapped(place, "quiet", "practicePlace"))
        told = Card()
        told.content.addWidget(wrapped(story.story, "body", "practiceStory"))
        self._layout.addWidget(told)
        for widget in (self._ask, self.levels, self.problem):
            self._layout.addWidget(widget)
        self._layout.addStretch()

    def ask_for_level(self) -> None:
        """Say that one is needed before the reference comes."""
        self.problem.say(self.tr("Choose a level first; a guess will do."))
        self.levels.take_focus()

    def show_reference(self, signs: Iterable[Sign]) -> ReferencePanel:
        """Put the reference where the levels stood; there must be a chosen level."""
        given = Level.SETTLED if self.chosen is None else self.chosen
        for widget in (self._ask, self.levels, self.problem):
            widget.hide()
        self.panel = ReferencePanel(self.story, given, signs, self._translate)
        self._layout.insertWidget(self._layout.count() - 1, self.panel)
        self.panel.show()
        return self.panel

    def _on_chosen(self, level: Level) -> None:
        self.chosen = level
        self.problem.clear_problem()
        self.level_chosen.emit()
