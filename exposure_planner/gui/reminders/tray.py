"""The program's place in the tray: says one quiet word a day, and can be asked to say it later."""

from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.reminders.due import Reminded, is_due, next_look
from exposure_planner.gui.style.icons import program_icon
from exposure_planner.wording.reminders import reminder_title, say_nothing_today, say_reminder

_LONGEST_WAIT_MS = 15 * 60 * 1000
"""A computer that slept is noticed so soon."""
_SHOWN_MS = 10_000
_SNOOZES = (15, 60)
"""Minutes."""


class Reminders(QObject):
    """Looks whether somebody is to be reminded; where there is no tray, the window's message bar says it.

    Signals:
        window_wished: the person wishes to see the program.
        quit_wished: the person wishes to end it.
    """

    window_wished = Signal()
    quit_wished = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._window = desk, parent
        self.reminded = Reminded()
        self._tray: QSystemTrayIcon | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self.follow_settings()

    @property
    def has_tray(self) -> bool:
        """Whether the program can be reached without its window."""
        return self._tray is not None and self._tray.isVisible()

    def follow_settings(self) -> None:
        """Begin or end, as was chosen; another hour is another chance today."""
        wanted = self._desk.settings().reminders
        if wanted and self._tray is None and QSystemTrayIcon.isSystemTrayAvailable():
            self._tray = self._make_tray()
        elif not wanted and self._tray is not None:
            self._tray.hide()
            self._tray.deleteLater()
            self._tray = None
        if wanted:
            self.look()
        else:
            self._timer.stop()

    def look(self) -> None:
        """Say it if it is due and somebody has a session, and wait for the next time."""
        settings = self._desk.settings()
        if not settings.reminders:
            return
        now = self._now()
        if is_due(now, settings.reminder_hour, self.reminded):
            self.reminded = Reminded(told_on=now.date())
            self._say()
        wait = next_look(now, settings.reminder_hour, self.reminded) - now
        self._timer.start(min(_LONGEST_WAIT_MS, max(1000, round(wait.total_seconds() * 1000))))

    def put_off(self, minutes: int) -> None:
        """Say it once more after so many minutes."""
        self.reminded = replace(self.reminded, again_at=self._now() + timedelta(minutes=minutes))
        self.look()

    def not_today(self) -> None:
        """Say nothing more today."""
        self.reminded = Reminded(told_on=self._now().date(), not_on=self._now().date())

    def _say(self) -> None:
        try:
            waiting = self._desk.services.reminders.waiting_today()
        except Problem as problem:
            self._desk.report(problem)
            return
        if not waiting:
            return
        sentence = say_reminder(waiting, self._desk.translate)
        if self._tray is None:
            self._desk.say(sentence)
            return
        self._tray.showMessage(
            reminder_title(self._desk.translate),
            sentence,
            QSystemTrayIcon.MessageIcon.NoIcon,
            _SHOWN_MS,
        )

    def _now(self) -> datetime:
        return self._desk.services.clock.now().astimezone()

    def _make_tray(self) -> QSystemTrayIcon:
        tray = QSystemTrayIcon(program_icon(), self)
        tray.setToolTip(say_nothing_today(self._desk.translate))
        menu = QMenu(self._window)
        for name, text, act in (
            ("trayOpen", self.tr("&Open Exposure Planner"), self.window_wished.emit),
            *(
                (f"trayLater{minutes}", self.tr("Again in %n minutes", "", minutes), self._later(minutes))
                for minutes in _SNOOZES
            ),
            ("trayNotToday", self.tr("&Not today"), self.not_today),
            ("trayQuit", self.tr("&Quit"), self.quit_wished.emit),
        ):
            action = QAction(text, menu)
            action.setObjectName(name)
            action.triggered.connect(act)
            menu.addAction(action)
        tray.setContextMenu(menu)
        tray.activated.connect(self._on_activated)
        tray.messageClicked.connect(self.window_wished)
        tray.show()
        return tray

    def _later(self, minutes: int) -> object:
        return lambda: self.put_off(minutes)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.window_wished.emit()
