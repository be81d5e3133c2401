"""The animal that is looked at can be seen in a long side bar."""

from uuid import UUID

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from exposure_planner.gui.window.animal_model import Entry
from exposure_planner.gui.window.side_bar import SideBar

HOUSEHOLD = UUID(int=1)


def many() -> tuple[Entry, ...]:
    """Fifty animals in one household."""
    animals = (
        Entry(title=f"Cat {number}", household_id=HOUSEHOLD, animal_id=UUID(int=number))
        for number in range(2, 52)
    )
    return (Entry(title="Our flat", household_id=HOUSEHOLD), *animals)


def test_the_list_scrolls_to_the_animal_that_is_looked_at(qtbot: QtBot) -> None:
    bar = SideBar()
    qtbot.addWidget(bar)
    bar.resize(280, 500)
    bar.show()

    bar.show_entries(many(), UUID(int=51))

    seen = bar.list.viewport().rect()
    assert seen.contains(bar.list.visualRect(bar.list.currentIndex()))


def test_a_name_that_is_cut_can_be_read_in_full(qtbot: QtBot) -> None:
    bar = SideBar()
    qtbot.addWidget(bar)

    bar.show_entries(many(), UUID(int=2))

    assert bar.list.currentIndex().data(Qt.ItemDataRole.ToolTipRole) == "Cat 2"
