"""Whether, when and from where somebody is reminded."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QWidget

from exposure_planner.autostart import Autostart
from exposure_planner.errors import Problem
from exposure_planner.gui.preferences.section import Section
from exposure_planner.gui.widgets.field_error import FieldError
from exposure_planner.gui.widgets.time_box import TimeBox
from exposure_planner.settings import Settings
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.translate import Translate

_HOUR_LETTERS = 16


class ReminderSection(Section):
    """Off unless somebody wants it; nothing of it is needed for the plan."""

    def __init__(
        self, settings: Settings, autostart: Autostart, translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(settings, parent)
        self._autostart, self._translate = autostart, translate
        self.heading.setText(self.tr("Reminders"))
        self._on = QCheckBox(self.tr("Say &quietly when a session is planned for today"))
        self._on.setObjectName("reminders")
        self._hour = TimeBox(settings.reminder_hour, "reminderHour")
        self._hour.setAccessibleName(self.tr("At what hour"))
        self._hour.setMaximumWidth(self.fontMetrics().averageCharWidth() * _HOUR_LETTERS)
        self._stay = QCheckBox(self.tr("Closing the window &leaves the program in the tray"))
        self._stay.setObjectName("stayInTray")
        self._start = QCheckBox(self.tr("S&tart it with the computer, in the tray"))
        self._start.setObjectName("autostart")
        self._start.setChecked(autostart.is_on())
        self._problem = FieldError(self._start)
        self.form.addRow(self._on)
        self.form.addRow(self.tr("&At"), self._hour)
        self.form.addRow(self._stay)
        self.form.addRow(self._start)
        self.form.addRow(self._problem)
        self.add_hint(
            self.tr("Once a day, never on a day of rest, and never twice unless you ask for it in the tray.")
        )
        self.show_settings(settings)
        self._on.clicked.connect(lambda: self._choose(reminders=self._on.isChecked()))
        self._stay.clicked.connect(lambda: self._choose(stay_in_tray=self._stay.isChecked()))
        self._hour.editingFinished.connect(self._on_hour)
        self._start.clicked.connect(self._on_start)

    def show_settings(self, settings: Settings) -> None:
        """Show what was chosen."""
        super().show_settings(settings)
        self._on.setChecked(settings.reminders)
        self._stay.setChecked(settings.stay_in_tray)
        self._hour.show_hour(settings.reminder_hour)
        for part in (self._hour, self._stay):
            part.setEnabled(settings.reminders)
        self._offer_start()

    def _choose(self, **chosen: bool) -> None:
        self.changed.emit(replace(self.settings, **chosen))  # type: ignore[arg-type]

    def _on_hour(self) -> None:
        hour = self._hour.hour()
        if hour != self.settings.reminder_hour:
            self.changed.emit(replace(self.settings, reminder_hour=hour))

    def _on_start(self) -> None:
        self._problem.clear_problem()
        try:
            if self._start.isChecked():
                self._autostart.turn_on()
            else:
                self._autostart.turn_off()
        except Problem as problem:
            self._problem.say(say_problem(problem, self._translate))
        self._start.setChecked(self._autostart.is_on())
        self._offer_start()

    def _offer_start(self) -> None:
        """Without reminders nothing waits in the tray; what was turned on can always be turned off."""
        self._start.setEnabled(self.settings.reminders or self._autostart.is_on())
