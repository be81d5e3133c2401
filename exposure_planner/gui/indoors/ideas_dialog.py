"""The dialog with everything that is not on the plan yet, to tick what would be fun."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.checklists.question_dialog import QuestionDialog
from exposure_planner.gui.checklists.tick_line import TickLine
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.style.space import Space
from exposure_planner.household.indoors import IndoorIdea, Pillar
from exposure_planner.services.indoor_choice import activity_of
from exposure_planner.wording.indoors import pillar_name, say_times_a_week
from exposure_planner.wording.translate import Translate


class IdeasDialog(QuestionDialog):
    """The dialog with everything that is not on the plan yet.

    Signals:
        chosen(tuple[IndoorActivity, ...]): what was ticked; never nothing.
    """

    chosen = Signal(object)

    def __init__(
        self, desk: Desk, ideas: Sequence[IndoorIdea], animal: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            desk,
            self.tr("Ideas for home"),
            self.tr("Tick what {animal} would enjoy. Five things in a week are plenty.").format(
                animal=animal
            ),
            self.tr("&Add"),
            parent,
        )
        self.setObjectName("ideasDialog")
        self._ideas = {idea.code: idea for idea in ideas}
        self._lines: list[TickLine] = []
        for pillar in Pillar:
            own = [idea for idea in ideas if idea.pillar is pillar]
            if own:
                self.content.addWidget(wrapped(pillar_name(pillar, desk.translate), "heading"))
            for idea in own:
                self.content.addWidget(self._line_for(idea, desk.translate))
        if not ideas:
            self.content.addWidget(wrapped(self.tr("Every idea is on the plan already.")))
        self._fit_button()
        if self._lines:
            self._lines[0].box.setFocus()

    def save(self) -> None:
        """Pass on what was ticked."""
        ticked = tuple(activity_of(self._ideas[line.key]) for line in self._lines if line.is_ticked)
        if ticked:
            self.chosen.emit(ticked)
            self.accept()

    def _line_for(self, idea: IndoorIdea, translate: Translate) -> QWidget:
        times = say_times_a_week(idea.times_a_week, translate)
        line = TickLine(idea.code, f"{idea.title} · {times}")
        line.box.setAccessibleDescription(f"{idea.how} {idea.why}")
        line.toggled.connect(self._fit_button)
        self._lines.append(line)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, Space.XS)
        column.setSpacing(Space.XS)
        column.addWidget(line)
        told = QVBoxLayout()
        told.setContentsMargins(line.box.sizeHint().width() + Space.S, 0, 0, 0)
        told.addWidget(wrapped(f"{idea.how} {idea.why}", "quiet"))
        column.addLayout(told)
        return whole

    def _fit_button(self) -> None:
        self.save_button.setEnabled(any(line.is_ticked for line in self._lines))
