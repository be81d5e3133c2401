"""One start, in a process of its own: prints what was reached, and how many milliseconds after the process began.

`bare-window`: an empty window by bare Qt. `bare-sum FOLDER`: Qt's widgets, SQLAlchemy's orm and the same rows, with
no window. `program FOLDER`: ours.
"""

import os
import sqlite3
import sys
import time
from pathlib import Path


def main() -> None:
    """Start what the command line names."""
    {"bare-window": _bare_window, "bare-sum": _bare_sum, "program": _program}[sys.argv[1]]()


def _reached(what: str) -> None:
    # On Linux the twenty-second field says when the process began, in hundredths of a second since the start.
    fields = Path("/proc/self/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()
    began = int(fields[19]) / os.sysconf("SC_CLK_TCK")
    print(what, round((time.clock_gettime(time.CLOCK_BOOTTIME) - began) * 1000), flush=True)


def _bare_window() -> None:
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication, QWidget

    application = QApplication([])
    window = QWidget()
    window.resize(1200, 760)
    window.show()
    # Ended before, it would leave a trace: a window manager takes the next window for one that it never met.
    while not window.windowHandle().isExposed():
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    _reached("window")
    os._exit(0)


def _bare_sum() -> None:
    import PySide6.QtWidgets
    import sqlalchemy.orm

    assert PySide6.QtWidgets
    assert sqlalchemy.orm
    with sqlite3.connect(Path(sys.argv[2]) / "exposure-planner.sqlite3") as database:
        for table in ("animal", "ladder", "stage", "session", "rating", "rating_sign"):
            database.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - names of our own
    _reached("data")


def _program() -> None:
    from exposure_planner.bootstrap import open_program
    from exposure_planner.cli.arguments import read_arguments
    from exposure_planner.paths import data_folder
    from exposure_planner.system_check import check_window
    from exposure_planner.window_start import open_window

    place, _ = read_arguments(["--data-dir", sys.argv[2]])
    found = check_window()
    folder = data_folder(place.data_dir)

    def open_it() -> object:
        # The frame is painted by now.
        _reached("window")
        _tell_when_today_is_painted()
        return open_program(folder)

    open_window(open_it, folder, found.platform, "")


def _tell_when_today_is_painted() -> None:
    from pathlib import Path

    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication

    from exposure_planner.faults.starts import START_FILE

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and type(watched).__name__ == "TodayPage":
                _reached("data")
                # Ended like this, the start would count as one that came to nothing.
                (Path(sys.argv[2]) / START_FILE).unlink()
                os._exit(0)
            return False

    application = QApplication.instance()
    assert application is not None
    watch = Watch(application)
    application.installEventFilter(watch)


if __name__ == "__main__":
    main()
