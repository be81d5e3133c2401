"""Today where several ladders share the days, and where two animals share a ladder."""

from datetime import timedelta
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.gui.checklists.flags_dialog import FlagsDialog
from exposure_planner.gui.checklists.normal_dialog import NormalDialog
from exposure_planner.gui.today.page import TodayPage
from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.welfare import HealthStop, RedFlag
from tests.gui.daily import Day
from tests.services.keeping import Kept, both, keep_another_ladder

ONE_DAY = timedelta(days=1)


@pytest.fixture
def car(day: Day) -> Kept:
    """Miles's other ladder; both were done once, the car first."""
    other = keep_another_ladder(day.services, day.miles)
    day.services.sessions.rate(other.draft(1, day.today - 2 * ONE_DAY, 1))
    day.rated(1, days_ago=1, level=1)
    return other


@pytest.fixture
def elfie(day: Day) -> Animal:
    """Who is on Miles's ladder with him."""
    cat = Animal(id=uuid4(), household_id=day.miles.animal.household_id, name="Elfie", species=Species.CAT)
    day.services.animals.save(cat)
    day.services.ladders.set_companion(day.miles.ladder.id, cat.id)
    return cat


def show(qtbot: QtBot, day: Day) -> TodayPage:
    page = TodayPage(day.desk)
    qtbot.addWidget(page)
    day.whenever_something_changes(page.mark_stale)
    page.show()
    return page


def said(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def press(page: QWidget, name: str) -> None:
    next(each for each in page.findChildren(QPushButton, name) if each.isVisible()).click()


def names_of_buttons(page: QWidget) -> set[str]:
    return {each.objectName() for each in page.findChildren(QPushButton) if each.isVisible()}


def test_a_ladder_with_a_long_title_makes_neither_words_nor_button_wider_than_the_page(
    qtbot: QtBot, day: Day, car: Kept
) -> None:
    day.services.ladders.describe(car.ladder.id, title="Rindfleischetikettierung" * 4, goal="")

    page = show(qtbot, day)

    title = page.findChild(QLabel, "stageTitle")
    assert title is not None
    assert title.minimumSizeHint().width() < title.fontMetrics().horizontalAdvance("Rindfleischetikettierung")
    assert len(page.findChild(QPushButton, "otherLadder").text()) < 60


def test_the_ladder_that_waited_longer_has_today_and_is_one_click_away(
    qtbot: QtBot, day: Day, car: Kept
) -> None:
    page = show(qtbot, day)
    assert "Today belongs to another ladder" in said(page)
    assert "Car rides" in said(page)

    press(page, "otherLadder")

    assert day.desk.ladder_id == car.ladder.id
    assert "startSession" in names_of_buttons(page)


@pytest.mark.usefixtures("car")
def test_this_ladder_can_be_chosen_instead_without_a_reason(qtbot: QtBot, day: Day) -> None:
    page = show(qtbot, day)

    press(page, "thisInstead")
    advised = day.services.planning.advise(day.miles.ladder.id).stage_id
    number = [stage.id for stage in day.miles.ladder.stages].index(advised) + 1
    assert "startSession" in names_of_buttons(page)
    day.rated(number, days_ago=0, level=1)

    assert "Enough for today" in said(page)


def test_after_the_other_ladders_session_today_says_so_kindly(qtbot: QtBot, day: Day, car: Kept) -> None:
    page = show(qtbot, day)
    advised = day.services.planning.advise(car.ladder.id).stage_id
    number = [stage.id for stage in car.ladder.stages].index(advised) + 1

    day.services.sessions.rate(car.draft(number, day.today, 1))

    assert "Enough for today" in said(page)
    assert "Miles Davis has had today’s session, on “Car rides”." in said(page)
    assert "startSession" not in names_of_buttons(page)


def test_sentences_name_both_animals(qtbot: QtBot, day: Day, elfie: Animal) -> None:
    day.services.sessions.rate(both(day.miles, elfie, 1, day.today - ONE_DAY, (1, 2)))

    page = show(qtbot, day)

    assert "Miles Davis and Elfie" in said(page)
    assert "Miles Davis with Elfie" in said(page)


def test_the_list_is_asked_of_the_one_that_is_not_yet_as_usual(qtbot: QtBot, day: Day, elfie: Animal) -> None:
    day.services.sessions.rate(both(day.miles, elfie, 1, day.today - ONE_DAY, (1, 4)))
    page = show(qtbot, day)

    press(page, "checkNormal")

    (dialog,) = [found for found in page.findChildren(NormalDialog) if found.isVisible()]
    assert "Miles Davis" in f"{dialog.windowTitle()} {said(dialog)}"
    assert elfie.name not in dialog.windowTitle()


def test_a_stop_names_whom_it_is_about(qtbot: QtBot, day: Day, elfie: Animal) -> None:
    page = show(qtbot, day)
    stop = HealthStop(id=uuid4(), animal_id=elfie.id, since=day.today, flags=(RedFlag.PAIN,))

    day.services.welfare.stop(stop)
    lift = next(each for each in page.findChildren(QPushButton, "liftStop") if each.isVisible())

    assert "Elfie" in lift.text()
    assert "Miles" not in lift.text()
    lift.click()
    assert day.services.welfare.open_stops(elfie.id) == ()


def test_something_wrong_is_asked_of_whoever_is_looked_at(qtbot: QtBot, day: Day, elfie: Animal) -> None:
    """On a ladder of two, never of both at once nor of the other one."""
    day.desk.choose_animal(elfie.id)
    page = show(qtbot, day)
    wrong = page.findChild(QPushButton, "somethingWrong")
    assert wrong.text().replace("&", "") == "Something is wrong with Elfie…"

    wrong.click()

    dialog = page.window().findChild(FlagsDialog)
    assert dialog.windowTitle() == "Something is wrong with Elfie"
    dialog.close()
