"""The questions before an outdoor ladder: ticked, with what they come to said at once."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.checklists.tick_line import TickLine
from exposure_planner.gui.style.roles import with_role, with_tone
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.field_error import FieldError
from exposure_planner.household.animal import Animal
from exposure_planner.household.suitability import Suitability, SuitabilityPoint, points_asked, verdict_of
from exposure_planner.wording.suitability import say_verdict, suitability_group_name, suitability_statement
from exposure_planner.wording.translate import Translate

_TONES = {Suitability.GREEN: "done", Suitability.AMBER: "info", Suitability.RED: "care"}


class SuitabilityFace(QWidget):
    """Eighteen statements in three groups.

    Attributes:
        lines: the statements, in their order.
        notice: what they come to; whoever shows the statements puts it below them, always in sight.
        why: why a ladder goes on although the answers speak against it.
        problem: what is the matter with that reason.
    Signals:
        answered: something was ticked or written.
        indoor_plan_wished: the person wishes to see a good life indoors.
    """

    answered = Signal()
    indoor_plan_wished = Signal()

    def __init__(self, animal: Animal, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("suitabilityFace")
        self._animal, self._translate = animal, translate
        self.lines: list[TickLine] = []
        self._verdict = wrapped("", name="suitabilityVerdict")
        self._gentle = QCheckBox(
            self.tr("Take the &gentle pace for {animal}").format(animal=_plain(animal.name))
        )
        self._gentle.setObjectName("gentlePace")
        self._indoors = QPushButton(self.tr("A good life &indoors…"))
        self._indoors.setObjectName("indoorPlan")
        self._indoors.setAutoDefault(False)
        self._indoors.clicked.connect(self.indoor_plan_wished)
        self.why = QLineEdit()
        self.why.setObjectName("suitabilityWhy")
        self.why.textChanged.connect(self.answered)
        self.problem = FieldError(self.why)
        self._why_box = self._reason_box()
        self.notice = with_role(QFrame(), "notice")
        self.notice.setObjectName("verdictNotice")
        self._lay_out()
        self._show_verdict()

    @property
    def true(self) -> tuple[SuitabilityPoint, ...]:
        """What is ticked."""
        return tuple(SuitabilityPoint(line.key) for line in self.lines if line.is_ticked)

    @property
    def verdict(self) -> Suitability:
        """What it comes to."""
        return verdict_of(self.true)

    @property
    def gentle(self) -> bool:
        """Whether the gentle pace is wished for; only where it is offered."""
        return self.verdict is Suitability.AMBER and self._gentle.isChecked()

    @property
    def reason(self) -> str:
        """Why it goes on all the same; empty where nothing speaks against it."""
        return self.why.text().strip() if self.verdict is Suitability.RED else ""

    def offer(self, points: Iterable[SuitabilityPoint]) -> None:
        """Tick what is known already; the person may untick it."""
        known = {point.value for point in points}
        for line in self.lines:
            if line.key in known:
                line.offer()

    def _show_verdict(self) -> None:
        true = self.true
        verdict = verdict_of(true)
        self._verdict.setText(say_verdict(true, self._animal.name, self._translate))
        with_tone(self.notice, _TONES[verdict] if true else "")
        self._gentle.setVisible(bool(true) and verdict is Suitability.AMBER)
        self._indoors.setVisible(verdict is Suitability.RED)
        self._why_box.setVisible(verdict is Suitability.RED)

    def _on_toggled(self) -> None:
        self._show_verdict()
        self.answered.emit()

    def _reason_box(self) -> QWidget:
        label = self.tr("Out all the same? Write why in a few words; it is kept and printed with the week.")
        caption = wrapped(label, "quiet")
        caption.setBuddy(self.why)
        self.why.setAccessibleName(label)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for part in (caption, self.why, self.problem):
            column.addWidget(part)
        return box

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for kind in Suitability:
            if self.lines:
                column.addSpacing(Space.S)
            column.addWidget(wrapped(suitability_group_name(kind, self._translate), "strong"))
            for point in points_asked(kind, self._animal.species):
                sentence = suitability_statement(point, self._animal.name, self._translate)
                line = TickLine(point.value, sentence)
                line.toggled.connect(self._on_toggled)
                self.lines.append(line)
                column.addWidget(line)
        inside = QVBoxLayout(self.notice)
        inside.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        inside.setSpacing(Space.S)
        inside.addWidget(self._verdict)
        inside.addWidget(self._gentle)
        inside.addWidget(self._indoors, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self._why_box)


def _plain(name: str) -> str:
    return name.replace("&", "&&")
