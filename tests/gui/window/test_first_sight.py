"""What a person sees first comes first."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.bootstrap import Program, load_sample_once
from exposure_planner.gui.window.main_window import MainWindow
from tests.gui.window.conftest import OpenWindow


class Painted(QObject):
    """Notes which pages there are whenever what comes next is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[set[str]] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look on, and leave everything to whom it is for."""
        if event.type() == QEvent.Type.Paint and watched.objectName() == "todayCard":
            assert isinstance(watched, QWidget)
            within = watched.window().findChildren(QWidget)
            self.pages.append({each.objectName() for each in within if each.objectName().endswith("Page")})
        return False


@pytest.fixture
def painted(qapp: QApplication) -> Iterator[Painted]:
    watching = Painted()
    qapp.installEventFilter(watching)
    yield watching
    qapp.removeEventFilter(watching)


@pytest.fixture
def frame(qtbot: QtBot) -> MainWindow:
    """The empty window, on the screen already."""
    frame = MainWindow()
    qtbot.addWidget(frame)
    frame.show()
    qtbot.waitExposed(frame)
    return frame


def test_the_first_page_is_painted_before_those_behind_it_are_made(
    program: Program, painted: Painted, frame: MainWindow, open_window: OpenWindow
) -> None:
    load_sample_once(program)

    window = open_window(frame)

    assert painted.pages[0] == {"todayPage", "welcomePage"}
    assert window.findChild(QWidget, "ladderPage") is not None
