"""Freezing is not taken for calm, and what hardly goes together is asked about once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.gui.rating.dialog import RatingDialog
from exposure_planner.household.session import Stillness
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Food
from exposure_planner.wording.choices import food_name
from exposure_planner.wording.translate import english
from tests.gui.daily import Day
from tests.gui.rating.filling_in import (
    Open,
    button,
    press,
    save_as_it_is,
    shown_level,
    text_of,
    tick,
)


def row(dialog: RatingDialog) -> QWidget:
    found: QWidget = dialog.findChild(QWidget, "stillnessRow")
    return found


def choose_food(dialog: RatingDialog, food: Food) -> None:
    dialog.findChild(QComboBox, "food").setCurrentText(food_name(food, english))


@pytest.mark.parametrize("level", ["0", "1"])
def test_a_calm_level_and_loose_are_two_taps_and_a_kept_session(
    qtbot: QtBot, day: Day, open_dialog: Open, level: str
) -> None:
    dialog = open_dialog()

    press(qtbot, dialog, level)
    press(qtbot, dialog, "l")

    (kept,) = day.sessions()
    assert (kept.peak, kept.ratings[0].stillness) == (Level(int(level)), Stillness.LOOSE)


@pytest.mark.parametrize("level", ["2", "3", "4", "5"])
def test_other_levels_ask_nothing_more(qtbot: QtBot, day: Day, open_dialog: Open, level: str) -> None:
    dialog = open_dialog()

    press(qtbot, dialog, level)
    asked = row(dialog).isVisible()
    save_as_it_is(qtbot, dialog)

    assert not asked
    assert [session.peak for session in day.sessions()] == [Level(int(level))]


def test_a_calm_level_is_not_kept_before_it_is_told_apart_from_freezing(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    dialog = open_dialog()

    press(qtbot, dialog, "0")
    save_as_it_is(qtbot, dialog)

    assert day.sessions() == ()
    assert text_of(dialog, "looseProblem") == "One of the two, please."
    assert dialog.focusWidget() is button(dialog, "loose")


def test_still_and_low_counts_as_uneasy_and_says_so(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    dialog = open_dialog()

    press(qtbot, dialog, "0")
    press(qtbot, dialog, "s")
    said = text_of(dialog, "raisedSentence")
    shown = shown_level(dialog)
    save_as_it_is(qtbot, dialog)

    (kept,) = day.sessions()
    assert (shown, kept.peak, kept.ratings[0].before_floor) == (2, Level.UNEASY, Level.SETTLED)
    assert kept.ratings[0].stillness is Stillness.STILL
    assert said == "“Still and low” counts as uneasy or more."


def test_who_pressed_still_by_mistake_chooses_the_calm_level_again(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    dialog = open_dialog()

    for key in ("0", "s", "0", "l"):
        press(qtbot, dialog, key)

    (kept,) = day.sessions()
    assert (kept.peak, kept.ratings[0].lower_reason) == (Level.SETTLED, "")


def test_a_sign_that_raises_the_level_takes_the_question_away(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "1")

    tick(dialog, "crouched")

    assert not row(dialog).isVisible()
    assert shown_level(dialog) == 3


def test_what_hardly_goes_together_is_asked_about_once_and_kept(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "5")
    choose_food(dialog, Food.AS_AT_HOME)

    save_as_it_is(qtbot, dialog)
    asked, before = text_of(dialog, "doubt"), day.sessions()
    button(dialog, "rightButton").click()

    (kept,) = day.sessions()
    assert before == ()
    assert asked == "Miles Davis ate as at home, and the highest moment was “Panic”.\nIs that right?"
    assert (kept.peak, kept.food, kept.confirmed) == (
        Level.PANIC,
        Food.AS_AT_HOME,
        ("ate_but_frightened",),
    )


def test_what_was_confirmed_is_not_asked_about_when_it_is_changed(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    day.rated(1, days_ago=1, level=5, food=Food.AS_AT_HOME, confirmed=("ate_but_frightened",))
    (kept,) = day.sessions()
    dialog = open_dialog(session_id=kept.id)
    button(dialog, "level4").click()

    save_as_it_is(qtbot, dialog)

    assert [session.peak for session in day.sessions()] == [Level.VERY_FRIGHTENED]


def test_looking_again_leaves_everything_as_it_was_filled_in(
    qtbot: QtBot, day: Day, open_dialog: Open
) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "5")
    choose_food(dialog, Food.AS_AT_HOME)
    save_as_it_is(qtbot, dialog)

    qtbot.keyClick(button(dialog, "lookAgainButton"), Qt.Key.Key_Space)

    assert not dialog.findChild(QLabel, "doubt").isVisible()
    assert shown_level(dialog) == 5
    assert day.sessions() == ()


def test_peak_and_end_are_both_kept(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "3")
    dialog.findChild(QComboBox, "end").setCurrentIndex(1)

    save_as_it_is(qtbot, dialog)

    (kept,) = day.sessions()
    assert (kept.peak, kept.ratings[0].end) == (Level.WORRIED, Level.SETTLED)
