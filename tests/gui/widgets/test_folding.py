"""Widgets that give way where the room is narrow."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from exposure_planner.gui.widgets.elided_label import ElidedLabel
from exposure_planner.gui.widgets.folding_grid import FoldingGrid


def test_a_grid_has_fewer_columns_the_narrower_it_is(qtbot: QtBot) -> None:
    grid = FoldingGrid([QLabel(text) for text in "abcd"], ((3, 60), (2, 30), (1, 0)))
    qtbot.addWidget(grid)
    grid.show()
    letter = grid.fontMetrics().averageCharWidth()

    columns = []
    for letters in (70, 40, 20, 70):
        grid.resize(letters * letter, 200)
        columns.append(grid.columns)

    assert columns == [3, 2, 1, 3]


def test_a_grid_asks_for_no_more_room_than_its_fewest_columns_need(qtbot: QtBot) -> None:
    labels = [QLabel("Very frightened"), QLabel("Settled")]
    grid = FoldingGrid(labels, ((2, 60), (1, 0)))
    qtbot.addWidget(grid)

    assert grid.minimumSizeHint().width() == labels[0].minimumSizeHint().width()


def test_a_line_that_does_not_fit_ends_in_dots_and_is_said_whole(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.say("Window, backpack, park")
    label.resize(label.sizeHint())
    label.show()
    whole, tip = label.text(), label.toolTip()

    label.resize(label.minimumSizeHint() * 2)

    assert (whole, tip) == ("Window, backpack, park", "")
    assert label.text().endswith("…")
    assert label.toolTip() == label.accessibleName() == "Window, backpack, park"
