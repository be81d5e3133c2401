"""What turned up during the session: one row each."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.rating.minutes_box import CalmNumberBox
from exposure_planner.gui.rating.typed_choice_box import TypedChoiceBox
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.folding_grid import FoldingGrid
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.household.session import TriggerMet

_NOT_NOTED = -1.0
_FARTHEST = 1000.0
_LETTERS_FOR_ONE_LINE = 74


class TriggerRow(QWidget):
    """What it was, how near it came, and whether it belongs there."""

    def __init__(self, number: int, suggestions: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what = TypedChoiceBox(
            suggestions,
            f"trigger{number}What",
            self.tr("What turned up"),
            self.tr("Such as a loose dog, a slammed door"),
        )
        self.distance = CalmNumberBox()
        self.distance.setObjectName(f"trigger{number}Distance")
        self.distance.setRange(_NOT_NOTED, _FARTHEST)
        self.distance.setSuffix(self.tr(" m away"))
        self.distance.setSpecialValueText(self.tr("How near?"))
        self.distance.setAccessibleName(self.tr("How near it came, in metres"))
        self.distance.setValue(_NOT_NOTED)
        self.one_off = QCheckBox(self.tr("Does not belong here"))
        self.one_off.setObjectName(f"trigger{number}OneOff")
        self.one_off.setToolTip(self.tr("A one-off: it says more about that hour than about this rung."))
        parts, widths = (self.what, self.distance, self.one_off), ((3, _LETTERS_FOR_ONE_LINE), (1, 0))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(FoldingGrid(parts, widths, stretches=(1, 0, 0), gap=Space.S))

    def trigger(self) -> TriggerMet | None:
        """What is written; None while nothing is."""
        what = self.what.text()
        if not what:
            return None
        near = self.distance.value()
        return TriggerMet(what=what, distance_m=near if near >= 0 else None, one_off=self.one_off.isChecked())

    def show_trigger(self, trigger: TriggerMet) -> None:
        """Show what was kept."""
        self.what.setCurrentText(trigger.what)
        self.distance.setValue(_NOT_NOTED if trigger.distance_m is None else trigger.distance_m)
        self.one_off.setChecked(trigger.one_off)


class TriggerRows(QWidget):
    """What turned up during the session: one row each, and room for another."""

    def __init__(self, suggestions: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggestions = tuple(suggestions)
        self._rows: list[TriggerRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.S)
        self._layout.addWidget(with_role(PlainLabel(self.tr("What turned up")), "quiet"))
        another = with_role(QPushButton(self.tr("Another thing turned up")), "quiet")
        another.setObjectName("anotherTrigger")
        another.setAutoDefault(False)
        another.clicked.connect(self._on_another_wished)
        self._layout.addWidget(another, 0, Qt.AlignmentFlag.AlignLeft)
        self._add_row()

    def triggers(self) -> tuple[TriggerMet, ...]:
        """What is written; empty rows say nothing."""
        found = (row.trigger() for row in self._rows)
        return tuple(trigger for trigger in found if trigger is not None)

    def show_triggers(self, triggers: Iterable[TriggerMet]) -> None:
        """Show what was kept."""
        for place, trigger in enumerate(triggers):
            if place == len(self._rows):
                self._add_row()
            self._rows[place].show_trigger(trigger)

    def _on_another_wished(self) -> None:
        self._add_row().what.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_row(self) -> TriggerRow:
        row = TriggerRow(len(self._rows) + 1, self._suggestions)
        # Below the label and the rows before it; in the window first, for the way of the tab key.
        self._layout.insertWidget(len(self._rows) + 1, row)
        if self._rows:
            self.setTabOrder(self._rows[-1].one_off, row.what)
            self.setTabOrder(row.what, row.distance)
            self.setTabOrder(row.distance, row.one_off)
        self._rows.append(row)
        return row
