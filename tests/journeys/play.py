"""Opens the program as a person would have it: real data, real window, real hands."""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from exposure_planner.bootstrap import Program, load_sample_once, open_program
from exposure_planner.gui.application import build_window
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.window.main_window import MainWindow
from exposure_planner.paths import DataFolder
from tests.journeys.hands import Hands


@dataclass(frozen=True)
class Play:
    """The open program."""

    program: Program
    window: MainWindow
    desk: Desk
    hands: Hands


@contextmanager
def open_play(folder: Path, *, sample: bool = True) -> Iterator[Play]:
    """The program over this folder, its window in front; whatever it warns of is a failure."""
    warnings: list[str] = []
    qInstallMessageHandler(lambda kind, _context, text: _note(kind, text, warnings))
    logging.getLogger().addHandler(_Noting(warnings))
    application = QApplication(["exposure-planner"])
    with open_program(DataFolder(folder=folder)) as program:
        if sample:
            load_sample_once(program)
        data_version = program.database.data_version
        window = build_window(program.services, program.bus, program.settings, program.clock, data_version)
        hands = Hands(application)
        window.show()
        hands.focus(window)
        desk = window.findChild(Desk)
        assert desk is not None
        yield Play(program, window, desk, hands)
        window.close()
        hands.until(lambda: not window.isVisible(), "the window closed")
    assert not warnings, "\n".join(warnings)


def folder_given() -> Path:
    """The data folder that the journey was started with."""
    return Path(sys.argv[1])


def _note(kind: QtMsgType, text: str, warnings: list[str]) -> None:
    if kind in {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}:
        warnings.append(text)


class _Noting(logging.Handler):
    def __init__(self, warnings: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._warnings = warnings

    def emit(self, record: logging.LogRecord) -> None:
        """Override logging.Handler.emit."""
        self._warnings.append(record.getMessage())
