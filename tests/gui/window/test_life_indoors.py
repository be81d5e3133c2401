"""The ways into a good life indoors, in the whole window."""

from uuid import uuid4

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.bootstrap import Program
from exposure_planner.gui.closing.dialog import ClosingDialog
from exposure_planner.gui.desk import Desk, PageName
from exposure_planner.gui.window.main_window import MainWindow
from exposure_planner.household.indoors import IndoorPlan
from exposure_planner.planner.ladder import LadderStatus


def desk_of(window: MainWindow) -> Desk:
    found = window.findChild(Desk)
    assert isinstance(found, Desk)
    return found


def switch(window: MainWindow) -> QPushButton:
    found = window.findChild(QPushButton, "indoorsPageButton")
    assert isinstance(found, QPushButton)
    return found


def page(window: MainWindow) -> QWidget:
    found = window.findChild(QWidget, "indoorsPage")
    assert isinstance(found, QWidget)
    return found


def press(window: QWidget, name: str) -> None:
    next(each for each in window.findChildren(QPushButton, name) if each.isVisible()).click()


@pytest.fixture
def saipha(window: MainWindow, program: Program) -> MainWindow:
    """The window with Saipha, whose goal is in question."""
    desk_of(window).choose_animal(program.services.animals.named("Saipha").id)
    return window


def test_the_switch_offers_indoors_to_those_who_have_a_plan(window: MainWindow, program: Program) -> None:
    assert not switch(window).isVisible()
    miles = program.services.animals.named("Miles Davis")

    program.services.indoors.begin(
        IndoorPlan(
            id=uuid4(),
            animal_id=miles.id,
            started_on=program.clock.today(),
            activities=program.services.indoors.suggestion(miles).activities,
        )
    )

    assert switch(window).isVisible()
    desk_of(window).choose_animal(program.services.animals.named("Elfie").id)
    assert not switch(window).isVisible()


def test_the_menu_leads_there_even_without_a_plan(window: MainWindow) -> None:
    window.findChild(QAction, "showIndoors").trigger()

    assert page(window).isVisible()
    assert switch(window).isVisible()


def test_from_a_goal_in_question_to_a_first_week_indoors(saipha: MainWindow, program: Program) -> None:
    press(saipha, "liveIndoors")
    assert page(saipha).isVisible()

    press(saipha, "beginIndoors")

    plan = program.services.indoors.plan(program.services.animals.named("Saipha").id)
    assert plan is not None
    assert plan.ladder_id is None


def test_a_plan_begun_from_a_closed_ladder_remembers_it(saipha: MainWindow, program: Program) -> None:
    ladder_id = desk_of(saipha).ladder_id
    assert ladder_id is not None
    program.services.ladders.set_status(ladder_id, LadderStatus.CLOSED)

    press(saipha, "liveIndoors")
    press(saipha, "beginIndoors")

    plan = program.services.indoors.plan(program.services.animals.named("Saipha").id)
    assert plan is not None
    assert plan.ladder_id == ladder_id


def test_closing_kindly_leads_to_the_plan_and_undo_leads_back(
    qtbot: QtBot, saipha: MainWindow, program: Program
) -> None:
    desk = desk_of(saipha)
    ladder_id = desk.ladder_id
    assert ladder_id is not None
    press(saipha, "closeLadder")
    dialog = saipha.findChild(ClosingDialog)
    assert isinstance(dialog, ClosingDialog)

    with qtbot.waitSignal(dialog.closed):
        press(dialog, "saveButton")

    assert page(saipha).isVisible()
    assert program.services.ladders.get(ladder_id).status is LadderStatus.CLOSED
    desk.page_requested.emit(PageName.TODAY)
    assert next(each for each in saipha.findChildren(QPushButton, "openAgain") if each.isVisible())
    desk.undo_stack.undo()
    assert program.services.ladders.get(ladder_id).status is LadderStatus.OPEN


def test_closing_from_the_ladder_page_opens_the_same_dialog(saipha: MainWindow) -> None:
    desk_of(saipha).page_requested.emit(PageName.LADDER)

    saipha.findChild(QAction, "closeLadder").trigger()

    assert saipha.findChild(ClosingDialog) is not None
