"""How long a rung is: so many minutes, or so many days that are rated once each."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget

from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.number_boxes import NumberBox, duration_or, minutes_of
from exposure_planner.planner.ladder import WHOLE_DAY, Stage

_MOST_DAYS = 365
_FIRST_MINUTES = 3.0


class LengthField(QWidget):
    """How long a rung is.

    Attributes:
        minutes, days: the numbers; the one that is not meant is hidden.
        unit: whether days are meant.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.minutes = NumberBox(self.tr("min"))
        self.minutes.setObjectName("minutes")
        self.minutes.setAccessibleName(self.tr("Minutes of a session"))
        self.days = NumberBox("", _MOST_DAYS)
        self.days.setSuffix("")
        self.days.setDecimals(0)
        self.days.setMinimum(1)
        self.days.setObjectName("days")
        self.days.setAccessibleName(self.tr("For so many days"))
        self.unit = ChoiceBox[bool](
            [(False, self.tr("minutes")), (True, self.tr("days, rated once a day"))], "lengthUnit"
        )
        self.unit.setAccessibleName(self.tr("Minutes or days"))
        self.unit.currentIndexChanged.connect(self._fit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.minutes)
        row.addWidget(self.days)
        row.addWidget(self.unit, 1)
        self.setFocusProxy(self.minutes)
        self._fit()

    def show_stage(self, stage: Stage) -> None:
        """Show how long this rung is."""
        self.minutes.setValue(_FIRST_MINUTES if stage.is_all_day else minutes_of(stage.duration))
        self.days.setValue(stage.days or 1)
        self.unit.choose(stage.is_all_day)

    def put_into(self, stage: Stage) -> Stage:
        """The rung with the length that is written now."""
        if self.unit.value():
            return replace(stage, duration=WHOLE_DAY, days=round(self.days.value()))
        known = None if stage.is_all_day else stage.duration
        return replace(stage, duration=duration_or(known, self.minutes.value()), days=None)

    def _fit(self) -> None:
        in_days = self.unit.value()
        self.minutes.setVisible(not in_days)
        self.days.setVisible(in_days)
        self.setFocusProxy(self.days if in_days else self.minutes)
