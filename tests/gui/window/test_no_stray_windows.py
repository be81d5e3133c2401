"""Nothing is a window of its own before it has its place: it would flash, and take keys meant for others."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.bootstrap import Program, load_sample_once
from exposure_planner.gui.desk import PageName
from exposure_planner.gui.window.main_window import MainWindow
from tests.gui.window.conftest import OpenWindow


class Strays(QObject):
    """Notes which widgets were shown as windows and are none."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look on, and leave everything to whom it is for."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and _is_stray(watched):
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}".strip())
        return False


def _is_stray(shown: QWidget) -> bool:
    a_window_by_right = isinstance(shown, MainWindow | QDialog | QMenu)
    return shown.isWindow() and shown.parent() is None and not a_window_by_right


@pytest.fixture
def strays(qapp: QApplication) -> Iterator[Strays]:
    watching = Strays()
    qapp.installEventFilter(watching)
    yield watching
    qapp.removeEventFilter(watching)


def lines_of_menus(window: MainWindow) -> list[QAction]:
    menus = [top.menu() for top in window.menuBar().actions()]
    return [line for menu in menus if isinstance(menu, QMenu) for line in menu.actions()]


def close_dialogs(qtbot: QtBot) -> int:
    """Close what was opened; how much that was."""
    qtbot.wait(0)
    opened = [
        each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()
    ]
    for dialog in opened:
        dialog.close()
        dialog.hide()
    return len(opened)


@pytest.mark.parametrize("with_sample", [True, False], ids=["the sample", "nobody"])
def test_nothing_flashes_while_the_window_is_filled(
    program: Program, open_window: OpenWindow, strays: Strays, *, with_sample: bool
) -> None:
    if with_sample:
        load_sample_once(program)

    window = open_window()
    for name in PageName:
        window.show_page(name)

    assert strays.seen == []


def test_nothing_flashes_when_a_line_of_a_menu_is_chosen(
    window: MainWindow, strays: Strays, qtbot: QtBot
) -> None:
    chosen = {"quit"}
    opened = 0
    for name in PageName:
        window.show_page(name)
        for line in lines_of_menus(window):
            if line.isEnabled() and line.text() and line.objectName() not in chosen:
                chosen.add(line.objectName())
                # As whoever opens a menu ends what they were typing.
                window.setFocus()
                line.trigger()
                opened += close_dialogs(qtbot)

    assert strays.seen == []
    assert opened > 15
