"""The empty window stands at once, painted, and waits for nothing that is still read in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exposure_planner.gui.start_up.first_frame import show_first_frame
from exposure_planner.gui.window.main_window import MainWindow
from exposure_planner.settings import Appearance, Settings, save_settings


class Paints(QObject):
    """Counts how often a window is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look on, and leave everything to whom it is for."""
        self.count += event.type() == QEvent.Type.Paint and isinstance(watched, MainWindow)
        return False


@pytest.fixture
def paints(qapp: QApplication) -> Iterator[Paints]:
    """The application looks as before when the test is over."""
    font, palette, sheet = qapp.font(), qapp.palette(), qapp.styleSheet()
    watching = Paints()
    qapp.installEventFilter(watching)
    yield watching
    qapp.removeEventFilter(watching)
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


def test_it_is_painted_when_it_is_given_back(tmp_path: Path, paints: Paints, qtbot: QtBot) -> None:
    save_settings(tmp_path / "settings.json", Settings(appearance=Appearance.DARK))

    window = show_first_frame(tmp_path / "settings.json")
    qtbot.addWidget(window)

    assert window.windowHandle().isExposed()
    assert paints.count > 0
    middle = window.grab().toImage().pixelColor(window.rect().center())
    assert middle.lightness() < 128
