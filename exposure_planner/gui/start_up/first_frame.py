"""The window's frame, on the screen at once: what fills it is read in behind it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QThread
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from exposure_planner.gui.style.icons import program_icon
from exposure_planner.gui.style.theme import apply_theme
from exposure_planner.gui.window.main_window import MainWindow
from exposure_planner.gui.window.window_place import PLACE_FILE, WindowPlace
from exposure_planner.settings import Settings, load_settings

PROGRAM = "Exposure Planner"
_PATIENCE_MS = 100
"""A window that is not shown at once, such as a minimized one, is waited for no longer."""


def show_first_frame(settings_file: Path, *, hidden: bool = False, safe: bool = False) -> MainWindow:
    """Show the empty window where it was, in the colours that were chosen, and wait until it is painted.

    A hidden one waits in the tray, if somebody is to be reminded and there is a tray. A safe one has the colours and
    the place that every window has before anything is chosen.
    """
    application = _application()
    chosen = Settings() if safe else load_settings(settings_file)
    apply_theme(application, chosen.appearance, chosen.text_size)
    window = MainWindow()
    window.setWindowTitle(PROGRAM)
    if not safe:
        WindowPlace(settings_file.with_name(PLACE_FILE)).give_back(window)
    window.setWindowIcon(program_icon())
    if not (hidden and chosen.reminders and QSystemTrayIcon.isSystemTrayAvailable()):
        window.show()
        _wait_until_painted(window)
    return window


def _wait_until_painted(window: MainWindow) -> None:
    """Else it would stand there black until everything is read in."""
    patience = QDeadlineTimer(_PATIENCE_MS)
    while not window.windowHandle().isExposed() and not patience.hasExpired():
        # Keys that are typed meanwhile wait for whom they are meant.
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        QThread.msleep(1)
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def _application() -> QApplication:
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication([PROGRAM])
    application.setApplicationName("exposure-planner")
    application.setApplicationDisplayName("")
    application.setDesktopFileName("exposure-planner")
    return application
