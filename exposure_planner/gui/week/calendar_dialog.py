"""The dialog that asks when sessions stand in a calendar, and when it rings."""

from datetime import time

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.form_parts import form
from exposure_planner.gui.widgets.roomy_dialog import RoomyDialog
from exposure_planner.gui.widgets.time_box import TimeBox

_LETTERS_WIDE = 58
_OFFERED = (None, 15, 30, 60)
"""Minutes before a session."""


class CalendarDialog(RoomyDialog):
    """Asks for the hour of a session and for the alarm before it.

    Attributes:
        hour, alarm: the two fields; the alarm in minutes before, None for none.
    Signals:
        chosen(time, object): save the week with this hour and with an alarm so many minutes before it, or None.
    """

    chosen = Signal(object, object)

    def __init__(self, hour: time, alarm: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calendarDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Save for the calendar"))
        self.hour = TimeBox(hour, "sessionHour")
        # Another number may stand in the settings; it is no less a choice.
        offered = (*_OFFERED, alarm) if alarm not in _OFFERED else _OFFERED
        self.alarm = ChoiceBox[int | None](((each, self._alarm_text(each)) for each in offered), "alarm")
        self.alarm.choose(alarm)
        self._lay_out()
        self.hour.setFocus()

    def sizeHint(self) -> QSize:
        """Wide enough for a sentence, no wider than the screen, and as high as its lines need."""
        wished = self.fontMetrics().averageCharWidth() * _LETTERS_WIDE
        room = self.screen().availableGeometry().width() - 2 * Space.XL
        width = min(max(wished, super().sizeHint().width()), room)
        return QSize(width, self._column.totalHeightForWidth(width))

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self._column.setSpacing(Space.M)
        about = self.tr(
            "Each planned session becomes an entry. When the plan has changed, save the week again: entries that "
            "your calendar has already are moved or taken back instead of standing there twice."
        )
        self._column.addWidget(wrapped(about, "quiet", "aboutCalendar"))
        fields = form()
        fields.addRow(self.tr("&Hour of a session"), self.hour)
        fields.addRow(self.tr("&Alarm"), self.alarm)
        self._column.addLayout(fields)
        self._column.addStretch(1)
        box = QDialogButtonBox()
        save = with_role(box.addButton(self.tr("&Save…"), QDialogButtonBox.ButtonRole.AcceptRole), "primary")
        cancel = box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        save.setObjectName("saveButton")
        cancel.setObjectName("cancelButton")
        save.setDefault(True)
        box.accepted.connect(self._on_save)
        box.rejected.connect(self.reject)
        self._column.addWidget(box)

    def _on_save(self) -> None:
        self.chosen.emit(self.hour.hour(), self.alarm.value())
        self.accept()

    def _alarm_text(self, minutes: int | None) -> str:
        if minutes is None:
            return self.tr("None")
        if minutes == 60:
            return self.tr("An hour before")
        return self.tr("%n minutes before", "", minutes)
