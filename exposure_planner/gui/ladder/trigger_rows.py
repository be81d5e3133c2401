"""Rows for what may frighten on a rung, each with how strong it is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.folding_grid import FoldingGrid
from exposure_planner.gui.widgets.number_boxes import NumberBox
from exposure_planner.planner.ladder import StageTrigger

_STRONGEST = 100
_STEP = 5
_WIDTHS = ((2, 56), (1, 0))
"""How strong it is stands beside what it is, or below, and how many letters wide the row must be for it."""


class TriggerRows(QWidget):
    """Rows for what may frighten on a rung; blank ones are left out."""

    def __init__(self, known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = tuple(known)
        self._rows: list[_TriggerRow] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.XS)
        layout.addLayout(self._list)
        self.more = with_role(QPushButton(self.tr("A&nother one")), "quiet")
        self.more.setObjectName("anotherTrigger")
        self.more.clicked.connect(self._on_more)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def set_triggers(self, triggers: Sequence[StageTrigger]) -> None:
        """Show these, or one empty row."""
        for row in self._rows:
            row.deleteLater()
        self._rows = []
        for trigger in triggers or (StageTrigger(what="", intensity=20),):
            self._add(trigger)

    def triggers(self) -> tuple[StageTrigger, ...]:
        """What is written, without blank rows."""
        return tuple(row.trigger() for row in self._rows if row.what.text().strip())

    def first_field(self) -> QLineEdit:
        """Where the keyboard goes first."""
        return self._rows[0].what

    def _on_more(self) -> None:
        self._add(StageTrigger(what="", intensity=20)).what.setFocus()

    def _add(self, trigger: StageTrigger) -> "_TriggerRow":
        row = _TriggerRow(trigger, self._known)
        row.less.clicked.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._list.addWidget(row)
        self.setTabOrder(row.less, self.more)
        return row

    def _remove(self, row: "_TriggerRow") -> None:
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        if not self._rows:
            self._add(StageTrigger(what="", intensity=20))
        self._rows[0].what.setFocus()


class _TriggerRow(QWidget):
    def __init__(self, trigger: StageTrigger, known: Sequence[str]) -> None:
        super().__init__()
        self.what = QLineEdit(trigger.what)
        self.what.setAccessibleName(self.tr("What may frighten"))
        self.what.setPlaceholderText(self.tr("A door, a dog, the street"))
        self.what.setCursorPosition(0)
        completer = QCompleter(list(known), self.what)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.what.setCompleter(completer)
        self.strength = NumberBox(self.tr("of 100"), _STRONGEST)
        self.strength.setDecimals(0)
        self.strength.setSingleStep(_STEP)
        self.strength.setValue(trigger.intensity)
        self.strength.setAccessibleName(self.tr("How strong, from 0 to 100"))
        self.less = with_role(QPushButton(self.tr("Remove")), "quiet")
        self.less.setAccessibleName(self.tr("Remove this trigger"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(FoldingGrid((self.what, self._how_strong()), _WIDTHS, stretches=(1, 0), gap=Space.S))

    def trigger(self) -> StageTrigger:
        """What this row says."""
        return StageTrigger(what=self.what.text().strip(), intensity=round(self.strength.value()))

    def _how_strong(self) -> QWidget:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.strength)
        row.addWidget(self.less)
        row.addStretch()
        return both
