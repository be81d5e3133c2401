"""The card of the Animal page about going out: whether it is for the animal, and in which weather."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.checklists.suitability_dialog import SuitabilityDialog
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.undo.from_dialog import do_from_dialog
from exposure_planner.gui.widgets.card import Card
from exposure_planner.gui.widgets.field_error import FieldError
from exposure_planner.gui.widgets.flow_layout import FlowLayout
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.gui.widgets.warmth_box import WarmthBox
from exposure_planner.household.animal import Animal
from exposure_planner.household.weather import WeatherLimits
from exposure_planner.wording.numbers import say_day_and_year
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.suitability import say_verdict
from exposure_planner.wording.weather import say_limits


class OutdoorsCard(Card):
    """Whether outdoors is for the animal, with its date; and the four limits of its weather."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Going out"))
        self._desk = desk
        self._animal: Animal | None = None
        self._limits = WeatherLimits()
        self._suits = wrapped("", name="suitabilitySaid")
        self._answer = QPushButton()
        self._answer.setObjectName("answerSuitability")
        self._answer.clicked.connect(self._on_answer_wished)
        self._said = wrapped("", "quiet", "limitsSaid")
        self._boxes = {name: self._box(name, label) for name, label in self._labels().items()}
        self._problem = FieldError(self._boxes["coldest"].box)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self._suits, 1)
        row.addWidget(self._answer)
        self.content.addLayout(row)
        self.content.addWidget(self._fields())
        self.content.addWidget(self._problem)
        self.content.addWidget(self._said)

    def show_animal(self, animal: Animal) -> None:
        """Show what holds for this animal."""
        services = self._desk.services
        self._animal = animal
        self._show_limits(services.weather.of(animal.id))
        last = services.suitability.last(animal.id)
        if last is None:
            nobody = self.tr("Nobody has asked yet whether outdoors is for {animal}.")
            self._suits.setText(nobody.format(animal=animal.name))
            self._answer.setText(self.tr("Answer the &questions…"))
            return
        on = say_day_and_year(last.on, self._desk.translate)
        verdict = say_verdict(last.true, animal.name, self._desk.translate)
        self._suits.setText(self.tr("{verdict} (Answered on {day}.)").format(verdict=verdict, day=on))
        self._answer.setText(self.tr("Answer a&gain…"))

    def _show_limits(self, limits: WeatherLimits) -> None:
        self._limits = limits
        self._problem.clear_problem()
        for name, box in self._boxes.items():
            box.show_warmth(getattr(limits, name))
        self._said.setText(say_limits(limits, self._desk.translate))

    def _on_said(self) -> None:
        """Keep the changed limits; out of order, say so and keep what is typed."""
        if self._animal is None:
            return
        animal, before, weather = self._animal, self._limits, self._desk.services.weather
        typed = {each: box.warmth() for each, box in self._boxes.items()}
        after = replace(before, **{each: warmth for each, warmth in typed.items() if warmth is not None})
        self._problem.clear_problem()
        do_from_dialog(
            self._desk,
            self.tr("Change {animal}’s weather limits").format(animal=animal.name),
            lambda: weather.save(animal.id, after),
            lambda: weather.save(animal.id, before),
            self._show_problem,
        )

    def _show_problem(self, problem: Problem) -> None:
        self._problem.say(say_problem(problem, self._desk.translate))

    def _on_answer_wished(self) -> None:
        if self._animal is not None:
            SuitabilityDialog(self._desk, self._animal.id, self.window()).open()

    def _labels(self) -> dict[str, str]:
        return {
            "coldest": self.tr("Not below"),
            "mild_from": self.tr("Full time from"),
            "mild_to": self.tr("Full time to"),
            "hottest": self.tr("Not above"),
        }

    def _box(self, name: str, label: str) -> WarmthBox:
        box = WarmthBox(name, label, self._desk.translate)
        box.said.connect(self._on_said)
        return box

    def _fields(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, gap=Space.L)
        for name, label in self._labels().items():
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(Space.XS)
            caption = with_role(PlainLabel(label), "quiet")
            caption.setBuddy(self._boxes[name].box)
            column.addWidget(caption)
            column.addWidget(self._boxes[name])
            flow.addWidget(cell)
        return row
