"""A ladder to look at before it is begun: goal, reasons, needs, sources and every rung."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.gallery.entry import GalleryEntry
from exposure_planner.gui.gallery.rung_block import RungBlock
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.planner import Finding, Ladder, lint
from exposure_planner.wording.findings import say_finding
from exposure_planner.wording.translate import Translate

_ANY_LADDER = UUID(int=0)


class LadderPreview(QWidget):
    """Everything that a ladder says, before anybody chooses it. Every word is shown as plain text.

    Attributes:
        weeks: how long it may take; empty until that is known.
    """

    def __init__(self, entry: GalleryEntry, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readyPreview")
        self._translate = translate
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(Space.L, Space.S, Space.L, Space.L)
        self._layout.setSpacing(Space.XS)
        ladder = entry.ladder
        self._layout.addWidget(wrapped(ladder.title, "title", "readyTitle"))
        if ladder.changed_from:
            changed = self.tr("Changed from “{title}”").format(title=ladder.changed_from)
            self._layout.addWidget(wrapped(changed, "quiet", "changedFrom"))
        self._layout.addWidget(wrapped(ladder.goal, "strong", "readyGoal"))
        self.weeks = wrapped("", "body", "readyWeeks")
        self.weeks.hide()
        self._layout.addWidget(self.weeks)
        self._add(self.tr("Why this order"), (ladder.why_this_order,))
        self._add(self.tr("Before you begin"), ladder.prerequisites)
        self._add(self.tr("What you need"), (", ".join(ladder.bring),) if ladder.bring else ())
        self._add_rungs(entry)
        self._add(self.tr("Where this comes from"), ladder.sources, "quiet")
        self._layout.addStretch()

    def say_weeks(self, sentence: str) -> None:
        """Tell how long it may take."""
        self.weeks.setText(sentence)
        self.weeks.setVisible(bool(sentence))

    def _add_rungs(self, entry: GalleryEntry) -> None:
        self._add_heading(self.tr("The rungs, from the first to the goal"))
        # The shipped ladders break a rule only where their own notes say why.
        found = _certain(entry) if entry.is_yours else ()
        names = {stage.id: stage.title for stage in entry.stages}
        for finding in found:
            if finding.stage_id is None:
                self._layout.addWidget(wrapped(say_finding(finding, names, self._translate), "problem"))
        for number, stage in enumerate(entry.stages, start=1):
            if number > 1:
                self._layout.addWidget(with_role(QFrame(), "line"))
            remarks = tuple(
                say_finding(finding, names, self._translate)
                for finding in found
                if finding.stage_id == stage.id
            )
            breaks = tuple(known.why for known in entry.ladder.breaks if known.stage == number)
            self._layout.addWidget(RungBlock(number, stage, remarks, breaks, self._translate))

    def _add(self, heading: str, sentences: Iterable[str], role: str = "body") -> None:
        for number, sentence in enumerate(sentences):
            if number == 0:
                self._add_heading(heading)
            self._layout.addWidget(wrapped(sentence, role))

    def _add_heading(self, text: str) -> None:
        self._layout.addSpacing(Space.M)
        self._layout.addWidget(wrapped(text, "quiet"))


def _certain(entry: GalleryEntry) -> tuple[Finding, ...]:
    found = lint(Ladder(id=_ANY_LADDER, title="", stages=entry.stages))
    return tuple(finding for finding in found if not finding.question)
