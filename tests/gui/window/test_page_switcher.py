"""The switch above the pages: which ladder is looked at."""

from dataclasses import replace
from uuid import UUID

from pytestqt.qtbot import QtBot

from exposure_planner.gui.window.page_switcher import PageSwitcher
from tests.printing.weeks import an_id, hallway_ladder


def test_the_ladder_that_is_looked_at_is_shown_however_its_id_was_come_by(qtbot: QtBot) -> None:
    """An id that was read from the database again is equal, and another object."""
    switcher = PageSwitcher()
    qtbot.addWidget(switcher)
    car = replace(hallway_ladder(), id=an_id("car"), title="Carrier and car")

    switcher.show_ladders((hallway_ladder(), car), UUID(str(car.id)))

    assert switcher.ladders.currentText() == "Carrier and car"
