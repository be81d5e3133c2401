"""The checklist before a gated rung, dated; five of its points keep an animal indoors."""

from uuid import UUID, uuid4

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.checklists.question_dialog import QuestionDialog
from exposure_planner.gui.checklists.tick_line import TickLine
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.style.space import Space
from exposure_planner.household.gate_list import GatePoint
from exposure_planner.household.welfare import GateVisit
from exposure_planner.planner.ladder import Gate
from exposure_planner.services.welfare import ChipLook
from exposure_planner.wording.choices import gate_name
from exposure_planner.wording.gate_points import (
    gate_group_name,
    gate_point_statement,
    gate_purpose,
    hard_stop_mark,
    say_still_missing,
)
from exposure_planner.wording.gate_sources import say_point_source, says_bag
from exposure_planner.wording.numbers import say_date
from exposure_planner.wording.weather import say_bag_rule, say_limits


class GateDialog(QuestionDialog):
    """Goes through a gate's checklist; what is not ticked keeps the gate closed, or wants a written reason."""

    def __init__(self, desk: Desk, ladder_id: UUID, stage_id: UUID, parent: QWidget | None = None) -> None:
        """Raises NothingThere where the rung is not kept any more."""
        self._view = desk.services.gates.view(ladder_id, stage_id, desk.translate)
        self._visit_id = uuid4()
        say, view = desk.translate, self._view
        super().__init__(desk, gate_name(view.gate, say), say_date(view.today, say), "", parent)
        self.setObjectName("gateDialog")
        self.content.addWidget(wrapped(self._for_what(), "heading"))
        self.content.addWidget(wrapped(gate_purpose(view.gate, view.animal.name, say)))
        self._lines = self._add_lines()
        self._reason = QLineEdit()
        self._reason.setObjectName("overrideReason")
        self._reason.textChanged.connect(self._on_toggled)
        self.add_field(
            self._reason,
            "override_reason",
            self.tr("Not all true, and yet? Write why in a few words; it is kept and printed with the week."),
        )
        self._on_toggled()
        first = next((line for line in self._lines if not line.is_ticked), self._lines[0])
        first.box.setFocus()

    def save(self) -> None:
        """Keep what is ticked, with today's date."""
        services, animal, visit, chip = (
            self.desk.services,
            self._view.animal,
            self._visit(),
            self._chip_look(),
        )
        self.keep(
            self._step_name(),
            lambda: services.welfare.visit_gate(animal.id, visit, chip),
            lambda: services.welfare.undo_gate_visit(animal.id, visit, chip),
        )

    def _visit(self) -> GateVisit:
        reason = "" if self._all_ticked else self._reason.text().strip()
        return GateVisit(
            id=self._visit_id,
            ladder_id=self._view.kept.id,
            stage_id=self._view.stage.id,
            gate=self._view.gate,
            on=self._view.today,
            ticked=tuple(line.key for line in self._lines if line.is_ticked),
            holds=self._all_ticked or bool(reason),
            override_reason=reason,
        )

    def _chip_look(self) -> ChipLook | None:
        """Only what a person ticked by hand was looked at today; what was offered is from another day."""
        chip = next((line for line in self._lines if line.key == GatePoint.CHIP_CHECKED.value), None)
        if chip is None or not (chip.is_ticked and chip.by_hand):
            return None
        return ChipLook(before=self._view.animal.chip_phone_checked_on)

    @property
    def _all_ticked(self) -> bool:
        return all(line.is_ticked for line in self._lines)

    def _add_lines(self) -> list[TickLine]:
        lines = []
        for group, points in self._view.groups.items():
            together = QVBoxLayout()
            together.setSpacing(Space.XS)
            together.addWidget(wrapped(gate_group_name(group, self.desk.translate), "strong"))
            if self._view.gate is Gate.OWN and self._view.stage.note:
                together.addWidget(wrapped(self._view.stage.note, name="ownList"))
            for point in points:
                line = self._line(point)
                lines.append(line)
                together.addWidget(line)
            self.content.addLayout(together)
        return lines

    def _line(self, point: GatePoint) -> TickLine:
        view, say = self._view, self.desk.translate
        sentence = gate_point_statement(point, view.animal.species, view.animal.name, say)
        mark = hard_stop_mark(say) if point.is_hard_stop else ""
        line = TickLine(point.value, sentence, self._note(point), mark)
        source = view.sources.get(point)
        if source is not None and source.offers:
            line.offer()
        line.toggled.connect(self._on_toggled)
        return line

    def _note(self, point: GatePoint) -> str:
        """Where it is known from; at the weather, what the limits are."""
        say, source = self.desk.translate, self._view.sources.get(point)
        if point is GatePoint.WEATHER_FITS:
            bag = [say_bag_rule(say)] if says_bag(self._view.stage, say) else []
            return " ".join((say_limits(self._view.weather, say), *bag))
        return "" if source is None else say_point_source(source, say)

    def _on_toggled(self) -> None:
        """Say on the button what will be kept, and beside it what is still missing."""
        self._reason.setEnabled(not self._all_ticked)
        missing = [GatePoint(line.key) for line in self._lines if not line.is_ticked]
        self.still_missing.setText(say_still_missing(missing, self.desk.translate))
        self.still_missing.setVisible(bool(missing))
        if self._all_ticked:
            self.save_button.setText(self.tr("&All true today"))
        elif self._reason.text().strip():
            self.save_button.setText(self.tr("&Go on with my reason"))
        else:
            self.save_button.setText(self.tr("Keep as &not yet"))

    def _for_what(self) -> str:
        return self.tr("Before “{stage}”").format(stage=self._view.stage.title)

    def _step_name(self) -> str:
        return self.tr("Check before “{stage}”").format(stage=self._view.stage.title)
