"""The way of a week into a person's calendar: the two choices, the question where to save, and what was saved."""

from dataclasses import replace
from datetime import date, time
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk
from exposure_planner.planner import Week
from exposure_planner.settings import Settings
from exposure_planner.wording.week_calendar import say_told
from exposure_planner.wording.week_sheet import WeekSheet


class WayToCalendar(QObject):
    """Saves the shown week for calendars.

    Attributes:
        action: for buttons and menus.
    Signals:
        wanted: the week is about to be saved; the page reads again what may be old.
    """

    wanted = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._sheet: WeekSheet | None = None
        self._first: date | None = None
        self.action = QAction(self.tr("Save for the &calendar…"), self)
        self.action.setObjectName("saveWeekForCalendar")
        self.action.setEnabled(False)
        self.action.triggered.connect(self.ask)

    def put(self, sheet: WeekSheet | None, first: date) -> None:
        """This week goes into the calendar from now on."""
        self._sheet, self._first = sheet, first
        self.action.setEnabled(sheet is not None)

    def promise(self, *, week: bool) -> None:
        """There will be a week once somebody asks for it, or there will be none; it is read then."""
        self._sheet = None
        self.action.setEnabled(week)

    def ask(self) -> None:
        """Ask for the hour and the alarm, then for a file."""
        # Late: few weeks go into a calendar, and every window would wait for the dialog.
        from exposure_planner.gui.week.calendar_dialog import CalendarDialog

        # The menu saves from every page, so the week may be of the animal that was looked at before.
        self.wanted.emit()
        if self._sheet is None or self._desk.animal_id is None:
            return
        settings = self._desk.settings()
        dialog = CalendarDialog(settings.session_hour, settings.alarm_minutes, self._window.window())
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    def save(self, animal_id: UUID, first: date, path: Path, settings: Settings) -> None:
        """Save the animal's week from this day on in the file, and say what it tells the calendar."""
        week, translate = Week(first=first), self._desk.translate
        try:
            told = self._desk.services.calendar.save((animal_id,), week, path, settings, translate)
        except Problem as problem:
            self._desk.report(problem)
            return
        saved = self.tr("Saved as {file}: {sessions} Open the file to put it into your calendar.")
        self._desk.say(saved.format(file=path, sessions=say_told(told.planned, told.cancelled, translate)))

    def _on_chosen(self, hour: time, alarm: int | None) -> None:
        before = self._desk.settings()
        settings = replace(before, session_hour=hour, alarm_minutes=alarm)
        if settings != before:
            self._desk.settings_wished.emit(settings)
        self._ask_for_file(settings)

    def _ask_for_file(self, settings: Settings) -> None:
        animal_id, first, sheet = self._desk.animal_id, self._first, self._sheet
        if animal_id is None or first is None or sheet is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window.window(), self.tr("Save for the calendar"), folder)
        dialog.setObjectName("saveCalendarDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Calendar files (*.ics)"))
        dialog.setDefaultSuffix("ics")
        dialog.selectFile(f"{sheet.file_name}.ics")
        dialog.fileSelected.connect(lambda file: self.save(animal_id, first, Path(file), settings))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
