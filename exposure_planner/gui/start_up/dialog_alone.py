"""Shows a dialog where there is no window yet, and waits until it is answered."""

from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtWidgets import QApplication, QDialog

from exposure_planner.gui.start_up.first_frame import PROGRAM
from exposure_planner.gui.style.theme import apply_theme
from exposure_planner.settings import Settings

Dialog = TypeVar("Dialog", bound=QDialog)


def answered_alone(make: Callable[[], Dialog]) -> Dialog:
    """Make the dialog, looking as everything does that was not chosen otherwise; give it back when it is answered."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([PROGRAM])
    usual = Settings()
    apply_theme(app, usual.appearance, usual.text_size)
    dialog = make()
    dialog.finished.connect(app.quit)
    dialog.open()
    app.exec()
    return dialog


def let_go_of_windows() -> None:
    """Destroy every window that there was, with all that still ticks in them."""
    for widget in QApplication.topLevelWidgets():
        if shiboken6.isValid(widget) and widget.parent() is None:
            shiboken6.delete(widget)
