"""The dialog that asks when sessions stand in a calendar, and when it rings."""

from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.form_parts import form
from exposure_planner.gui.widgets.sentence_dialog import SentenceDialog
from exposure_planner.gui.widgets.time_box import TimeBox

_OFFERED = (None, 15, 30, 60)
"""Minutes before a session."""


class CalendarDialog(SentenceDialog):
    """Asks for the hour of a session and for the alarm before it.

    Attributes:
        hour, alarm: the two fields; the alarm in minutes before, None for none.
    Signals:
        chosen(time, object): save the week with this hour and with an alarm so many minutes before it, or None.
    """

    chosen = Signal(object, object)

    def __init__(self, hour: time, alarm: int | None, parent: QWidget | None = None) -> None:
        super().__init__("calendarDialog", parent)
        self.setWindowTitle(self.tr("Save for the calendar"))
        self.hour = TimeBox(hour, "sessionHour")
        # Another number may stand in the settings; it is no less a choice.
        offered = (*_OFFERED, alarm) if alarm not in _OFFERED else _OFFERED
        self.alarm = ChoiceBox[int | None](((each, self._alarm_text(each)) for each in offered), "alarm")
        self.alarm.choose(alarm)
        self._lay_out()
        self.hour.setFocus()

    def _lay_out(self) -> None:
        about = self.tr(
            "Each planned session becomes an entry. When the plan has changed, save the week again: entries that "
            "your calendar has already are moved or taken back instead of standing there twice."
        )
        self.column.addWidget(wrapped(about, "quiet", "aboutCalendar"))
        fields = form()
        fields.addRow(self.tr("&Hour of a session"), self.hour)
        fields.addRow(self.tr("&Alarm"), self.alarm)
        self.column.addLayout(fields)
        self.add_buttons(self.tr("&Save…")).clicked.connect(self._on_save)

    def _on_save(self) -> None:
        self.chosen.emit(self.hour.hour(), self.alarm.value())
        self.accept()

    def _alarm_text(self, minutes: int | None) -> str:
        if minutes is None:
            return self.tr("None")
        if minutes == 60:
            return self.tr("An hour before")
        return self.tr("%n minutes before", "", minutes)
