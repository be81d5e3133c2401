"""A heading with sentences below it, and rows of facts."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from exposure_planner.gui.advice.words import Fact
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.plain_label import PlainLabel


def wrapped(text: str, role: str = "body", name: str = "") -> QLabel:
    """A label that breaks its lines and whose text can be selected."""
    label = with_role(PlainLabel(text), role)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if name:
        label.setObjectName(name)
    return label


class Sentences(QWidget):
    """A small heading with sentences below it."""

    def __init__(
        self, heading: str, sentences: Iterable[str], role: str = "body", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        if heading:
            layout.addWidget(wrapped(heading, "strong"))
        for sentence in sentences:
            layout.addWidget(wrapped(sentence, role))


class FactRows(QWidget):
    """Facts with their labels, one below the other."""

    def __init__(self, facts: Iterable[Fact], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        for row, fact in enumerate(facts):
            label = with_role(PlainLabel(fact.label), "quiet")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(wrapped(fact.text), row, 1)
