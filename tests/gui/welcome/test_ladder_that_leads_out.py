"""Starting a ladder that leads outside: the questions before it, and what comes of the answers."""

from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from exposure_planner.gui.desk import Desk
from exposure_planner.gui.welcome.ladder_dialog import NewLadderDialog
from exposure_planner.household.animal import Animal
from exposure_planner.household.suitability import Suitability, SuitabilityPoint
from exposure_planner.planner import Move
from exposure_planner.planner.presets import PresetName
from tests.gui.welcome.going_through import Open, choose, go_to_the_choice, press, start, tick


def to_the_questions(open_dialog: Open) -> NewLadderDialog:
    dialog = open_dialog()
    go_to_the_choice(dialog)
    choose(dialog, "Hallway to doorstep")
    press(dialog, "goOnButton")
    press(dialog, "goOnButton")
    assert dialog.outdoors.isVisible()
    return dialog


def verdict(dialog: NewLadderDialog) -> str:
    return dialog.findChild(QLabel, "suitabilityVerdict").text()


def test_without_a_tick_it_asks_for_one_and_starts_nothing(
    desk: Desk, nina: Animal, open_dialog: Open
) -> None:
    dialog = to_the_questions(open_dialog)

    press(dialog, "goOnButton")

    assert dialog.isVisible()
    assert dialog.findChild(QLabel, "outdoorsProblem").isVisible()
    assert desk.services.ladders.of_animal(nina.id) == ()


def test_a_cat_that_comes_to_the_door_starts_at_once(desk: Desk, nina: Animal, open_dialog: Open) -> None:
    dialog = to_the_questions(open_dialog)

    tick(dialog, SuitabilityPoint.COMES_TO_DOOR)
    assert "Nina decides all the same" in verdict(dialog)
    press(dialog, "goOnButton")

    (kept,) = desk.services.ladders.of_animal(nina.id)
    assert desk.services.planning.advise(kept.id).move is Move.START


def test_one_tick_takes_the_gentle_pace_with_a_cat_that_needs_time_and_one_undo_takes_all_back(
    desk: Desk, nina: Animal, open_dialog: Open
) -> None:
    dialog = to_the_questions(open_dialog)
    tick(dialog, SuitabilityPoint.STARTLES)
    dialog.findChild(QCheckBox, "gentlePace").click()

    press(dialog, "goOnButton")

    assert desk.services.pacing.of(nina.id).pace.preset is PresetName.GENTLE
    desk.undo_stack.undo()
    assert desk.services.pacing.of(nina.id).pace.preset is PresetName.STEADY
    assert desk.services.suitability.last(nina.id) is None
    assert desk.services.ladders.of_animal(nina.id) == ()
    desk.undo_stack.redo()
    last = desk.services.suitability.last(nina.id)
    assert last is not None
    assert last.verdict is Suitability.AMBER


def test_what_comes_first_lets_the_ladder_be_made_and_wait(
    desk: Desk, nina: Animal, open_dialog: Open
) -> None:
    dialog = to_the_questions(open_dialog)
    tick(dialog, SuitabilityPoint.COMES_TO_DOOR, SuitabilityPoint.HEART_OR_BREATHING)

    assert "your vet" in verdict(dialog)
    assert "wait" in dialog.findChild(QPushButton, "goOnButton").text()
    press(dialog, "goOnButton")

    (kept,) = desk.services.ladders.of_animal(nina.id)
    assert desk.services.planning.advise(kept.id).move is Move.PAUSE


def test_a_reason_of_a_few_words_lets_it_begin_all_the_same(
    desk: Desk, nina: Animal, open_dialog: Open
) -> None:
    dialog = to_the_questions(open_dialog)
    tick(dialog, SuitabilityPoint.NOT_NEUTERED)
    why = dialog.findChild(QLineEdit, "suitabilityWhy")

    why.setText("so")
    press(dialog, "goOnButton")
    assert dialog.isVisible()
    why.setText("The vet advised to wait with it.")
    press(dialog, "goOnButton")

    (kept,) = desk.services.ladders.of_animal(nina.id)
    assert desk.services.planning.advise(kept.id).move is Move.START


def test_fresh_answers_are_not_asked_for_again(desk: Desk, nina: Animal, open_dialog: Open) -> None:
    first = to_the_questions(open_dialog)
    tick(first, SuitabilityPoint.COMES_TO_DOOR)
    press(first, "goOnButton")

    second = open_dialog()
    go_to_the_choice(second)
    choose(second, "Hallway to doorstep")
    start(second)

    assert not second.outdoors.is_needed
    assert len(desk.services.ladders.of_animal(nina.id)) == 2


def test_a_ladder_that_stays_indoors_is_not_asked_about(open_dialog: Open) -> None:
    dialog = open_dialog()
    go_to_the_choice(dialog)
    dialog.gallery.choose_own()

    assert not dialog.outdoors.is_needed


def test_life_indoors_can_be_looked_at_instead(
    qtbot: QtBot, desk: Desk, nina: Animal, open_dialog: Open
) -> None:
    dialog = to_the_questions(open_dialog)
    tick(dialog, SuitabilityPoint.AFRAID_EVERYWHERE)

    with qtbot.waitSignal(desk.indoor_plan_wished) as wished:
        dialog.outdoors.findChild(QPushButton, "indoorPlan").click()

    assert wished.args == [nina.id]
    assert not dialog.isVisible()
    assert desk.services.ladders.of_animal(nina.id) == ()
