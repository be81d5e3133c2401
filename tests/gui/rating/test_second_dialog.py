"""Somebody else saw it too: two pairs of eyes on one session."""

from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.gui.rating.second_dialog import SecondDialog
from exposure_planner.household.people import Person
from exposure_planner.planner.level import Level
from tests.gui.daily import Day
from tests.gui.rating.filling_in import Open, button, press, save


@pytest.fixture
def dialog(qtbot: QtBot, day: Day) -> SecondDialog:
    """Opened for yesterday's curious session."""
    day.rated(1, days_ago=1, level=1)
    (session,) = day.sessions()
    opened = SecondDialog(day.desk, session.id)
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(opened)
    with qtbot.waitActive(opened):
        opened.open()
    return opened


def text_of(dialog: QWidget, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    return label.text() if label is not None and label.isVisible() else ""


def name_person(dialog: SecondDialog, name: str) -> None:
    dialog.findChild(QComboBox, "person").setCurrentText(name)


def test_a_second_rating_is_kept_with_its_name_and_undone(
    qtbot: QtBot, day: Day, dialog: SecondDialog
) -> None:
    name_person(dialog, "Ida")
    qtbot.keyClick(dialog.part.levels, "3")
    dialog.save()

    (kept,) = day.sessions()
    assert [rating.kept for rating in kept.ratings] == [Level.CURIOUS, Level.WORRIED]
    assert day.desk.undo_stack.undoText() == "Add what Ida saw"
    assert text_of(dialog, "bothRatings") == "Somebody: Curious and Ida: Worried"
    day.desk.undo_stack.undo()
    (before,) = day.sessions()
    assert len(before.ratings) == 1


def test_far_apart_leads_to_practice(qtbot: QtBot, day: Day, dialog: SecondDialog) -> None:
    name_person(dialog, "Ida")
    qtbot.keyClick(dialog.part.levels, "4")
    dialog.save()

    with qtbot.waitSignal(day.desk.practice_wished):
        button(dialog, "practiseRating").click()


def test_who_agrees_is_not_sent_to_practise(qtbot: QtBot, dialog: SecondDialog) -> None:
    name_person(dialog, "Ida")
    qtbot.keyClick(dialog.part.levels, "1")
    qtbot.keyClick(dialog.part.levels, "l")
    dialog.save()

    assert not button(dialog, "practiseRating").isVisible()
    assert button(dialog, "closeSecond").isVisible()


def test_without_a_name_it_asks_for_one(qtbot: QtBot, day: Day, dialog: SecondDialog) -> None:
    qtbot.keyClick(dialog.part.levels, "3")

    dialog.save()

    assert text_of(dialog, "personProblem").startswith("Please write who saw it")
    assert [len(session.ratings) for session in day.sessions()] == [1]


def test_a_calm_level_is_told_apart_from_freezing_here_too(
    qtbot: QtBot, day: Day, dialog: SecondDialog
) -> None:
    name_person(dialog, "Ida")
    qtbot.keyClick(dialog.part.levels, "0")

    dialog.save()

    assert text_of(dialog, "looseProblem") == "One of the two, please."


def test_somebody_known_is_not_kept_twice(qtbot: QtBot, day: Day, dialog: SecondDialog) -> None:
    household = day.miles.animal.household_id
    day.services.households.save_person(Person(id=uuid4(), household_id=household, name="Tom"))
    name_person(dialog, "Tom")
    qtbot.keyClick(dialog.part.levels, "2")
    dialog.save()

    assert [person.name for person in day.services.households.people(household)] == ["Tom"]


def test_leaving_with_a_level_asks_first(qtbot: QtBot, day: Day, dialog: SecondDialog) -> None:
    qtbot.keyClick(dialog.part.levels, "3")

    dialog.reject()

    assert dialog.isVisible()
    dialog.findChild(QMessageBox, "leaveQuestion").findChild(QPushButton, "putAwayButton").click()
    assert not dialog.isVisible()


def test_it_is_offered_right_after_the_first_rating(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first = open_dialog(parent=window)
    press(qtbot, first, "2")
    save(qtbot, first)

    button(first, "secondRating").click()

    (second,) = (each for each in window.findChildren(SecondDialog) if each.isVisible())
    assert not first.isVisible()
    name_person(second, "Ida")
    qtbot.keyClick(second.part.levels, "2")
    second.save()
    assert [len(session.ratings) for session in day.sessions()] == [2]
