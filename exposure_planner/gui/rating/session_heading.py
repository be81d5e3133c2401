"""Which rung, which day, how many minutes: known beforehand, and changeable."""

from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from exposure_planner.gui.rating.day_field import DayField
from exposure_planner.gui.rating.minutes_box import MinutesBox
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.field_error import FieldError
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.planner.ladder import WHOLE_DAY, Stage


class SessionHeading(QWidget):
    """Which rung, which day, how many minutes.

    Signals:
        stage_chosen: the person chose another rung.
        day_chosen: the person chose another day.
    """

    stage_chosen = Signal()
    day_chosen = Signal()

    def __init__(self, stages: tuple[Stage, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The goal stands on top, as on the ladder.
        self.stage = ChoiceBox(((stage.id, stage.title) for stage in reversed(stages)), "stage")
        self.day = DayField()
        self.day.setObjectName("day")
        self.minutes = MinutesBox()
        self.minutes.setObjectName("minutes")
        self.whole_day = PlainLabel(self.tr("All day, rated once"))
        self.whole_day.setObjectName("wholeDay")
        self.whole_day.hide()
        self.day_problem = FieldError(self.day)
        self.minutes_problem = FieldError(self.minutes)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._lay_out()
        self.stage.activated.connect(self.stage_chosen)
        self.day.dateChanged.connect(self.day_chosen)
        self.minutes.valueChanged.connect(self.minutes_problem.clear_problem)
        self.minutes.lineEdit().textChanged.connect(self._on_minutes_written)

    def stage_id(self) -> UUID:
        """The rung that is chosen."""
        return self.stage.value()

    def show_planned(self, planned: timedelta) -> None:
        """Show how long was planned; a day that is rated as a whole has no minutes to write."""
        whole = planned >= WHOLE_DAY
        self.minutes.show_planned(planned / timedelta(minutes=1))
        for part in (self._minutes_label, self.minutes):
            part.setHidden(whole)
        self.whole_day.setVisible(whole)

    def _on_minutes_written(self) -> None:
        """Say what no minutes count as, before somebody wonders."""
        if self.minutes.is_empty():
            counts = self.minutes.planned_text()
            self.minutes_problem.say(self.tr("Left empty, it counts as {minutes}.").format(minutes=counts))
        else:
            self.minutes_problem.clear_problem()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        fields = (
            (self.tr("R&ung"), self.stage),
            (self.tr("D&ay"), self.day),
            (self.tr("&Minutes"), self.minutes),
        )
        for column, (text, field) in enumerate(fields):
            label = with_role(PlainLabel(text), "quiet")
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
        self._minutes_label = label
        grid.addWidget(self.whole_day, 1, len(fields) - 1)
        # Below and flush with their fields, and as wide as a sentence wants.
        for row, problem in ((2, self.day_problem), (3, self.minutes_problem)):
            problem.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(problem, row, 0, 1, len(fields))
        grid.setColumnStretch(0, 1)
