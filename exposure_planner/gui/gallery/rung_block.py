"""One rung of a ladder to look at: what it is, what gets harder, when it goes well and when to stop."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.badge import Badge
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.planner.ladder import Stage
from exposure_planner.wording.choices import gate_name
from exposure_planner.wording.rung_facts import say_rung
from exposure_planner.wording.translate import Translate

_NUMBER_WIDTH_IN_LETTERS = 4


class RungBlock(QWidget):
    """One rung with its number; what it is, what gets harder, when it goes well and when to stop."""

    def __init__(
        self,
        number: int,
        stage: Stage,
        remarks: tuple[str, ...],
        breaks: tuple[str, ...],
        translate: Translate,
        parent: QWidget | None = None,
    ) -> None:
        """`remarks` are what the rules say; `breaks` why the ladder's maker broke one of them on purpose."""
        super().__init__(parent)
        self.setObjectName("rungBlock")
        place = with_role(PlainLabel(str(number)), "heading")
        place.setMinimumWidth(self.fontMetrics().averageCharWidth() * _NUMBER_WIDTH_IN_LETTERS)
        place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(Space.XS // 2)
        words.addLayout(self._head(stage, translate))
        for text in self._lines(stage, translate):
            words.addWidget(wrapped(text, "quiet"))
        for why in breaks:
            words.addWidget(wrapped(self.tr("A larger step: {why}").format(why=why), "quiet"))
        for remark in remarks:
            words.addWidget(wrapped(remark, "problem"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.NONE, Space.S, Space.NONE, Space.S)
        layout.setSpacing(Space.M)
        layout.addWidget(place)
        layout.addLayout(words, 1)

    def _head(self, stage: Stage, translate: Translate) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(wrapped(stage.title, "strong"), 1)
        if stage.gate is not None:
            badge = Badge(gate_name(stage.gate, translate), "care")
            head.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _lines(self, stage: Stage, translate: Translate) -> list[str]:
        lines = [say_rung(stage, translate)]
        if stage.harder:
            lines.append(self.tr("Harder than before: {what}").format(what=stage.harder))
        if stage.note:
            lines.append(stage.note)
        if stage.pass_sign:
            lines.append(self.tr("Going well: {sign}").format(sign=stage.pass_sign))
        if stage.stop_sign:
            lines.append(self.tr("Stop at: {sign}").format(sign=stage.stop_sign))
        return lines
