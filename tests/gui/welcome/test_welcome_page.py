"""What a newcomer sees first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from exposure_planner.gui.desk import Desk
from exposure_planner.gui.welcome.page import WelcomePage
from exposure_planner.household.animal import Animal
from exposure_planner.household.backup import Cause


def welcomed(qtbot: QtBot, desk: Desk) -> WelcomePage:
    page = WelcomePage(desk)
    qtbot.addWidget(page)
    page.resize(900, 700)
    with qtbot.waitActive(page):
        page.show()
    return page


def test_the_welcome_says_that_the_program_is_no_substitute_for_a_vet(qtbot: QtBot, desk: Desk) -> None:
    page = welcomed(qtbot, desk)

    label = page.findChild(QLabel, "noSubstitute")

    assert label.isVisible()
    assert label.text() == "Exposure Planner is no substitute for a vet."


def test_the_first_button_asks_for_an_animal(qtbot: QtBot, desk: Desk) -> None:
    page = welcomed(qtbot, desk)
    page.setFocus()

    with qtbot.waitSignal(page.animal_wished):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)


def test_the_second_button_asks_for_the_sample(qtbot: QtBot, desk: Desk) -> None:
    page = welcomed(qtbot, desk)
    page.setFocus()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)

    with qtbot.waitSignal(page.sample_wished):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)


def test_where_backups_hold_somebody_it_offers_them_first(qtbot: QtBot, desk: Desk, nina: Animal) -> None:
    desk.services.backups.make(Cause.BY_HAND)
    desk.services.animals.retire(nina.id)

    page = welcomed(qtbot, desk)

    said = page.findChild(QLabel, "earlierData")
    assert said.isVisible()
    assert said.text() == "Backups of earlier data lie here. The newest holds 1 animal, 0 sessions."
    with qtbot.waitSignal(desk.backups_wished):
        page.findChild(QPushButton, "lookAtBackups").click()
    page.setFocus()
    assert page.animal_button.hasFocus()


def test_without_any_there_is_nothing_to_offer(qtbot: QtBot, desk: Desk) -> None:
    desk.services.backups.make(Cause.BY_HAND)

    assert not welcomed(qtbot, desk).earlier.isVisible()
