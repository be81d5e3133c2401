"""The window where there is little room, such as at twice the size on a screen of 1280 by 800."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.gui.desk import PageName
from exposure_planner.gui.window.main_window import MainWindow

_TWICE_THE_SIZE = (640, 380)
_ROOMY = (1280, 760)


def made_small(window: MainWindow) -> MainWindow:
    window.resize(*_TWICE_THE_SIZE)
    return window


def place(part: QWidget, window: QWidget) -> QRect:
    return QRect(part.mapTo(window, QPoint()), part.size())


def row_above_the_page(window: MainWindow) -> list[QWidget]:
    row = window.switcher
    parts = row.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [part for part in parts if part.isVisible()]


def test_the_window_fits_a_small_screen(window: MainWindow) -> None:
    made_small(window)

    assert (window.width(), window.height()) == _TWICE_THE_SIZE


def test_nothing_in_the_row_above_the_page_collides_on_a_small_screen(window: MainWindow) -> None:
    made_small(window)
    parts = row_above_the_page(window)

    assert len(parts) > len(PageName)
    for one, other in combinations(parts, 2):
        assert not place(one, window).intersects(place(other, window))
    assert all(window.switcher.rect().contains(part.geometry()) for part in parts)
    assert all(part.width() >= part.minimumSizeHint().width() for part in parts)


def test_a_ladders_name_that_does_not_fit_is_said_whole_in_the_tool_tip(window: MainWindow) -> None:
    made_small(window)

    shown = [part for part in row_above_the_page(window) if part.accessibleName() == "Hallway to doorstep"]

    assert [part.toolTip() for part in shown] == ["Hallway to doorstep"]


def cut_at_the_side(page: QWidget) -> list[QWidget]:
    viewports = page.findChildren(QWidget, "qt_scrollarea_viewport")
    insides = [
        inside
        for viewport in viewports
        for inside in viewport.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    ]
    return [part for part in insides if part.isVisible() and part.width() > part.parentWidget().width()]


@pytest.mark.parametrize("name", PageName)
def test_no_page_is_cut_at_the_side_on_a_small_screen(
    qtbot: QtBot, window: MainWindow, name: PageName
) -> None:
    made_small(window)

    window.show_page(name)

    page = window.findChild(QWidget, f"{name.value}Page")
    qtbot.waitUntil(lambda: cut_at_the_side(page) == [], timeout=2000)


def test_on_a_small_screen_the_animals_come_when_they_are_wished_for(
    qtbot: QtBot, window: MainWindow
) -> None:
    made_small(window)
    assert not window.side_bar.isVisible()

    window.findChild(QPushButton, "showAnimals").click()
    assert window.side_bar.isVisible()
    assert place(window.side_bar, window).right() < window.width()

    qtbot.keyClick(window.side_bar.list, Qt.Key.Key_Escape)
    assert not window.side_bar.isVisible()


def test_finding_an_animal_brings_the_animals_into_sight_on_a_small_screen(window: MainWindow) -> None:
    made_small(window)

    window.find_animal()

    assert window.side_bar.isVisible()
    assert QApplication.focusWidget() in {window.side_bar.search, None}


def test_choosing_an_animal_with_the_mouse_puts_the_animals_away_again(
    qtbot: QtBot, window: MainWindow
) -> None:
    made_small(window)
    window.find_animal()
    animals = window.side_bar.list
    elfie = next(
        index
        for row in range(animals.model().rowCount())
        if (index := animals.model().index(row, 0)).data() == "Elfie"
    )

    qtbot.mouseClick(animals.viewport(), Qt.MouseButton.LeftButton, pos=animals.visualRect(elfie).center())

    assert not window.side_bar.isVisible()
    assert window.windowTitle().startswith("Elfie")


def test_with_room_again_the_animals_stand_beside_the_page(window: MainWindow) -> None:
    made_small(window)

    window.resize(*_ROOMY)

    assert window.side_bar.isVisible()
    assert place(window.side_bar, window).right() < place(window.switcher, window).left()
    assert not window.findChild(QPushButton, "showAnimals").isVisible()
