"""A person's hands on the Ladder page."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from exposure_planner.gui.ladder.page import LadderPage
from tests.gui.daily import Day

ALT, SHIFT, CONTROL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


def press(page: LadderPage, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press a key on the list."""
    page.sheet.rungs.setFocus()
    qtbot.keyClick(page.sheet.rungs, key, modifier)


def select(page: LadderPage, day: Day, *numbers: int) -> None:
    """Choose rungs by their numbers, the keyboard on the first."""
    page.sheet.select(*(day.miles.stage(number).id for number in numbers))


def kept_numbers(day: Day) -> str:
    """The numbers of Miles's rungs as they are kept, from the easiest up."""
    stages = day.services.ladders.get(day.miles.ladder.id).stages
    return "".join(stage.title.removeprefix("Stage ") for stage in stages)
