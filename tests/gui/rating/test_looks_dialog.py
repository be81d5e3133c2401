"""What each level looks like, drawn large, from the rating dialog."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from exposure_planner.gui.rating.looks_dialog import LooksDialog
from exposure_planner.gui.widgets.level_drawing import LevelDrawing
from exposure_planner.household.animal import Species
from exposure_planner.planner.level import Level
from exposure_planner.settings import Scale, Settings
from exposure_planner.wording.levels import level_anchor, level_name
from exposure_planner.wording.translate import english
from tests.gui.daily import Day
from tests.gui.rating.filling_in import Open, button


def words_in(dialog: LooksDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


@pytest.mark.parametrize("species", Species)
def test_every_level_stands_there_large_with_its_words(qtbot: QtBot, species: Species) -> None:
    dialog = LooksDialog(species, english)
    qtbot.addWidget(dialog)
    dialog.show()

    drawings = dialog.findChildren(LevelDrawing)
    assert [drawing.level for drawing in drawings] == list(Level)
    small = LevelDrawing(species, Level.SETTLED)
    qtbot.addWidget(small)
    assert min(drawing.width() for drawing in drawings) > 2 * small.sizeHint().width()
    for level in Level:
        assert level_name(level, english) in words_in(dialog)
        assert level_anchor(level, species, english) in words_in(dialog)
        assert level_anchor(level, species, english) in dialog.accessibleDescription()


def test_it_says_how_rough_the_other_scale_is_where_one_was_chosen(qtbot: QtBot) -> None:
    dialog = LooksDialog(Species.CAT, english, Scale.CSS)
    qtbot.addWidget(dialog)

    assert "about CSS 5–6" in words_in(dialog)
    assert "Beside CSS only roughly: a cross-walk of our own." in words_in(dialog)


def test_it_opens_from_the_rating_by_keyboard_and_leaves_the_rating_as_it_was(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    day.desk.settings = lambda: Settings(scale=Scale.FAS)
    rating = open_dialog()
    looks = button(rating, "looks")
    looks.setFocus()

    qtbot.keyClick(looks, Qt.Key.Key_Space)

    dialog = rating.findChild(LooksDialog)
    assert dialog.isVisible()
    assert "about FAS 3" in words_in(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert rating.isVisible()
    assert not dialog.isVisible()


def test_a_narrow_window_scrolls_by_keyboard(qtbot: QtBot) -> None:
    dialog = LooksDialog(Species.DOG, english)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.resize(420, 360)
    scroll = dialog.findChild(QScrollArea)
    scroll.setFocus()

    qtbot.keyClick(scroll, Qt.Key.Key_Down)

    assert scroll.verticalScrollBar().value() > 0
    assert scroll.horizontalScrollBar().maximum() == 0
