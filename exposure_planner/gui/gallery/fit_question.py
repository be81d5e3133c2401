"""Beside the rungs that are fitted: whether the chosen one applies, how long, and whether the animal would eat."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.gallery.eat_choice import EatChoice
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.field_error import FieldError
from exposure_planner.gui.widgets.number_boxes import NumberBox, duration_or, minutes_of
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.household.animal import Animal
from exposure_planner.planner.ladder import Stage
from exposure_planner.services.fitting import FitStage
from exposure_planner.wording.rung_facts import say_length, say_place
from exposure_planner.wording.translate import Translate


class FitQuestion(QWidget):
    """What is asked about one rung.

    Attributes:
        eat: the question whether the animal would eat.
    Signals:
        applies_wished(bool), duration_wished(timedelta), begin_wished: what the person says about the rung.
    """

    applies_wished = Signal(bool)
    duration_wished = Signal(object)
    begin_wished = Signal()

    def __init__(self, animal: Animal, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fitQuestion")
        self._translate = translate
        self._stage: Stage | None = None
        self._title, self._facts = wrapped("", "heading", "fitTitle"), wrapped("", "quiet")
        self._remarks = wrapped("", "problem", "fitRemark")
        self.applies = QCheckBox(self.tr("This rung &applies"))
        self.applies.setObjectName("fitApplies")
        self.minutes = NumberBox(self.tr("min"))
        self.minutes.setObjectName("fitMinutes")
        self.minutes.setKeyboardTracking(False)
        self._minutes_label = PlainLabel(self.tr("&Minutes"))
        self._minutes_label.setBuddy(self.minutes)
        self._days = wrapped("", "body", "fitDays")
        self.minutes_problem = FieldError(self.minutes)
        self.eat = EatChoice(animal.name, translate)
        self.begin = QPushButton(self.tr("Be&gin here"))
        self.begin.setObjectName("fitBegin")
        self.begin.setAutoDefault(False)
        self._lay_out()
        self.applies.clicked.connect(self.applies_wished)
        self.minutes.valueChanged.connect(self._on_minutes)
        self.begin.clicked.connect(self.begin_wished)

    def show_stage(self, number: int, each: FitStage, remarks: Sequence[str], *, begins_here: bool) -> None:
        """Ask about this rung, and say what the ladder rules have to say about it."""
        self._stage = each.stage
        self._title.setText(f"{number}  {each.stage.title}")
        details = (say_place(each.stage, self._translate), each.stage.note, each.stage.pass_sign)
        self._facts.setText("\n".join(part for part in details if part))
        self._remarks.setText("\n".join(remarks))
        self._remarks.setVisible(bool(remarks))
        self.applies.setChecked(not each.struck)
        with QSignalBlocker(self.minutes):
            self.minutes.setValue(minutes_of(each.stage.duration))
        for widget in (self.minutes, self._minutes_label):
            widget.setVisible(not each.stage.is_all_day)
            widget.setEnabled(not each.struck)
        self._days.setText(say_length(each.stage, self._translate) if each.stage.is_all_day else "")
        self._days.setVisible(each.stage.is_all_day)
        self.minutes_problem.clear_problem()
        self.eat.show_answer(each.answer)
        self.eat.setEnabled(not each.struck)
        self.begin.setEnabled(not each.struck and not begins_here)

    def take_minutes(self) -> None:
        """Take over what is being typed."""
        self.minutes.interpretText()

    def _on_minutes(self, minutes: float) -> None:
        if self._stage is not None:
            duration: timedelta = duration_or(self._stage.duration, minutes)
            self.duration_wished.emit(duration)

    def _lay_out(self) -> None:
        minutes = QHBoxLayout()
        minutes.setSpacing(Space.M)
        minutes.addWidget(self._minutes_label)
        minutes.addWidget(self.minutes)
        minutes.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.XS, Space.M, Space.S)
        layout.setSpacing(Space.S)
        for widget in (self._title, self._facts, self.eat):
            layout.addWidget(widget)
        layout.addLayout(minutes)
        for below in (self._days, self.minutes_problem, self._remarks, self.applies):
            layout.addWidget(below)
        row = QHBoxLayout()
        row.addWidget(self.begin)
        row.addStretch()
        layout.addLayout(row)
        layout.addStretch()
