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


def test_a_ladder_with_a_long_title_ends_in_dots_and_is_said_whole_under_the_mouse(qtbot: QtBot) -> None:
    switcher = PageSwitcher()
    qtbot.addWidget(switcher)
    long = "From the window backpack to the bench at the quiet edge of the park"
    car = replace(hallway_ladder(), id=an_id("car"), title=long)
    switcher.show_ladders((hallway_ladder(), car), car.id)
    switcher.show()
    box = switcher.ladders

    shown = box.shown_text()

    assert shown.endswith("…")
    assert long.startswith(shown.removesuffix("…"))
    assert box.toolTip() == long


def test_a_ladder_with_a_short_title_is_said_once(qtbot: QtBot) -> None:
    switcher = PageSwitcher()
    qtbot.addWidget(switcher)
    car = replace(hallway_ladder(), id=an_id("car"), title="Car")
    switcher.show_ladders((hallway_ladder(), car), car.id)
    switcher.show()
    box = switcher.ladders

    assert box.shown_text() == "Car"
    assert box.toolTip() == ""
