"""Makes Qt ready to lay out pages where there is no screen."""

from PySide6.QtGui import QGuiApplication

_WITHOUT_SCREEN = ("exposure-planner", "-platform", "offscreen")


def begin_without_window() -> QGuiApplication:
    """The application that fonts and pages need: the one that runs, or a new one that opens no screen.

    Call only where `paper_shortage` found nothing: Qt ends the process where its libraries are missing.
    """
    running = QGuiApplication.instance()
    return running if isinstance(running, QGuiApplication) else QGuiApplication(list(_WITHOUT_SCREEN))
