"""The Animal page: facts are kept as they are left, problems are said at their field, all can be undone."""

from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from exposure_planner.errors import PhotoUnreadable
from exposure_planner.gui.animal.facts import Fact, with_fact, written
from exposure_planner.gui.animal.page import AnimalPage
from exposure_planner.gui.animal.photo import LARGEST_SIDE, photo_from
from exposure_planner.gui.desk import Message
from exposure_planner.household.animal import Animal
from exposure_planner.household.welfare import HealthStop, RedFlag
from exposure_planner.planner.presets import PresetName
from tests.gui.daily import Day


def write(page: AnimalPage, name: str, text: str) -> QLineEdit:
    """Type into a field and press Enter."""
    field = page.findChild(QLineEdit, name)
    assert field is not None
    field.setText(text)
    field.editingFinished.emit()
    return field


def miles(day: Day) -> Animal:
    """As kept now."""
    return day.services.animals.get(day.miles.animal.id)


def test_a_fact_is_kept_when_its_field_is_left_and_undone_by_name(day: Day, page: AnimalPage) -> None:
    """Rename Miles Davis, and take it back."""
    write(page, "name", "Miles")

    renamed, step = miles(day).name, day.desk.undo_stack.undoText()
    day.desk.undo_stack.undo()

    assert (renamed, step, miles(day).name) == ("Miles", "Rename Miles Davis", "Miles Davis")


def test_a_blank_name_gets_a_sentence_and_nothing_typed_is_lost(day: Day, page: AnimalPage) -> None:
    """The kept name stays; the field still holds what was typed, also after the page reads again."""
    field = write(page, "name", "   ")
    page.refresh()

    problem = page.findChild(type(page._fields[Fact.NAME].problem), "nameProblem")
    assert problem is not None
    assert not problem.isHidden()
    assert field.text() == "   "
    assert miles(day).name == "Miles Davis"
    assert day.desk.undo_stack.count() == 0


@pytest.mark.parametrize("year", ["soon", "1802", "2031"])
def test_a_year_that_cannot_be_gets_a_sentence(day: Day, page: AnimalPage, year: str) -> None:
    """And is not kept."""
    write(page, "birth_year", year)

    assert page._fields[Fact.BIRTH_YEAR].problem.text()
    assert miles(day).birth_year is None


def test_leaving_a_field_unchanged_is_no_step(day: Day, page: AnimalPage) -> None:
    """Undo names only what was done."""
    write(page, "vet", "")

    assert day.desk.undo_stack.count() == 0


def test_the_story_is_kept_when_the_keyboard_leaves_it(day: Day, page: AnimalPage, qtbot: QtBot) -> None:
    """A field of several lines has no Enter to press."""
    story = page.findChild(QPlainTextEdit, "history")
    assert story is not None
    story.setPlainText("Found in a barn.")
    story.left.emit()

    assert miles(day).history == "Found in a barn."


def test_what_frightens_is_written_with_commas(day: Day) -> None:
    """And comes back the same way."""
    animal = with_fact(miles(day), Fact.TRIGGERS, " cars,, bins \n dogs")

    assert animal.triggers == ("cars", "bins", "dogs")
    assert written(animal, Fact.TRIGGERS) == "cars, bins, dogs"


