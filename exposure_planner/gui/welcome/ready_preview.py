"""A ready ladder to look at before it is begun."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from exposure_planner.catalogue.ladders import ReadyLadder, ReadyStage
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.wording.choices import gate_name
from exposure_planner.wording.numbers import say_minutes
from exposure_planner.wording.translate import Translate


class ReadyPreview(QWidget):
    """Title, goal, why this order, what is needed, and every rung from the first to the goal."""

    def __init__(self, ladder: ReadyLadder, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readyPreview")
        self._translate = translate
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        self._layout.setSpacing(Space.XS)
        self._layout.addWidget(wrapped(ladder.title, "title", "readyTitle"))
        self._layout.addWidget(wrapped(ladder.goal, "strong", "readyGoal"))
        self._add(self.tr("Why this order"), (ladder.why_this_order,))
        self._add(self.tr("Before you begin"), ladder.prerequisites)
        self._add(self.tr("What you need"), (", ".join(ladder.bring),) if ladder.bring else ())
        self._add_heading(self.tr("The rungs, from the first to the goal"))
        self._layout.addLayout(self._rungs(ladder.stages))
        self._layout.addStretch()

    def _add(self, heading: str, sentences: Iterable[str]) -> None:
        for number, sentence in enumerate(sentences):
            if number == 0:
                self._add_heading(heading)
            self._layout.addWidget(wrapped(sentence))

    def _add_heading(self, text: str) -> None:
        self._layout.addSpacing(Space.S)
        self._layout.addWidget(wrapped(text, "quiet"))

    def _rungs(self, stages: Iterable[ReadyStage]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        top = Qt.AlignmentFlag.AlignTop
        for number, stage in enumerate(stages, start=1):
            place = with_role(QLabel(str(number)), "quiet")
            grid.addWidget(place, number, 0, top | Qt.AlignmentFlag.AlignRight)
            grid.addWidget(wrapped(stage.title), number, 1, top)
            grid.addWidget(wrapped(self._facts(stage), "quiet"), number, 2, top)
        return grid

    def _facts(self, stage: ReadyStage) -> str:
        facts = [stage.place, say_minutes(stage.duration, self._translate)]
        if stage.gate is not None:
            facts.append(gate_name(stage.gate, self._translate))
        return " · ".join(fact for fact in facts if fact)
