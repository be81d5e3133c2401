"""The side bar: animals by household, found by a few letters, each with its mark."""

from uuid import UUID, uuid4

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from exposure_planner.gui.window.animal_model import ENTRY_ROLE, AnimalFilter, AnimalModel, Entry, entries_of
from exposure_planner.gui.window.side_bar import SideBar
from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.people import Household
from exposure_planner.services.views import Mark
from exposure_planner.wording.translate import english

FLAT = Household(id=UUID(int=1), name="Our flat")
PARK = Household(id=UUID(int=2), name="Friends of the park")


def animal(name: str, household: Household) -> Animal:
    """A cat."""
    return Animal(id=uuid4(), household_id=household.id, name=name, species=Species.CAT)


@pytest.fixture
def entries() -> tuple[Entry, ...]:
    """Two households with 25 animals each."""
    animals = [animal(f"Cat {number}", FLAT) for number in range(25)]
    animals += [animal(f"Friend {number}", PARK) for number in range(25)]
    marks = {animals[0].id: Mark.RESTING, animals[1].id: Mark.NEEDS_YOU}
    return entries_of((FLAT, PARK), animals, marks, english)


def titles(shown: AnimalFilter) -> list[str]:
    """What is seen, from top to bottom."""
    return [shown.index(row, 0).data() for row in range(shown.rowCount())]


def test_each_household_stands_above_its_animals(entries: tuple[Entry, ...]) -> None:
    """With a word for each mark."""
    assert [entries[0].title, entries[1].title, entries[26].title] == [
        "Our flat",
        "Cat 0",
        "Friends of the park",
    ]
    assert [entries[1].mark_word, entries[2].mark_word, entries[3].mark_word] == ["Resting", "Needs you", ""]


def test_a_household_without_animals_is_not_shown() -> None:
    """An empty heading says nothing."""
    assert entries_of((FLAT, PARK), [animal("Nina", PARK)], {}, english)[0].title == "Friends of the park"


def test_the_models_keep_qts_rules(entries: tuple[Entry, ...], qtmodeltester: ModelTester) -> None:
    """Also while they are filtered and filled anew."""
    model = AnimalModel()
    shown = AnimalFilter(model)
    qtmodeltester.check(model)
    qtmodeltester.check(shown)

    model.show(entries)
    shown.search("friend 2")
    model.show(entries[:5])

    assert model.rowCount() == 5


def test_a_few_letters_find_an_animal_and_keep_its_household(entries: tuple[Entry, ...]) -> None:
    """Whatever the letters' case."""
    model = AnimalModel()
    shown = AnimalFilter(model)
    model.show(entries)

    shown.search("fRiEnD 24")

    assert titles(shown) == ["Friends of the park", "Friend 24"]


def test_a_households_name_finds_all_its_animals(entries: tuple[Entry, ...]) -> None:
    """A consultant thinks in households."""
    model = AnimalModel()
    shown = AnimalFilter(model)
    model.show(entries)

    shown.search("our flat")

    assert len(titles(shown)) == 26


def test_enter_in_the_search_chooses_the_first_that_was_found(
    entries: tuple[Entry, ...], qtbot: QtBot
) -> None:
    """The heading is passed over."""
    bar = SideBar()
    qtbot.addWidget(bar)
    bar.show_entries(entries, None)
    bar.search.setText("friend 7")

    with qtbot.waitSignal(bar.animal_chosen) as chosen:
        bar.search.returnPressed.emit()

    assert chosen.args == [next(entry.animal_id for entry in entries if entry.title == "Friend 7")]


def test_showing_the_chosen_animal_announces_nothing(entries: tuple[Entry, ...], qtbot: QtBot) -> None:
    """Only a person chooses."""
    bar = SideBar()
    qtbot.addWidget(bar)

    with qtbot.assertNotEmitted(bar.animal_chosen):
        bar.show_entries(entries, entries[3].animal_id)

    assert bar.list.currentIndex().data(ENTRY_ROLE) == entries[3]
