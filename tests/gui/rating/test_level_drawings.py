"""Each level has a drawing of our own, for every kind of animal, which gives way where room is scarce."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.gui.rating.level_row import LevelRow
from exposure_planner.gui.widgets.level_drawing import LevelDrawing
from exposure_planner.household.animal import Species
from exposure_planner.planner.level import Level
from exposure_planner.resource_files import resource
from exposure_planner.wording.translate import english


@pytest.mark.parametrize("species", list(Species))
@pytest.mark.parametrize("level", list(Level))
def test_every_level_is_drawn(qtbot: QtBot, species: Species, level: Level) -> None:
    drawing = LevelDrawing(species, level)
    qtbot.addWidget(drawing)
    drawing.resize(drawing.sizeHint())

    picture = drawing.grab().toImage()

    colours = {
        QColor(picture.pixel(x, y)).name() for x in range(picture.width()) for y in range(picture.height())
    }
    assert len(colours) > 10


def test_no_two_drawings_are_the_same() -> None:
    files = [
        resource("drawings", f"{species.value}-{int(level)}.svg") for species in Species for level in Level
    ]

    assert len({file.read_text(encoding="utf-8") for file in files}) == len(files)


@pytest.mark.parametrize(("letters", "shown"), [(150, 6), (100, 6), (80, 0)])
def test_drawings_stand_where_there_is_room(qtbot: QtBot, letters: int, shown: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = LevelRow(Species.CAT, english, parent=window)
    window.show()
    row.resize(row.fontMetrics().averageCharWidth() * letters, 400)

    assert sum(each.isVisible() for each in row.findChildren(LevelDrawing)) == shown
