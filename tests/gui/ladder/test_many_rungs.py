"""Several rungs at once on the Ladder page, by keyboard: chosen, moved, merged, doubled, put away, sorted."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from exposure_planner.gui.ladder.page import LadderPage
from exposure_planner.planner.ladder import Gate
from exposure_planner.planner.level import Level
from tests.gui.daily import Day
from tests.gui.ladder.pressing import ALT, CONTROL, SHIFT, kept_numbers, press, select

KEY = Qt.Key


def test_rungs_are_chosen_by_keyboard(page: LadderPage, day: Day, qtbot: QtBot) -> None:
    select(page, day, 4)

    press(page, qtbot, KEY.Key_Up, SHIFT)
    press(page, qtbot, KEY.Key_Up, SHIFT)
    three = page.sheet.chosen()
    press(page, qtbot, KEY.Key_A, CONTROL)
    every = page.sheet.chosen()
    press(page, qtbot, KEY.Key_Home)

    assert three == tuple(day.miles.stage(number).id for number in (4, 5, 6))
    assert len(every) == 8
    assert page.sheet.chosen() == (day.miles.stage(8).id,)


def test_the_whole_choice_moves_by_keyboard_as_one_step_and_stays_chosen(
    page: LadderPage, day: Day, qtbot: QtBot
) -> None:
    select(page, day, 2, 3)

    press(page, qtbot, KEY.Key_Up, ALT)
    moved = kept_numbers(day)
    chosen = page.sheet.chosen()
    step = day.desk.undo_stack.undoText()
    day.desk.undo_stack.undo()

    assert moved == "14235678"
    assert chosen == (day.miles.stage(2).id, day.miles.stage(3).id)
    assert step == "Move 2 rungs"
    assert kept_numbers(day) == "12345678"


def test_rungs_dropped_together_keep_their_order_and_their_choice(page: LadderPage, day: Day) -> None:
    select(page, day, 7, 2, 4)

    page.sheet.model.ask_to_move(page.sheet.rungs.chosen_rows(), 8)

    assert kept_numbers(day) == "24713568"
    assert page.sheet.chosen() == tuple(day.miles.stage(number).id for number in (2, 4, 7))
    assert day.desk.undo_stack.undoText() == "Move 3 rungs"


def test_rows_move_as_qt_wants_it_told(page: LadderPage, day: Day, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.sheet.model, force_py=True)

    select(page, day, 7, 2, 4)
    page.sheet.model.ask_to_move(page.sheet.rungs.chosen_rows(), 8)
    page.rung_actions.duplicate.trigger()
    page.rung_actions.retire.trigger()
    for _ in range(3):
        day.desk.undo_stack.undo()

    assert kept_numbers(day) == "12345678"


def test_neighbours_are_merged_and_the_message_says_what_became_of_them(
    page: LadderPage, day: Day, qtbot: QtBot
) -> None:
    day.rated(3, 2)
    select(page, day, 4, 3)

    press(page, qtbot, KEY.Key_M, CONTROL)

    assert kept_numbers(day) == "1245678"
    assert page.sheet.chosen() == (day.miles.stage(4).id,)
    assert day.desk.undo_stack.undoText() == "Merge Stage 3 into Stage 4"
    assert day.messages[-1].text.startswith("“Stage 4” stays as the one rung. “Stage 3” put away;")
    assert len(day.sessions()) == 1


def test_only_neighbours_are_offered_to_be_merged(page: LadderPage, day: Day) -> None:
    offered = []
    for numbers in ((4,), (4, 6), (4, 5), (4, 5, 6)):
        select(page, day, *numbers)
        offered.append(page.rung_actions.merge.isEnabled())

    assert offered == [False, False, True, True]


def test_what_is_for_one_rung_is_not_offered_for_two(page: LadderPage, day: Day) -> None:
    select(page, day, 4, 5)
    actions = page.rung_actions

    assert not any(
        action.isEnabled()
        for action in (actions.edit, actions.split, actions.type_title, actions.type_minutes)
    )
    assert actions.retire.isEnabled()


def test_several_are_doubled_and_put_away_as_one_step_each(page: LadderPage, day: Day, qtbot: QtBot) -> None:
    select(page, day, 2, 5)
    press(page, qtbot, KEY.Key_D, CONTROL)
    doubled, first = kept_numbers(day), day.desk.undo_stack.undoText()

    press(page, qtbot, KEY.Key_Delete)

    assert doubled == "1223455678"
    assert kept_numbers(day) == "12345678"
    assert (first, day.desk.undo_stack.undoText()) == ("Duplicate 2 rungs", "Put 2 rungs away")
    assert day.desk.undo_stack.count() == 2


def test_after_several_were_put_away_the_next_one_is_chosen(page: LadderPage, day: Day, qtbot: QtBot) -> None:
    select(page, day, 1, 2, 3)

    press(page, qtbot, KEY.Key_Delete)

    assert page.sheet.chosen() == (day.miles.stage(4).id,)


def test_rungs_are_ordered_by_guess_and_it_asks_nothing(page: LadderPage, day: Day) -> None:
    for number, guess in ((1, Level.WORRIED), (3, Level.CURIOUS), (7, Level.UNEASY)):
        guessed = replace(day.miles.stage(number), expected=guess)
        day.services.ladders.change_stage(day.miles.ladder.id, guessed)

    page.rung_actions.sort_by_guess.trigger()
    ordered, step = kept_numbers(day), day.desk.undo_stack.undoText()
    day.desk.undo_stack.undo()

    assert ordered == "32745618"
    assert step == "Order the rungs by guessed stress"
    assert kept_numbers(day) == "12345678"


def test_without_guesses_there_is_nothing_to_order_by(page: LadderPage) -> None:
    assert not page.rung_actions.sort_by_guess.isEnabled()


def test_a_split_says_in_the_bar_what_is_easier(page: LadderPage, day: Day) -> None:
    select(page, day, 2)

    page.rung_actions.split.trigger()

    assert day.messages[-1].text == "An easier rung stands below “Stage 2” now: half the time."


def test_an_outdoor_rung_stays_above_its_gate_and_the_bar_names_the_rule(
    page: LadderPage, day: Day, qtbot: QtBot
) -> None:
    day.services.ladders.change_stage(day.miles.ladder.id, replace(day.miles.stage(6), outdoors=True))
    assert day.miles.stage(5).gate is Gate.OUTDOOR
    select(page, day, 6)

    press(page, qtbot, KEY.Key_Down, ALT)

    assert kept_numbers(day) == "12345678"
    assert day.messages[-1].text.startswith(
        "Outdoors comes after the outdoor check: “Stage 6” would stand below “Stage 5”."
    )
    assert day.desk.undo_stack.count() == 0


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse])
def test_the_menu_key_asks_for_the_menu_at_the_card(
    page: LadderPage, day: Day, qtbot: QtBot, reason: QContextMenuEvent.Reason
) -> None:
    select(page, day, 8)
    rungs = page.sheet.rungs
    # Off screen, Qt opens no menu without a warning.
    rungs.menu_requested.disconnect()
    card = rungs.visualRect(rungs.currentIndex())
    at = rungs.viewport().mapToGlobal(card.center())

    with qtbot.waitSignal(rungs.menu_requested) as asked:
        QApplication.sendEvent(rungs.viewport(), QContextMenuEvent(reason, card.center(), at))

    assert asked.args == [at]


def test_the_menu_has_everything_that_can_be_done(page: LadderPage) -> None:
    texts = {action.text() for action in page.sheet.rung_menu().actions()}

    assert {"Edit…", "Cut", "Paste above", "Repairs", "Merge into one", "Put away"} <= texts


def test_a_click_with_control_and_one_with_shift_choose_more(
    page: LadderPage, day: Day, qtbot: QtBot
) -> None:
    select(page, day, 8)
    rungs = page.sheet.rungs
    rungs.scrollToTop()

    for row, modifier in ((0, Qt.KeyboardModifier.NoModifier), (1, SHIFT), (0, CONTROL)):
        card = rungs.visualRect(page.sheet.model.index(row))
        qtbot.mouseClick(
            rungs.viewport(), Qt.MouseButton.LeftButton, modifier, card.topRight() + QPoint(-40, 16)
        )

    assert page.sheet.chosen() == (day.miles.stage(7).id,)
