"""A week indoors is noted with one key each, or one click."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from exposure_planner.gui.indoors.measure_row import MeasureRow
from exposure_planner.gui.indoors.page import IndoorsPage
from exposure_planner.gui.indoors.weeks_chart import WeeksChart
from exposure_planner.household.indoors import IndoorMeasure, IndoorWeek
from tests.gui.daily import Day

MONDAY = date(2026, 11, 23)


def noted(day: Day, first: date = MONDAY) -> IndoorWeek | None:
    return day.services.indoors.view(day.miles.animal.id).week(first)


def numbers(day: Day, first: date = MONDAY) -> dict[IndoorMeasure, int]:
    week = noted(day, first)
    return dict(week.measures) if week else {}


def row(page: IndoorsPage, measure: IndoorMeasure) -> MeasureRow:
    return next(each for each in page.answers.sheet.week.rows if each.measure is measure)


def press(page: IndoorsPage, name: str) -> None:
    page.findChild(QPushButton, name).click()


def test_five_keys_note_a_whole_week(begun: IndoorsPage, day: Day, qtbot: QtBot) -> None:
    begun.activateWindow()
    qtbot.waitUntil(begun.isActiveWindow)
    begun.answers.sheet.week.rows[0].take_focus()

    for digit in "45342":
        qtbot.keyClick(begun.focusWidget(), Qt.Key(ord(digit)))

    assert list(numbers(day).values()) == [4, 5, 3, 4, 2]
    assert day.desk.undo_stack.undoText() == "Note Quiet nights: 2"
    assert begun.findChild(QLineEdit, "indoorNote").hasFocus()


def test_a_click_notes_and_says_what_the_number_means(begun: IndoorsPage, day: Day) -> None:
    press(begun, "play4")

    assert numbers(day) == {IndoorMeasure.PLAY: 4}
    assert row(begun, IndoorMeasure.PLAY).words.text() == "Played on most days."
    assert begun.findChild(QPushButton, "play4").isChecked()


def test_noting_is_undone_by_name_to_what_was_noted_before(begun: IndoorsPage, day: Day) -> None:
    press(begun, "play4")
    press(begun, "play2")
    assert day.desk.undo_stack.undoText() == "Note Play: 2"

    day.desk.undo_stack.undo()
    assert numbers(day) == {IndoorMeasure.PLAY: 4}
    assert begun.findChild(QPushButton, "play4").isChecked()

    day.desk.undo_stack.undo()
    assert noted(day) is None
    assert not any(button.isChecked() for button in row(begun, IndoorMeasure.PLAY).buttons)

    day.desk.undo_stack.redo()
    assert numbers(day) == {IndoorMeasure.PLAY: 4}


def test_backspace_takes_a_number_back(begun: IndoorsPage, day: Day, qtbot: QtBot) -> None:
    press(begun, "appetite5")
    press(begun, "play4")

    qtbot.keyClick(begun.findChild(QPushButton, "play4"), Qt.Key.Key_Backspace)

    assert numbers(day) == {IndoorMeasure.APPETITE: 5}


def test_arrow_keys_move_and_note_nothing(begun: IndoorsPage, day: Day, qtbot: QtBot) -> None:
    begun.activateWindow()
    qtbot.waitUntil(begun.isActiveWindow)
    press(begun, "play4")

    qtbot.keyClick(begun.findChild(QPushButton, "play4"), Qt.Key.Key_Left)

    assert begun.findChild(QPushButton, "play3").hasFocus()
    assert numbers(day) == {IndoorMeasure.PLAY: 4}


def test_every_number_has_a_name_for_a_screen_reader(begun: IndoorsPage) -> None:
    names = [button.accessibleName() for each in begun.answers.sheet.week.rows for button in each.buttons]

    assert len(set(names)) == 30
    assert names[4] == "Play, 4 of 5: Played on most days."


def test_words_about_the_week_are_kept_when_the_field_is_left(
    begun: IndoorsPage, day: Day, qtbot: QtBot
) -> None:
    field = begun.findChild(QLineEdit, "indoorNote")
    field.setFocus()
    qtbot.keyClicks(field, "Slept on the shelf")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    kept = noted(day)
    assert kept is not None
    assert kept.note == "Slept on the shelf"
    day.desk.undo_stack.undo()
    assert field.text() == ""


def test_words_that_are_being_written_stay_when_something_else_changes(
    begun: IndoorsPage, day: Day, qtbot: QtBot
) -> None:
    begun.activateWindow()
    qtbot.waitUntil(begun.isActiveWindow)
    field = begun.findChild(QLineEdit, "indoorNote")
    field.setFocus()
    qtbot.keyClicks(field, "Half a sen")

    day.services.indoors.take_away(day.miles.animal.id, 0)

    assert field.text() == "Half a sen"


def test_the_week_before_can_still_be_noted_and_the_next_cannot_yet(begun: IndoorsPage, day: Day) -> None:
    following = begun.findChild(QPushButton, "indoorWeekNext")
    assert not following.isEnabled()

    press(begun, "indoorWeekBefore")
    press(begun, "litter5")

    assert numbers(day, date(2026, 11, 16)) == {IndoorMeasure.LITTER: 5}
    assert noted(day) is None
    assert begun.findChild(QLabel, "indoorWeekShown").text() == "Mon 16 Nov to Sun 22 Nov"
    following.click()
    assert begun.findChild(QLabel, "indoorWeekShown").text().startswith("This week")


def test_the_picture_says_in_words_what_it_shows(begun: IndoorsPage, day: Day) -> None:
    chart = begun.findChild(WeeksChart)
    assert not chart.isVisible()

    press(begun, "play4")
    press(begun, "indoorWeekBefore")
    press(begun, "play2")

    assert chart.isVisible()
    assert chart.accessibleDescription() == "Weeks from 2 November. Play: 2, 4."


@pytest.mark.parametrize("weeks", [1, 3, 30])
def test_the_picture_is_painted_for_few_weeks_and_for_many(begun: IndoorsPage, day: Day, weeks: int) -> None:
    for back in range(weeks):
        begun.answers.sheet.week.week_wished.emit(-1 if back else 0)
        press(begun, f"play{back % 6}")

    picture = begun.findChild(WeeksChart).grab().toImage()

    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 2) for y in range(picture.height())}
    assert len(colours) > 10
