"""The fields of one rung, filled from a stage and read back into one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from exposure_planner.gui.ladder.length_field import LengthField
from exposure_planner.gui.ladder.trigger_rows import TriggerRows
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.field_error import FieldError
from exposure_planner.gui.widgets.number_boxes import OptionalNumberBox
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.planner.ladder import DistanceTo, Gate, Stage
from exposure_planner.planner.level import Level
from exposure_planner.wording.choices import distance_to_name, gate_name
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.translate import Translate

_NOTE_LINES = 3
_WAY_HOME_STEP = 5
"""In seconds; a way home is rarely known better."""


class StageFields(QWidget):
    """The fields of one rung."""

    def __init__(self, stage: Stage, known_triggers: Sequence[str], translate: Translate) -> None:
        super().__init__()
        self._stage = stage
        self._make(known_triggers, translate)
        self._fill(stage)
        self._lay_out()
        for name, field in vars(self).items():
            if isinstance(field, QWidget) and not isinstance(field, FieldError):
                field.setObjectName(name)
        self._opened_as = self.stage()

    def stage(self) -> Stage:
        """The stage as it is written now."""
        known = self.length.put_into(self._stage)
        way_home = self.exit_time.number()
        return replace(
            known,
            title=self.title.text().strip(),
            place=self.place.text().strip(),
            distance_m=self.distance.number(),
            distance_to=self.distance_to.value(),
            triggers=self.triggers.triggers(),
            people=self.people.text().strip(),
            equipment=tuple(part.strip() for part in self.equipment.text().split(",") if part.strip()),
            retreat=self.retreat.text().strip(),
            exit_time=None if way_home is None else timedelta(seconds=way_home),
            stop_sign=self.stop_sign.text().strip(),
            outdoors=self.outdoors.isChecked(),
            gate=self.gate.value(),
            expected=self.expected.value(),
            note=self.note.toPlainText().strip(),
        )

    def is_changed(self) -> bool:
        """Whether something is written that was not there before."""
        return self.stage() != self._opened_as

    def field(self, name: str) -> QWidget:
        """The field for what `Stage` calls by this name, or the title."""
        field = getattr(self, name, None)
        return field if isinstance(field, QWidget) else self.title

    def _make(self, known_triggers: Sequence[str], translate: Translate) -> None:
        self.title, self.place, self.people = QLineEdit(), QLineEdit(), QLineEdit()
        self.equipment, self.retreat, self.stop_sign = QLineEdit(), QLineEdit(), QLineEdit()
        self.length = LengthField()
        self.minutes = self.length.minutes
        self.distance = OptionalNumberBox(self.tr("m"), self.tr("not measured"))
        self.exit_time = OptionalNumberBox(self.tr("s"), self.tr("not known"))
        self.exit_time.setSingleStep(_WAY_HOME_STEP)
        self.distance_to = ChoiceBox[DistanceTo](
            [(to, distance_to_name(to, translate)) for to in DistanceTo], "distance_to"
        )
        self.distance_to.setAccessibleName(self.tr("What the distance is measured to"))
        gates = ((gate, gate_name(gate, translate)) for gate in Gate)
        self.gate = ChoiceBox[Gate | None]([(None, self.tr("None")), *gates], "gate")
        guesses = ((level, f"{int(level)}  {level_name(level, translate)}") for level in Level)
        self.expected = ChoiceBox[Level | None]([(None, self.tr("No guess")), *guesses], "expected")
        self.triggers = TriggerRows(known_triggers)
        self.outdoors = QCheckBox(self.tr("This rung is &outdoors"))
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.fontMetrics().lineSpacing() * (_NOTE_LINES + 1))
        self.title_problem, self.minutes_problem = FieldError(self.title), FieldError(self.minutes)
        self.gate_problem = FieldError(self.gate)
        self.equipment.setPlaceholderText(self.tr("harness, lead, open bag"))
        self.stop_sign.setPlaceholderText(self.tr("Crouching, ears flat, no interest in food"))
        self.retreat.setPlaceholderText(self.tr("The open door, the bag, your arms if he likes that"))

    def _fill(self, stage: Stage) -> None:
        self.title.setText(stage.title)
        self.place.setText(stage.place)
        self.length.show_stage(stage)
        self.distance.set_number(stage.distance_m)
        self.distance_to.choose(stage.distance_to)
        self.triggers.set_triggers(stage.triggers)
        self.people.setText(stage.people)
        self.equipment.setText(", ".join(stage.equipment))
        self.retreat.setText(stage.retreat)
        self.exit_time.set_number(stage.exit_time.total_seconds() if stage.exit_time else None)
        self.stop_sign.setText(stage.stop_sign)
        self.outdoors.setChecked(stage.outdoors)
        self.gate.choose(stage.gate)
        self.expected.choose(stage.expected)
        self.note.setPlainText(stage.note)
        for line in (self.title, self.place, self.people, self.equipment, self.retreat, self.stop_sign):
            # A long text shows its beginning, not its end.
            line.setCursorPosition(0)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, Space.S, 0)
        form.setHorizontalSpacing(Space.L)
        form.setVerticalSpacing(Space.S)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Title"), self.title)
        form.addRow("", self.title_problem)
        form.addRow(self.tr("&Place"), self.place)
        length = PlainLabel(self.tr("How &long"))
        length.setBuddy(self.length)
        form.addRow(length, self.length)
        form.addRow("", self.minutes_problem)
        distance = PlainLabel(self.tr("&Distance"))
        distance.setBuddy(self.distance)
        form.addRow(distance, self._beside(self.distance, self.distance_to))
        form.addRow(self.tr("May frighten"), self.triggers)
        form.addRow(self.tr("P&eople there"), self.people)
        form.addRow(self.tr("&Bring along"), self.equipment)
        form.addRow("", self.outdoors)
        form.addRow(self.tr("&Retreat"), self.retreat)
        form.addRow(self.tr("&Way home takes"), self.exit_time)
        form.addRow(self.tr("St&op when you see"), self.stop_sign)
        form.addRow(self.tr("&Check before it"), self.gate)
        form.addRow("", self.gate_problem)
        form.addRow(self.tr("First &guess of the stress"), self.expected)
        form.addRow(self.tr("&Note"), self.note)

    def _beside(self, left: QWidget, right: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(left)
        row.addWidget(right, 1)
        return row
