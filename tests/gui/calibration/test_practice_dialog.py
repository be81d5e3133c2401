"""Practising rating: by mouse and by keyboard, broken off, gone on with, and what is said at the end."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QScrollArea, QStackedWidget
from pytestqt.qtbot import QtBot

from exposure_planner.gui.calibration.dialog import PracticeDialog
from exposure_planner.gui.style.space import Space
from exposure_planner.household.animal import Species
from exposure_planner.household.calibration import Vignette
from exposure_planner.household.people import Person
from exposure_planner.planner.level import Level
from tests.gui.daily import Day, open_day

Open = Callable[..., PracticeDialog]


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path) -> Iterator[Day]:
    """Tuesday evening at home with Miles."""
    with open_day(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def open_dialog(qtbot: QtBot, day: Day) -> Open:
    """Opens the dialog as the menu does."""

    def opened(species: Species = Species.CAT) -> PracticeDialog:
        dialog = PracticeDialog(day.desk, day.miles.animal.household_id, species)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.open()
        return dialog

    return opened


def live_here(day: Day, name: str) -> UUID:
    person = Person(id=uuid4(), household_id=day.miles.animal.household_id, name=name)
    day.services.households.save_person(person)
    return person.id


def button(dialog: PracticeDialog, name: str) -> QPushButton:
    return dialog.findChild(QPushButton, name)


def click(qtbot: QtBot, dialog: PracticeDialog, name: str) -> None:
    qtbot.mouseClick(button(dialog, name), Qt.MouseButton.LeftButton)


def key(qtbot: QtBot, dialog: PracticeDialog, pressed: str | Qt.Key) -> None:
    """Into whatever has the keyboard."""
    qtbot.keyClick(dialog.focusWidget(), pressed)


def name_person(dialog: PracticeDialog, name: str) -> None:
    dialog.findChild(QComboBox, "person").setCurrentText(name)


def texts(dialog: PracticeDialog, name: str) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel, name) if label.isVisible()]


def told(dialog: PracticeDialog) -> Vignette:
    face = dialog.story_face
    assert face is not None
    return face.story


def scroll_of(dialog: PracticeDialog) -> QScrollArea:
    shown = dialog.findChild(QStackedWidget).currentWidget()
    assert isinstance(shown, QScrollArea)
    return shown


def rate(qtbot: QtBot, dialog: PracticeDialog, stories: int, off: int = 0) -> None:
    """Rate so many stories by keyboard, each so many levels from the reference."""
    for _story in range(stories):
        level = min(5, max(0, told(dialog).level + off))
        key(qtbot, dialog, str(level))
        key(qtbot, dialog, Qt.Key.Key_Return)
        key(qtbot, dialog, Qt.Key.Key_Return)


def begin(qtbot: QtBot, dialog: PracticeDialog, name: str = "") -> None:
    name_person(dialog, name)
    click(qtbot, dialog, "wayOn")


def test_a_whole_round_goes_by_keyboard_alone(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    qtbot.keyClicks(dialog.focusWidget(), "Ida")
    key(qtbot, dialog, Qt.Key.Key_Return)

    rate(qtbot, dialog, 12)

    assert texts(dialog, "practiceOutcome") == ["You saw what the reference sees in all 12."]
    key(qtbot, dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_a_story_goes_by_mouse_alone(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    dialog = open_dialog()
    begin(qtbot, dialog)
    first = told(dialog)

    click(qtbot, dialog, "level2")
    click(qtbot, dialog, f"level{int(first.level)}")
    click(qtbot, dialog, "wayOn")

    assert texts(dialog, "practiceStep") == ["You saw the same."]
    click(qtbot, dialog, "wayOn")
    assert told(dialog) != first
    assert texts(dialog, "practicePlace") == ["Story 2 of 12"]


def test_the_reference_comes_with_the_reason_and_the_signs(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    dialog = open_dialog()
    begin(qtbot, dialog)
    story = told(dialog)
    signs = {sign.code: sign.text for sign in day.services.signs.signs(Species.CAT)}
    assert texts(dialog, "practiceWhy") == []

    key(qtbot, dialog, "0")
    key(qtbot, dialog, Qt.Key.Key_Return)

    assert texts(dialog, "practiceWhy") == [story.why]
    assert not button(dialog, "level0").isVisible()
    spoken = button(dialog, "wayOn").accessibleDescription()
    assert story.why in spoken
    assert all(signs[code] in spoken for code in story.signs)


def test_without_a_level_it_asks_for_one(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    dialog = open_dialog()
    begin(qtbot, dialog)

    click(qtbot, dialog, "wayOn")

    assert texts(dialog, "levelRowProblem") == ["Choose a level first; a guess will do."]
    assert dialog.focusWidget() is button(dialog, "level0")
    key(qtbot, dialog, "3")
    assert texts(dialog, "levelRowProblem") == []


def test_a_number_changes_nothing_once_the_reference_is_seen(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    begin(qtbot, dialog)
    key(qtbot, dialog, "1")
    key(qtbot, dialog, Qt.Key.Key_Return)

    key(qtbot, dialog, "4")

    assert dialog.story_face is not None
    assert dialog.story_face.chosen is Level.CURIOUS


def test_the_end_says_kindly_which_way_it_went(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog(Species.DOG)
    begin(qtbot, dialog, "Ida")

    rate(qtbot, dialog, 12, off=-1)

    assert texts(dialog, "practiceOutcome") == [
        "You saw what the reference sees in 2 of 12; where you differed you saw less."
    ]
    (small_print,) = texts(dialog, "practiceKappa")
    assert "kappa 0.5" in small_print
    assert "our own judgement" in small_print


def test_breaking_off_keeps_what_was_answered_and_it_goes_on_there(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    ida = live_here(day, "Ida")
    dialog = open_dialog()
    begin(qtbot, dialog, "Ida")
    rate(qtbot, dialog, 3)
    open_story = told(dialog)

    key(qtbot, dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()
    assert day.messages[-1].text == "Your 3 answers are kept."
    practice = day.services.calibration.begin(day.miles.animal.household_id, ida, Species.CAT)
    assert len(day.services.calibration.answered(practice)) == 3
    again = open_dialog()
    begin(qtbot, again, "Ida")
    assert told(again) == open_story
    assert texts(again, "practicePlace") == ["Story 4 of 12"]


def test_stopping_here_looks_at_what_was_answered(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    begin(qtbot, dialog)
    rate(qtbot, dialog, 4)

    click(qtbot, dialog, "leaveButton")

    assert texts(dialog, "practiceOutcome") == ["You saw what the reference sees in all 4."]
    assert "kappa" not in texts(dialog, "practiceKappa")[0]


def test_stopping_before_the_first_answer_just_leaves(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    dialog = open_dialog()
    begin(qtbot, dialog)
    key(qtbot, dialog, "3")

    click(qtbot, dialog, "leaveButton")

    assert not dialog.isVisible()
    assert day.messages == []


def test_a_new_name_is_kept_once(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    for _round in range(2):
        dialog = open_dialog()
        begin(qtbot, dialog, "Ida")
        dialog.reject()

    people = day.services.households.people(day.miles.animal.household_id)
    assert [person.name for person in people] == ["Ida"]


def test_without_a_name_nobody_new_is_kept(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    dialog = open_dialog()
    begin(qtbot, dialog)

    assert day.services.households.people(day.miles.animal.household_id) == ()
    assert texts(dialog, "practicePlace") == ["Story 1 of 12"]


def test_it_compares_with_the_others_and_over_time(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    for name, off in (("Tom", 0), ("Ida", -1), ("Ida", 0)):
        dialog = open_dialog()
        begin(qtbot, dialog, name)
        rate(qtbot, dialog, 12, off)
        day.clock.at += timedelta(days=7)

    (other,) = texts(dialog, "practiceOther")
    assert other.startswith("Tom and you saw the same in all 12.")
    assert other.endswith("On 1 December 2026 it was 2 of 12.")
    assert texts(dialog, "practiceSitting") == ["2 of 12", "12 of 12"]


def test_a_level_below_the_room_comes_into_sight_and_so_does_the_reference(
    qtbot: QtBot, open_dialog: Open
) -> None:
    dialog = open_dialog()
    begin(qtbot, dialog)
    dialog.resize(dialog.width(), 260)
    bar = scroll_of(dialog).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)

    key(qtbot, dialog, "5")
    assert button(dialog, "level5").visibleRegion().boundingRect().height() > 20
    key(qtbot, dialog, Qt.Key.Key_Return)

    assert dialog.story_face is not None
    panel = dialog.story_face.panel
    assert panel is not None
    qtbot.waitUntil(lambda: 0 < bar.value() == panel.y() - Space.M)
    assert panel.heading.visibleRegion().boundingRect().height() > 10


def test_the_page_keys_scroll_through_the_reasons(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    begin(qtbot, dialog)
    key(qtbot, dialog, "5")
    key(qtbot, dialog, Qt.Key.Key_Return)
    dialog.resize(dialog.width(), 260)
    bar = scroll_of(dialog).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(0)

    key(qtbot, dialog, Qt.Key.Key_PageDown)

    assert bar.value() > 0


def test_another_kind_of_animal_begins_with_cats(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog(Species.OTHER)

    assert dialog.begin_face.species.value() is Species.CAT


def test_an_answer_that_cannot_be_kept_is_said_to_be_and_can_be_given_again(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    dialog = open_dialog()
    begin(qtbot, dialog)
    key(qtbot, dialog, "2")
    database = day.program.folder.database
    away = database.rename(database.with_name("away"))

    key(qtbot, dialog, Qt.Key.Key_Return)

    assert len(texts(dialog, "practiceProblem")) == 1
    assert texts(dialog, "practiceStep") == []
    away.rename(database)
    key(qtbot, dialog, Qt.Key.Key_Return)
    assert texts(dialog, "practiceProblem") == []
    assert len(texts(dialog, "practiceStep")) == 1
