"""The card about going out: weather limits, the answers with their date, and what is wrong."""

from uuid import uuid4

from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QPushButton

from exposure_planner.gui.animal.page import AnimalPage
from exposure_planner.gui.checklists.flags_dialog import FlagsDialog
from exposure_planner.gui.checklists.suitability_dialog import SuitabilityDialog
from exposure_planner.household.suitability import SuitabilityPoint, SuitabilityVisit
from exposure_planner.household.weather import WeatherLimits
from tests.gui.daily import Day


def warm(page: AnimalPage, name: str, celsius: float) -> None:
    box = page.findChild(QDoubleSpinBox, name)
    box.setValue(celsius)
    box.editingFinished.emit()


def said(page: AnimalPage, name: str) -> str:
    label = page.findChild(QLabel, name)
    return label.text() if not label.isHidden() else ""


def limits(day: Day) -> WeatherLimits:
    return day.services.weather.of(day.miles.animal.id)


def test_a_limit_is_kept_when_its_field_is_left_and_undone_by_name(day: Day, page: AnimalPage) -> None:
    warm(page, "hottest", 25.5)

    assert limits(day) == WeatherLimits(hottest=25.5)
    assert "above 25.5 °C" in said(page, "limitsSaid")
    assert day.desk.undo_stack.undoText() == "Change Miles Davis’s weather limits"
    day.desk.undo_stack.undo()
    assert limits(day) == WeatherLimits()
    assert page.findChild(QDoubleSpinBox, "hottest").value() == 27


def test_limits_out_of_order_get_a_sentence_and_are_not_kept(day: Day, page: AnimalPage) -> None:
    warm(page, "coldest", 12)

    assert "go up from left to right" in said(page, "coldestProblem")
    assert limits(day) == WeatherLimits()
    assert not day.desk.undo_stack.canUndo()
    warm(page, "mild_from", 13)
    assert limits(day) == WeatherLimits(coldest=12, mild_from=13)
    assert said(page, "coldestProblem") == ""


def test_fahrenheit_stands_beside(page: AnimalPage) -> None:
    shown = {label.text() for label in page.findChildren(QLabel)}

    assert {"45 °F", "50 °F", "75 °F", "81 °F"} <= shown


def test_the_answers_are_shown_with_their_day_and_can_be_given_again(day: Day, page: AnimalPage) -> None:
    assert said(page, "suitabilitySaid").startswith("Nobody has asked yet")
    visit = SuitabilityVisit(
        id=uuid4(), animal_id=day.miles.animal.id, on=day.today, true=(SuitabilityPoint.STARTLES,)
    )
    day.services.suitability.keep(day.services.suitability.answer(visit))

    assert "(Answered on 24 November 2026.)" in said(page, "suitabilitySaid")
    page.findChild(QPushButton, "answerSuitability").click()
    dialog = next(each for each in page.findChildren(SuitabilityDialog) if each.isVisible())
    dialog.close()


def test_something_wrong_can_be_said_here_too(page: AnimalPage) -> None:
    page.findChild(QPushButton, "animalWrong").click()

    dialog = next(each for each in page.findChildren(FlagsDialog) if each.isVisible())
    dialog.close()
