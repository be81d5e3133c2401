"""The card of the Animal page that says how the animal is paced."""

from PySide6.QtWidgets import QPushButton, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.pacing.pacing_steps import PacingSteps
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.card import Card
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.flow_layout import FlowLayout
from exposure_planner.household.animal import Animal
from exposure_planner.household.pace import AnimalPace
from exposure_planner.planner.presets import PRESETS, PresetName
from exposure_planner.services.pacing import PaceView
from exposure_planner.wording.pace_numbers import about_preset, preset_name


class PaceCard(Card):
    """Which pace an animal has, and the ways to all of its numbers and to a trial of another one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("How it is paced"))
        self._desk, self._steps = desk, PacingSteps(desk, self)
        self._view: PaceView | None = None
        presets = ((name, preset_name(name, desk.translate)) for name in PRESETS)
        self._preset = ChoiceBox[PresetName](presets, "animalPace")
        self._preset.setAccessibleName(self.tr("Pace"))
        self._about, self._own = wrapped("", "quiet", "aboutPace"), wrapped("", "body", "ownNumbers")
        self._try = QPushButton(self.tr("Try an&other pace…"))
        self._try.setObjectName("tryAnotherPace")
        numbers = QPushButton(self.tr("All the num&bers…"))
        numbers.setObjectName("allNumbers")
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=Space.S)
        flow.addWidget(numbers)
        flow.addWidget(self._try)
        for part in (self._preset, self._about, self._own, buttons):
            self.content.addWidget(part)
        self._preset.activated.connect(self._on_preset_chosen)
        numbers.clicked.connect(self._on_numbers_wished)
        self._try.clicked.connect(lambda: self._steps.open_trial(desk.ladder_id))

    def show_animal(self, animal: Animal) -> None:
        """Show how this animal is paced."""
        try:
            self._view = self._desk.services.pacing.of(animal.id)
        except Problem as problem:
            self._desk.report(problem)
            return
        pace = self._view.pace
        self._preset.choose(pace.preset)
        self._about.setText(about_preset(pace.preset, self._desk.translate))
        own = len(pace.own_numbers)
        said = self._desk.translate(
            "pace", "You set %n number yourself.|You set %n numbers yourself.", "", own
        )
        self._own.setText(said)
        self._own.setVisible(bool(own))
        self._try.setEnabled(self._desk.ladder_id is not None)

    def _on_preset_chosen(self) -> None:
        if self._view is not None:
            pace = AnimalPace(preset=self._preset.value())
            self._steps.keep(self._view.animal, pace, self._desk.report)

    def _on_numbers_wished(self) -> None:
        if self._view is not None:
            self._steps.open_numbers(self._view.animal.id)
