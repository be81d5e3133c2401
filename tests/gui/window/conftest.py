"""The whole window over a real database, with the sample household in it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exposure_planner.bootstrap import Program, load_sample_once
from exposure_planner.gui.application import build_window
from exposure_planner.gui.window.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
"""May be given a frame that stands already."""


@pytest.fixture
def open_window(program: Program, qtbot: QtBot, qapp: QApplication) -> Iterator[OpenWindow]:
    """Opens the window; the application looks as before when the test is over."""
    font, palette, sheet = qapp.font(), qapp.palette(), qapp.styleSheet()

    def open_it(frame: MainWindow | None = None) -> MainWindow:
        window = build_window(
            program.services,
            program.bus,
            program.settings,
            program.clock,
            program.database.data_version,
            "(sample)",
            frame=frame,
        )
        qtbot.addWidget(window)
        window.show()
        return window

    yield open_it
    # The windows are closed by now; their watches must be gone before the database is.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def window(program: Program, open_window: OpenWindow) -> MainWindow:
    """The window with the sample household; Miles Davis is looked at."""
    load_sample_once(program)
    return open_window()
