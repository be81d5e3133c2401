"""The program's own icon."""

from PySide6.QtGui import QIcon

from exposure_planner.resource_files import resource


def program_icon() -> QIcon:
    """A ladder; for the window, the task bar and the tray."""
    return QIcon(str(resource("icons", "exposure-planner.svg")))
