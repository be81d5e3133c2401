"""The numbers of an animal's pace in plain words, to be read and changed."""

from dataclasses import fields

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from exposure_planner.errors import NumbersOutOfBounds, Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.pacing.number_row import NumberRow
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.careful_dialog import CarefulDialog
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.flow_layout import FlowLayout
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.gui.widgets.scrolled import scrolled
from exposure_planner.gui.widgets.wished_size import in_letters
from exposure_planner.household.pace import AnimalPace
from exposure_planner.planner import PacingPolicy
from exposure_planner.planner.presets import PRESETS, PresetName
from exposure_planner.services.pacing import PaceView
from exposure_planner.wording.pace_numbers import about_preset, number_words, place_among_numbers, preset_name
from exposure_planner.wording.pace_words import Topic, topic_name
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.translate import Translate

_WIDTH_IN_LETTERS = 100
_HEIGHT_IN_LINES = 44


class PaceDialog(CarefulDialog):
    """The numbers of an animal's pace, by topic.

    Signals:
        save_requested(AnimalPace): pace the animal like this.
        trial_requested: the person wishes to see what another pace would have advised.
    """

    trial_requested = Signal()

    def __init__(self, view: PaceView, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paceDialog")
        self.setWindowTitle(self.tr("How {animal} is paced").format(animal=view.animal.name))
        self._view, self._translate = view, translate
        self._rows = {number.name: NumberRow(number, translate) for number in fields(PacingPolicy)}
        presets = ((name, preset_name(name, translate)) for name in PRESETS)
        self._preset = ChoiceBox[PresetName](presets, "pacePreset")
        self._about = wrapped("", "quiet", "aboutPreset")
        self.back = self._quiet("backToPreset", self.tr("&Back to the numbers of this pace"))
        self.try_it = self._quiet("tryPace", self.tr("See another pace on what was &done…"))
        self.problem = wrapped("", "problem", "paceProblem")
        self.problem.hide()
        self._lay_out()
        self._preset.choose(view.pace.preset)
        self._show(view.policy)
        self._opened_as = self.value()
        # Left alone, Qt opens no window higher than two thirds of the screen.
        self.resize(self.sizeHint())
        self._preset.activated.connect(self._on_preset_chosen)
        self.back.clicked.connect(self._on_preset_chosen)
        self.try_it.clicked.connect(self.trial_requested)
        for row in self._rows.values():
            row.changed.connect(self._on_changed)

    def value(self) -> AnimalPace:
        """The preset, and every number that is another one than the preset's."""
        own = sorted((name, row.value()) for name, row in self._rows.items() if row.is_own())
        return AnimalPace(preset=self._preset.value(), own_numbers=tuple(own))

    def is_changed(self) -> bool:
        """Whether something was chosen or typed that is not kept."""
        return self.value() != self._opened_as

    def show_problem(self, problem: Problem) -> None:
        """Say everything that is wrong at once, and mark the fields; what was typed stays."""
        self.problem.setText(say_problem(problem, self._translate))
        self.problem.show()
        wrong = (
            {number.name for number in problem.wrong} if isinstance(problem, NumbersOutOfBounds) else set()
        )
        for name, row in self._rows.items():
            row.mark(wrong=name in wrong)
        first = next((row for name, row in self._rows.items() if name in wrong), None)
        if first is not None:
            self._scroll.ensureWidgetVisible(first)
            first.field.setFocus()

    def sizeHint(self) -> QSize:
        """Wide enough for a sentence, and no higher than most screens."""
        return in_letters(self, _WIDTH_IN_LETTERS, _HEIGHT_IN_LINES)

    def _on_preset_chosen(self) -> None:
        self._show(self._of_preset())
        self._on_changed()

    def _on_changed(self) -> None:
        self.problem.hide()
        self.back.setEnabled(any(row.is_own() for row in self._rows.values()))

    def _of_preset(self) -> PacingPolicy:
        return self._view.presets[self._preset.value()]

    def _show(self, policy: PacingPolicy) -> None:
        usual = self._of_preset()
        for name, row in self._rows.items():
            row.show_number(getattr(policy, name), getattr(usual, name))
            row.mark(wrong=False)
        self._about.setText(about_preset(self._preset.value(), self._translate))
        self._on_changed()

    def _quiet(self, name: str, text: str) -> QPushButton:
        button = with_role(QPushButton(text), "quiet")
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        choice = QHBoxLayout()
        choice.setSpacing(Space.L)
        label = PlainLabel(self.tr("&Pace"))
        label.setBuddy(self._preset)
        choice.addWidget(label)
        choice.addWidget(self._preset, 1)
        self.outer.addLayout(choice)
        self.outer.addWidget(self._about)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=Space.S)
        flow.addWidget(self.back)
        flow.addWidget(self.try_it)
        self.outer.addWidget(buttons)
        self._scroll = scrolled(self._topics())
        self.outer.addWidget(self._scroll, 1)
        self.outer.addWidget(self.problem)
        self.add_buttons()

    def _topics(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, Space.S, 0)
        column.setSpacing(Space.S)
        column.addWidget(
            wrapped(
                self.tr(
                    "These are habits of practice, not measured facts about pets. Their bounds keep the animal safe "
                    "whatever you choose: nobody goes up right after a scare, and every scare is followed by rest."
                )
            )
        )
        in_order = sorted(self._rows, key=place_among_numbers)
        for topic in Topic:
            rows = [self._rows[name] for name in in_order if number_words(name).topic is topic]
            if rows:
                column.addSpacing(Space.M)
                column.addWidget(wrapped(topic_name(topic, self._translate), "heading"))
            for row in rows:
                column.addWidget(row)
        column.addStretch(1)
        return inside