def test_a_photo_is_made_small_and_kept(day: Day, page: AnimalPage, tmp_path: Path) -> None:
    """As a JPEG of at most 800 pixels a side; taking it back leaves none."""
    file = tmp_path / "miles.png"
    large = QImage(2000, 1000, QImage.Format.Format_RGB32)
    large.fill(QColor("teal"))
    large.save(str(file))

    page._on_photo_chosen(str(file))

    kept = day.services.animals.photo(day.miles.animal.id)
    assert kept is not None
    shown = QImage.fromData(kept)
    assert (shown.width(), shown.height()) == (LARGEST_SIDE, LARGEST_SIDE // 2)
    day.desk.undo_stack.undo()
    assert day.services.animals.photo(day.miles.animal.id) is None


def test_what_is_no_picture_gets_a_sentence(day: Day, page: AnimalPage, tmp_path: Path) -> None:
    """Nothing is kept."""
    file = tmp_path / "notes.jpg"
    file.write_text("not a picture")

    with pytest.raises(PhotoUnreadable):
        photo_from(file)
    page._on_photo_chosen(str(file))

    assert "notes.jpg" in day.messages[-1].text
    assert day.services.animals.photo(day.miles.animal.id) is None


def test_putting_an_animal_away_can_be_undone(day: Day, page: AnimalPage) -> None:
    """Nothing of its history is lost."""
    away = page.findChild(QPushButton, "putAnimalAway")
    assert away is not None

    away.click()
    put_away = miles(day).retired_on
    day.desk.undo_stack.undo()

    assert put_away == day.today
    assert miles(day).retired_on is None


def test_a_second_press_does_not_put_the_next_animal_away_too(
    day: Day, page: AnimalPage, qtbot: QtBot
) -> None:
    """The page goes on with the next one, from its top, and says where the first one waits."""
    away, scroll = page.findChild(QPushButton, "putAnimalAway"), page.findChild(QScrollArea)
    assert away is not None
    assert scroll is not None
    said: list[Message] = []
    day.desk.message_posted.connect(said.append)
    away.setFocus()
    scroll.ensureWidgetVisible(away)

    qtbot.keyClick(away, Qt.Key.Key_Space)

    assert not away.hasFocus()
    assert scroll.verticalScrollBar().value() == 0
    assert [message.text for message in said] == [
        "Miles Davis is put away, and waits under Animal, Bring back."
    ]


def test_a_stop_for_the_vet_is_shown_and_lifted(day: Day, page: AnimalPage) -> None:
    """Somebody has seen the animal: planning goes on."""
    stop = HealthStop(id=uuid4(), animal_id=day.miles.animal.id, since=day.today, flags=(RedFlag.NOT_EATING,))
    day.services.welfare.stop(stop)
    lift = page.findChild(QPushButton, "liftStop")
    assert lift is not None

    lift.click()
    lifted = day.services.welfare.open_stops(day.miles.animal.id)
    day.desk.undo_stack.undo()

    assert lifted == ()
    assert day.services.welfare.open_stops(day.miles.animal.id) == (stop,)


def test_without_an_animal_the_page_says_what_to_do(day: Day, page: AnimalPage) -> None:
    """Nothing is shown that belongs to nobody."""
    day.desk.choose_animal(None)

    assert page._stack.currentWidget() is page._empty


def test_an_ampersand_in_a_name_is_shown_as_one(day: Day, page: AnimalPage) -> None:
    """Buttons and the Edit menu would else take it for a key."""
    write(page, "name", "Tom & Jerry")

    away = page.findChild(QPushButton, "putAnimalAway")
    assert away is not None
    away.click()

    assert day.desk.undo_stack.undoText() == "Put Tom && Jerry away"
    assert "Tom && Jerry" in away.text()


def test_the_pace_is_chosen_here_and_undone_by_name(page: AnimalPage, day: Day) -> None:
    box = page.findChild(QComboBox, "animalPace")
    assert box is not None
    box.setCurrentIndex(0)
    box.activated.emit(0)
    gently = day.services.pacing.of(day.miles.animal.id).pace.preset
    name = day.desk.undo_stack.undoText()
    day.desk.undo_stack.undo()

    assert (gently, name) == (PresetName.GENTLE, "Change the pace of Miles Davis")
    assert box.currentText() == "Steady"


def test_how_it_looks_and_our_phone_are_kept_for_the_plan_if_lost(day: Day, page: AnimalPage) -> None:
    write(page, "markings", "black, white left paw")
    write(page, "phone", "030 1234567")

    facts = day.services.pages.of_animal(day.miles.animal.id).facts
    assert (facts.animal.markings, facts.household.phone) == ("black, white left paw", "030 1234567")
    assert day.desk.undo_stack.undoText() == "Change our phone"

    day.desk.undo_stack.undo()

    assert day.services.pages.of_animal(day.miles.animal.id).facts.household.phone == ""


def test_the_plan_if_lost_is_one_click_away(qtbot: QtBot, page: AnimalPage) -> None:
    button = page.findChild(QPushButton, "printLostPlan")
    assert isinstance(button, QPushButton)

    with qtbot.waitSignal(page.found.plan_wished):
        button.click()
