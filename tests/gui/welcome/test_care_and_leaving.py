"""Starting a ladder: what a yes leads to, and going back or away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLineEdit,
    QMessageBox,
    QPushButton,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from exposure_planner.gui.desk import Desk
from exposure_planner.household.animal import Animal
from exposure_planner.household.welfare import RedFlag
from exposure_planner.planner import Move
from tests.gui.welcome.going_through import (
    Open,
    choose,
    go_to_the_choice,
    press,
    say_yes,
    shown,
    start,
    texts_in,
)


def test_what_cannot_wait_stands_on_top_and_apart(open_dialog: Open) -> None:
    dialog = open_dialog()
    say_yes(dialog, RedFlag.PAIN)
    say_yes(dialog, RedFlag.BREATHING)
    press(dialog, "noneOfThese")

    press(dialog, "goOnButton")

    assert shown(dialog, "careHeading") == "Nina needs a vet today"
    assert [text.split(":")[0] for text in texts_in(dialog, "problemNotice")] == ["Please call a vet now"]
    assert [text.split(":")[0] for text in texts_in(dialog, "careNotice")] == ["Pain comes before practice"]


def test_a_bite_asks_for_a_behaviourist(open_dialog: Open) -> None:
    dialog = open_dialog()
    say_yes(dialog, RedFlag.BITE)
    press(dialog, "noneOfThese")

    press(dialog, "goOnButton")

    assert shown(dialog, "careHeading") == "A behaviourist can help Nina best just now"
    assert texts_in(dialog, "problemNotice") == []


def test_a_yes_pauses_planning_but_the_ladder_is_made(desk: Desk, nina: Animal, open_dialog: Open) -> None:
    dialog = open_dialog()
    say_yes(dialog, RedFlag.PAIN)
    go_to_the_choice(dialog)
    press(dialog, "goOnButton")

    start(dialog)

    (kept,) = desk.services.ladders.of_animal(nina.id)
    (stop,) = desk.services.welfare.open_stops(nina.id)
    assert stop.flags == (RedFlag.PAIN,)
    assert desk.services.planning.today(kept.id).advice.move is Move.PAUSE


def test_one_undo_takes_back_ladder_and_pause_and_one_redo_brings_both_back(
    desk: Desk, nina: Animal, open_dialog: Open
) -> None:
    dialog = open_dialog()
    say_yes(dialog, RedFlag.PAIN)
    go_to_the_choice(dialog)
    press(dialog, "goOnButton")
    choose(dialog, "Hallway to doorstep")
    start(dialog)
    ladders, stops = desk.services.ladders.of_animal(nina.id), desk.services.welfare.open_stops(nina.id)

    assert desk.undo_stack.undoText() == "Start “Hallway to doorstep”"
    desk.undo_stack.undo()
    assert desk.services.ladders.of_animal(nina.id) == ()
    assert desk.services.welfare.open_stops(nina.id) == ()
    desk.undo_stack.redo()

    assert desk.services.ladders.of_animal(nina.id) == ladders
    assert desk.services.welfare.open_stops(nina.id) == stops


def test_planning_of_other_ladders_can_be_paused_without_a_new_one(
    desk: Desk, nina: Animal, open_dialog: Open
) -> None:
    first = open_dialog()
    go_to_the_choice(first)
    start(first)
    dialog = open_dialog()
    say_yes(dialog, RedFlag.SEIZURE)
    go_to_the_choice(dialog)

    press(dialog, "onlyPause")

    assert not dialog.isVisible()
    assert len(desk.services.ladders.of_animal(nina.id)) == 1
    assert [stop.flags for stop in desk.services.welfare.open_stops(nina.id)] == [(RedFlag.SEIZURE,)]
    desk.undo_stack.undo()
    assert desk.services.welfare.open_stops(nina.id) == ()


def test_going_back_keeps_the_answers_and_what_was_written(open_dialog: Open) -> None:
    dialog = open_dialog()
    say_yes(dialog, RedFlag.PAIN)
    go_to_the_choice(dialog)
    press(dialog, "goOnButton")
    dialog.gallery.choose_own()
    dialog.findChild(QLineEdit, "ownTitle").setText("The stairs")

    press(dialog, "backButton")
    assert dialog.care.isVisible()
    press(dialog, "backButton")

    assert dialog.flags.isVisible()
    assert dialog.flags.yes == (RedFlag.PAIN,)
    assert dialog.findChild(QLineEdit, "ownTitle").text() == "The stairs"


def test_changing_a_yes_to_no_leads_past_the_care_page(open_dialog: Open) -> None:
    dialog = open_dialog()
    say_yes(dialog, RedFlag.PAIN)
    go_to_the_choice(dialog)
    press(dialog, "backButton")
    dialog.findChild(QRadioButton, f"no_{RedFlag.PAIN.value}").click()

    press(dialog, "goOnButton")

    assert dialog.gallery.isVisible()


def test_leaving_with_answers_asks_first_and_keeps_nothing(
    qtbot: QtBot, desk: Desk, nina: Animal, open_dialog: Open
) -> None:
    dialog = open_dialog()
    press(dialog, "noneOfThese")

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    question = dialog.findChild(QMessageBox, "leaveQuestion")
    assert dialog.isVisible()
    question.findChild(QPushButton, "putAwayButton").click()

    assert not dialog.isVisible()
    assert desk.services.ladders.of_animal(nina.id) == ()


def test_an_untouched_dialog_leaves_at_once(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()
