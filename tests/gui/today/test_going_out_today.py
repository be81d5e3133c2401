"""What the Today page says about going out: the weather, the chip, and whether outdoors is for the animal."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from exposure_planner.gui.checklists.flags_dialog import FlagsDialog
from exposure_planner.gui.checklists.suitability_dialog import SuitabilityDialog
from exposure_planner.gui.outing.window import OutingWindow
from exposure_planner.gui.rating.dialog import RatingDialog
from exposure_planner.gui.today.page import TodayPage
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.suitability import SuitabilityPoint, SuitabilityVisit
from exposure_planner.household.welfare import RedFlag
from exposure_planner.planner import Move, Stage
from exposure_planner.planner.ladder import LadderStatus
from exposure_planner.services.events import AnimalsChanged
from tests.gui.daily import Day, open_day
from tests.services.keeping import MINUTES, Kept


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path) -> Iterator[Day]:
    """Miles is at the yard: two calm rungs indoors lie behind him."""
    with open_day(tmp_path / "yard") as opened:
        inside = Stage(id=uuid4(), title="Kitchen", duration=MINUTES)
        door = replace(inside, id=uuid4(), title="Open door")
        yard = replace(inside, id=uuid4(), title="Yard", outdoors=True, equipment=("window backpack",))
        ladder = KeptLadder(
            id=uuid4(), animal_id=opened.miles.animal.id, title="Yard", stages=(inside, door, yard)
        )
        opened.services.ladders.set_status(opened.miles.ladder.id, LadderStatus.PAUSED)
        opened.services.ladders.start(ladder)
        opened.miles = Kept(animal=opened.miles.animal, ladder=ladder)
        opened.desk.choose_ladder(ladder.id)
        for stage, days_ago in ((1, 12), (1, 11), (1, 10), (2, 9), (2, 8), (2, 7), (3, 3), (3, 2)):
            opened.rated(stage, days_ago=days_ago, off_plan_reason="So it was.")
        yield opened


@pytest.fixture
def page(qtbot: QtBot, day: Day) -> TodayPage:
    """The page on screen, wired as the window wires it."""
    page = TodayPage(day.desk)
    qtbot.addWidget(page)
    day.whenever_something_changes(page.mark_stale)
    day.program.bus.subscribe(AnimalsChanged, lambda _event: page.mark_stale())
    page.resize(900, 1200)
    page.show()
    assert label(page, "stageTitle") == "Yard"
    return page


def label(page: TodayPage, name: str) -> str:
    return next((each.text() for each in page.findChildren(QLabel, name) if each.isVisible()), "")


def button(page: TodayPage, name: str) -> QPushButton | None:
    return next((each for each in page.findChildren(QPushButton, name) if each.isVisible()), None)


def press(page: TodayPage, name: str) -> None:
    found = button(page, name)
    assert found is not None, name
    found.click()


def warm(page: TodayPage, celsius: float) -> None:
    box = next(each for each in page.findChildren(QDoubleSpinBox, "warmthNow") if each.isVisible())
    box.setValue(celsius)
    box.editingFinished.emit()


def test_a_session_outdoors_says_its_weather_and_what_a_window_bag_asks_for(page: TodayPage) -> None:
    assert "not below 7 or above 27 °C" in label(page, "weatherLimits")
    assert "not above 24 °C" in label(page, "bagRule")
    assert label(page, "warmthVerdict") == ""


def test_at_31_degrees_nobody_starts_outside_and_something_indoors_is_offered(page: TodayPage) -> None:
    """Scenario 8 of `domain.md` 7.3."""
    warm(page, 31)

    start = button(page, "startSession")
    assert start is not None
    assert not start.isEnabled()
    assert label(page, "warmthVerdict") == "31 °C is too warm for Miles Davis: not outside today."
    press(page, "indoorsInstead")
    assert label(page, "underWayStage") == "Open door"


def test_a_cool_day_starts_for_half_the_time_and_the_rating_knows_both(day: Day, page: TodayPage) -> None:
    warm(page, 8)

    assert label(page, "stageWhen") == "2 min"
    press(page, "startShorter")
    outing = next(each for each in page.findChildren(OutingWindow) if each.isVisible())
    outing.findChild(QPushButton, "doneAsPlanned").click()

    dialog = next(each for each in page.findChildren(RatingDialog) if each.isVisible())
    minutes = dialog.findChild(QDoubleSpinBox, "minutes")
    assert minutes.value() == 2
    assert any(line.text() == "8 °C" for line in dialog.findChildren(QLineEdit))
    dialog.close()


def test_a_mild_day_changes_nothing_and_nothing_said_neither(page: TodayPage) -> None:
    warm(page, 31)
    warm(page, 18)

    start = button(page, "startSession")
    assert start is not None
    assert start.isEnabled()
    assert button(page, "indoorsInstead") is None
    assert button(page, "startShorter") is None


def test_what_was_said_about_the_warmth_is_kept_for_the_day_and_no_longer(day: Day, page: TodayPage) -> None:
    warm(page, 31)
    page.refresh()
    assert "31 °C" in label(page, "warmthVerdict")

    day.clock.at += timedelta(days=1)
    page.refresh()

    assert label(page, "warmthVerdict") == ""


def test_the_chip_is_called_to_mind_in_time_and_one_press_settles_it(day: Day, page: TodayPage) -> None:
    miles = day.miles.animal
    day.services.animals.save(replace(miles, chip_phone_checked_on=day.today - timedelta(days=175)))
    assert "By 2 December" in label(page, "chipDue")

    press(page, "chipLookedAt")

    assert day.services.animals.get(miles.id).chip_phone_checked_on == day.today
    assert label(page, "chipDue") == ""
    day.desk.undo_stack.undo()
    assert "By 2 December" in label(page, "chipDue")


def test_a_ladder_that_leads_out_waits_kindly_and_can_be_answered_again(
    qtbot: QtBot, day: Day, page: TodayPage
) -> None:
    against = SuitabilityVisit(
        id=uuid4(),
        animal_id=day.miles.animal.id,
        on=day.today,
        true=(SuitabilityPoint.COMES_TO_DOOR, SuitabilityPoint.ILL),
    )
    day.services.suitability.keep(day.services.suitability.answer(against))
    with qtbot.waitSignal(day.desk.indoor_plan_wished) as wished:
        press(page, "indoorPlan")
    assert wished.args == [day.miles.animal.id]

    press(page, "answerSuitability")
    dialog = next(each for each in page.findChildren(SuitabilityDialog) if each.isVisible())
    assert dialog.findChild(QCheckBox, "tick_ill").isChecked()
    dialog.findChild(QCheckBox, "tick_ill").click()
    dialog.findChild(QPushButton, "saveButton").click()

    assert label(page, "stageTitle") == "Yard"
    assert button(page, "startSession") is not None
    day.desk.undo_stack.undo()
    assert day.services.planning.advise(day.miles.ladder.id).move is Move.PAUSE


def test_something_wrong_pauses_everything_says_the_vet_and_is_lifted_by_name(
    day: Day, page: TodayPage
) -> None:
    """Scenario 13 of `domain.md` 7.3, by hand."""
    press(page, "somethingWrong")
    dialog = next(each for each in page.findChildren(FlagsDialog) if each.isVisible())
    dialog.findChild(QRadioButton, f"yes_{RedFlag.NOT_EATING.value}").click()
    dialog.findChild(QPushButton, "noneOfThese").click()
    dialog.findChild(QPushButton, "goOnButton").click()
    assert "Please ring a vet today" in " ".join(each.text() for each in dialog.findChildren(QLabel))

    dialog.findChild(QPushButton, "goOnButton").click()

    assert label(page, "stageTitle") == "The vet comes first"
    assert label(page, "whatWasSeen").endswith("Noted then: nothing eaten for a day.")
    assert day.desk.undo_stack.undoText() == "Pause planning for Miles Davis"
    press(page, "liftStop")
    assert label(page, "stageTitle") == "Yard"
    day.desk.undo_stack.undo()
    assert label(page, "stageTitle") == "The vet comes first"


def test_what_cannot_wait_pauses_before_the_other_questions_are_answered(page: TodayPage) -> None:
    """Nobody whose cat does not eat goes through sixteen more questions first; of a calmer yes the rest is asked."""
    press(page, "somethingWrong")
    dialog = next(each for each in page.findChildren(FlagsDialog) if each.isVisible())
    dialog.findChild(QRadioButton, f"yes_{RedFlag.OVERGROOMING.value}").click()
    dialog.findChild(QPushButton, "goOnButton").click()
    assert "Still open: 16" in dialog.findChild(QLabel, "flagsProblem").text()

    dialog.findChild(QRadioButton, f"yes_{RedFlag.NOT_EATING.value}").click()
    dialog.findChild(QPushButton, "goOnButton").click()
    dialog.findChild(QPushButton, "goOnButton").click()

    assert label(page, "stageTitle") == "The vet comes first"


def test_a_yes_is_not_lost_by_leaving(page: TodayPage) -> None:
    press(page, "somethingWrong")
    dialog = next(each for each in page.findChildren(FlagsDialog) if each.isVisible())
    dialog.findChild(QRadioButton, f"yes_{RedFlag.OVERGROOMING.value}").click()

    dialog.reject()

    question = dialog.findChild(QMessageBox, "leaveQuestion")
    assert dialog.isVisible()
    question.findChild(QPushButton, "putAwayButton").click()
    assert not dialog.isVisible()
