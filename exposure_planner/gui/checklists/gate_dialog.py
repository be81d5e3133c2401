"""The checklist before a gated rung, dated; five points must hold before the open."""

from uuid import UUID, uuid4

from PySide6.QtWidgets import QLineEdit, QWidget

from exposure_planner.errors import NothingThere
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.checklists.question_dialog import QuestionDialog
from exposure_planner.gui.checklists.tick_line import TickLine
from exposure_planner.gui.desk import Desk
from exposure_planner.household.welfare import GateVisit, HardStop
from exposure_planner.planner.ladder import Gate
from exposure_planner.wording.choices import gate_name
from exposure_planner.wording.numbers import say_date
from exposure_planner.wording.welfare import gate_statement, hard_stop_statement


class GateDialog(QuestionDialog):
    """Goes through a gate's checklist; what is not ticked keeps the gate closed, or wants a written reason."""

    def __init__(self, desk: Desk, ladder_id: UUID, stage_id: UUID, parent: QWidget | None = None) -> None:
        """Raises NothingThere where the rung is not kept any more."""
        self._kept = desk.services.ladders.get(ladder_id)
        self._animal = desk.services.animals.get(self._kept.animal_id)
        stage = self._kept.any_stage(stage_id)
        if stage is None:
            raise NothingThere
        self._stage = stage
        self._gate = stage.gate or Gate.OWN
        self._visit_id = uuid4()
        say = desk.translate
        today = desk.services.clock.today()
        super().__init__(desk, gate_name(self._gate, say), say_date(today, say), "", parent)
        self.setObjectName("gateDialog")
        self.content.addWidget(wrapped(self._for_what(), "heading"))
        self._lines = self._tick_lines()
        for line in self._lines:
            line.toggled.connect(self._on_toggled)
            self.content.addWidget(line)
        self._reason = QLineEdit()
        self._reason.setObjectName("overrideReason")
        self._reason.textChanged.connect(self._on_toggled)
        self.add_field(
            self._reason,
            "override_reason",
            self.tr("Not all true, and yet? Write why; it is kept and printed with the week."),
        )
        self._on_toggled()
        self._lines[0].box.setFocus()

    def save(self) -> None:
        """Keep what is ticked, with today's date."""
        services, animal_id, visit = self.desk.services, self._animal.id, self._visit()
        self.keep(
            self._step_name(),
            lambda: services.welfare.visit_gate(animal_id, visit),
            lambda: services.welfare.undo_gate_visit(animal_id, visit),
        )

    def _visit(self) -> GateVisit:
        reason = self._reason.text().strip()
        return GateVisit(
            id=self._visit_id,
            ladder_id=self._kept.id,
            stage_id=self._stage.id,
            gate=self._gate,
            on=self.desk.services.clock.today(),
            ticked=tuple(line.key for line in self._lines if line.is_ticked),
            holds=self._all_ticked or bool(reason),
            override_reason="" if self._all_ticked else reason,
        )

    @property
    def _all_ticked(self) -> bool:
        return all(line.is_ticked for line in self._lines)

    def _tick_lines(self) -> list[TickLine]:
        say, name = self.desk.translate, self._animal.name
        if self._gate is not Gate.OUTDOOR:
            return [TickLine(self._gate.value, gate_statement(self._gate, name, say))]
        self.content.addWidget(wrapped(gate_statement(self._gate, name, say)))
        return [TickLine(stop.value, hard_stop_statement(stop, name, say)) for stop in HardStop]

    def _on_toggled(self) -> None:
        """Say on the button what will be kept."""
        self._reason.setEnabled(not self._all_ticked)
        if self._all_ticked:
            self.save_button.setText(self.tr("&All true today"))
        elif self._reason.text().strip():
            self.save_button.setText(self.tr("&Go on with my reason"))
        else:
            self.save_button.setText(self.tr("Keep as &not yet"))

    def _for_what(self) -> str:
        return self.tr("Before “{stage}”").format(stage=self._stage.title)

    def _step_name(self) -> str:
        return self.tr("Check before “{stage}”").format(stage=self._stage.title)
