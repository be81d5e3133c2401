"""Run as a program: opens the window over the sample, deletes everything by keyboard, and says what is left."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from exposure_planner.bootstrap import Program, open_sample
from exposure_planner.gui.window.main_window import MainWindow
from exposure_planner.gui.your_data.delete_question import DeleteQuestion
from exposure_planner.gui.your_data.dialog import YourDataDialog
from exposure_planner.gui.your_data.gone_dialog import GoneDialog
from exposure_planner.household.backup import Cause
from exposure_planner.paths import DataFolder
from exposure_planner.window_start import open_window
from tests.gui.start_up.use_everything import is_filled


def shown(kind: type[QWidget]) -> QWidget | None:
    """The first visible widget of this kind."""
    windows = (*QApplication.topLevelWidgets(),)
    return next((widget for widget in windows if isinstance(widget, kind) and widget.isVisible()), None)


def wish(window: QWidget) -> None:
    """Open the dialog, as the menu does."""
    action = window.findChild(QAction, "yourData")
    assert action is not None
    action.trigger()


def press(name: str) -> Callable[[QWidget], None]:
    """Press a button by its name."""

    def do(dialog: QWidget) -> None:
        button = dialog.findChild(QPushButton, name)
        assert button is not None
        button.click()

    return do


def type_and_delete(question: QWidget) -> None:
    """The word, then the button."""
    assert isinstance(question, DeleteQuestion)
    QTest.keyClicks(question.word, "DELETE")
    question.delete.setFocus()
    QTest.keyClick(question.delete, Qt.Key.Key_Space)


def back_up_in(program: Program, folders: list[Path]) -> Program:
    """A backup in each of these as the second folder, one after the other."""
    for folder in folders:
        folder.mkdir(exist_ok=True)
        program.settings.save(replace(program.settings.current, backup_folder=str(folder)))
        program.services.backups.make(Cause.BY_HAND)
        assert len([path for path in folder.rglob("*") if path.is_file()]) == 1
    return program


def read_it(dialog: QWidget) -> None:
    """The last word stands alone: a window behind it would ask a database that is not there any more."""
    if any(isinstance(window, MainWindow) for window in QApplication.topLevelWidgets()):
        print("a window is left")
    dialog.close()


STEPS: list[tuple[type[QWidget], Callable[[QWidget], None]]] = [
    (MainWindow, wish),
    (YourDataDialog, press("deleteEverythingButton")),
    (DeleteQuestion, type_and_delete),
    (GoneDialog, read_it),
]


def main() -> int:
    """The exit code of the program; whatever is left is printed."""
    application = QApplication(["exposure-planner"])
    folder = DataFolder(folder=Path(sys.argv[1]))
    waiting = list(STEPS)

    def go_on() -> None:
        if (
            waiting
            and (found := shown(waiting[0][0])) is not None
            and application.activePopupWidget() is None
        ):
            if isinstance(found, MainWindow) and not is_filled(found):
                return
            _, do = waiting.pop(0)
            do(found)

    timer = QTimer()
    timer.timeout.connect(go_on)
    timer.start(20)
    elsewhere = [folder.folder.with_name(name) for name in ("stick", "cloud")]
    code = open_window(lambda: back_up_in(open_sample(folder), elsewhere), folder, "offscreen", "")
    left = [path for place in (folder.folder, *elsewhere) for path in place.rglob("*")]
    print(sorted(path.name for path in left), len(waiting))
    return code


if __name__ == "__main__":
    sys.exit(main())
