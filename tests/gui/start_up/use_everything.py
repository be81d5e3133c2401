"""Run as a program with an umask of 000: opens and closes the window over the sample, keeping all that it can."""

import json
import os
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from exposure_planner.bootstrap import Program, open_sample
from exposure_planner.gui.window.main_window import MainWindow
from exposure_planner.paths import DataFolder
from exposure_planner.storage.backups.copies import DatabaseCopies
from exposure_planner.window_start import open_window


def modes(folder: Path) -> dict[str, int]:
    """What others may do with each file and folder that lies there now."""
    return {str(path): path.stat().st_mode & 0o077 for path in (folder, *folder.rglob("*"))}


def is_filled(window: MainWindow) -> bool:
    """Whether all of it is there; the first page is seen before."""
    quitting = window.findChild(QAction, "quit")
    return quitting is not None and bool(quitting.associatedObjects())


def main() -> int:
    """Print what others may do with each file that there ever was; the exit code of the program."""
    os.umask(0)
    application = QApplication(["exposure-planner"])
    place = Path(sys.argv[1])
    folder = DataFolder(folder=place / "deep" / "in" / "data")
    seen: dict[str, int] = {}

    def open_it() -> Program:
        program = open_sample(folder)
        program.settings.save(replace(program.settings.current, text_size=110))
        DatabaseCopies(program.database).keep("before-emptying-2026-11-24.sqlite3")
        seen.update(modes(place / "deep"))
        return program

    def close_when_filled() -> None:
        for window in application.topLevelWidgets():
            if isinstance(window, MainWindow) and is_filled(window):
                seen.update(modes(place / "deep"))
                timer.stop()
                window.close()

    timer = QTimer()
    timer.timeout.connect(close_when_filled)
    timer.start(20)
    code = open_window(open_it, folder, "offscreen", "")
    seen.update(modes(place / "deep"))
    print(json.dumps({Path(path).name: mode for path, mode in seen.items()}))
    return code


if __name__ == "__main__":
    sys.exit(main())
