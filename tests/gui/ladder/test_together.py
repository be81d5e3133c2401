"""A second animal comes onto the ladder, is shown there, and can be led away again."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from exposure_planner.gui.ladder.page import LadderPage
from exposure_planner.gui.ladder.together_dialog import TogetherDialog
from exposure_planner.household.animal import Animal, Species
from tests.gui.daily import Day


@pytest.fixture
def elfie(day: Day) -> Animal:
    """Who lives in the same flat."""
    cat = Animal(id=uuid4(), household_id=day.miles.animal.household_id, name="Elfie", species=Species.CAT)
    day.services.animals.save(cat)
    return cat


def opened(page: LadderPage) -> Iterator[TogetherDialog]:
    page.sheet.header.together_requested.emit()
    return (dialog for dialog in page.findChildren(TogetherDialog) if dialog.isVisible())


def animals_on(page: LadderPage) -> str:
    label = page.findChild(QLabel, "ladderAnimals")
    return label.text() if label.isVisible() else ""


def test_the_second_animal_is_chosen_named_and_undone(day: Day, page: LadderPage, elfie: Animal) -> None:
    assert animals_on(page) == ""
    (dialog,) = opened(page)

    dialog.box.choose(elfie.id)
    dialog.ask_to_save()

    assert animals_on(page) == "Miles Davis and Elfie"
    assert [kept.id for kept in day.services.ladders.of_animal(elfie.id)] == [day.miles.ladder.id]
    day.desk.undo_stack.undo()
    assert animals_on(page) == ""
    day.desk.undo_stack.redo()
    assert animals_on(page) == "Miles Davis and Elfie"


def test_the_first_can_go_on_alone(day: Day, page: LadderPage, elfie: Animal) -> None:
    day.services.ladders.set_companion(day.miles.ladder.id, elfie.id)
    (dialog,) = opened(page)
    assert dialog.value() == elfie.id

    dialog.box.choose(None)
    dialog.ask_to_save()

    assert day.services.ladders.get(day.miles.ladder.id).with_animal_id is None


def test_with_nobody_else_at_home_the_dialog_says_so(qtbot: QtBot, page: LadderPage) -> None:
    (dialog,) = opened(page)

    explained = dialog.findChild(QLabel, "togetherExplained")
    assert explained.text() == "Nobody else lives here yet. Add the second animal first."
    assert not dialog.box.offers_somebody


def test_a_name_without_an_end_leaves_the_buttons_in_sight(qtbot: QtBot, day: Day, page: LadderPage) -> None:
    day.rated(1, days_ago=1)
    day.services.animals.save(replace(day.miles.animal, name="M" * 240))
    page.mark_stale()
    qtbot.waitUntil(lambda: "MMM" in page.sheet.header.forecast.text())

    header = page.sheet.header
    header.layout().activate()

    assert header.layout().minimumSize().width() < page.width()
