"""Rating two animals in one dialog: two keys are enough, and the one that found it harder decides."""

from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from exposure_planner.gui.rating.dialog import RatingDialog
from exposure_planner.household.animal import Animal, Species
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Food
from tests.gui.daily import Day
from tests.gui.rating.filling_in import button, press, save, text_of, tick

Open = Callable[..., RatingDialog]


@pytest.fixture
def mishka(day: Day) -> Animal:
    """A dog, whom Miles gets to know on his ladder."""
    dog = Animal(id=uuid4(), household_id=day.miles.animal.household_id, name="Mishka", species=Species.DOG)
    day.services.animals.save(dog)
    day.services.ladders.set_companion(day.miles.ladder.id, dog.id)
    return dog


@pytest.mark.usefixtures("mishka")
def test_a_key_for_each_rates_both(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    dialog = open_dialog()

    press(qtbot, dialog, "1")
    press(qtbot, dialog, "3")
    save(qtbot, dialog)

    (session,) = day.sessions()
    assert [rating.kept for rating in session.ratings] == [Level.CURIOUS, Level.WORRIED]
    assert session.peak is Level.WORRIED
    assert dialog.windowTitle() == "How was it for Miles Davis and Mishka?"
    said = " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    assert "Last time Miles Davis with Mishka was worried" in said


@pytest.mark.usefixtures("mishka")
def test_one_level_alone_is_not_kept_and_the_other_row_gets_the_keyboard(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "1")

    save(qtbot, dialog)

    assert day.sessions() == ()
    assert dialog.focusWidget().objectName().startswith("other_level")


@pytest.mark.usefixtures("mishka")
def test_each_animal_has_the_signs_of_its_species(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    cat = {sign.code for sign in day.services.signs.signs(Species.CAT)}
    only_a_dogs = next(
        sign
        for sign in day.services.signs.signs(Species.DOG)
        if sign.code not in cat and sign.floor >= Level.WORRIED
    )
    dialog = open_dialog()
    press(qtbot, dialog, "0")
    press(qtbot, dialog, "0")

    tick(dialog, only_a_dogs.code, "other_")
    save(qtbot, dialog)

    first, second = day.sessions()[0].ratings
    assert (first.kept, second.kept) == (Level.SETTLED, only_a_dogs.floor)
    assert second.signs == (only_a_dogs.code,)


@pytest.mark.usefixtures("mishka")
def test_a_refused_treat_raises_the_one_that_was_more_stressed(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "1")
    press(qtbot, dialog, "2")
    food = dialog.findChild(QComboBox, "food")

    food.setCurrentIndex(list(Food).index(Food.REFUSED_THERE))

    assert button(dialog, "level1").isChecked()
    assert button(dialog, "other_level3").isChecked()
    assert text_of(dialog, "other_raisedSentence")
    button(dialog, "level5").click()
    assert button(dialog, "other_level2").isChecked()


def test_both_ratings_can_be_changed_also_when_one_has_left_the_ladder(
    qtbot: QtBot, day: Day, mishka: Animal, open_dialog: Open
) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "1")
    press(qtbot, dialog, "3")
    save(qtbot, dialog)
    (before,) = day.sessions()
    day.services.ladders.set_companion(day.miles.ladder.id, None)

    again = open_dialog(session_id=before.id)
    button(again, "other_level1").click()
    save(qtbot, again)

    (after,) = day.sessions()
    calmer = replace(before.ratings[1], before_floor=Level.CURIOUS, kept=Level.CURIOUS)
    assert after == replace(before, ratings=(before.ratings[0], calmer))
    assert after.ratings[1].animal_id == mishka.id
    day.desk.undo_stack.undo()
    assert day.sessions() == (before,)


@pytest.mark.usefixtures("mishka")
def test_tab_and_arrows_reach_both_rows(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "2")
    press(qtbot, dialog, "2")

    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Right)

    assert button(dialog, "level2").isChecked()
    assert button(dialog, "other_level3").isChecked()
    assert "Mishka" in dialog.form.parts[1].levels.accessibleName()
