"""The Ladder page by keyboard and button, over a real database."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from exposure_planner.gui.ladder.model import RungRole
from exposure_planner.gui.ladder.name_dialog import NameDialog
from exposure_planner.gui.ladder.page import LadderPage
from exposure_planner.gui.ladder.stage_editor import StageEditor
from exposure_planner.planner.ladder import LadderStatus, Stage
from tests.gui.daily import Day

KEY = Qt.Key
ALT, SHIFT, CONTROL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


def kept_titles(day: Day) -> list[str]:
    return [stage.title for stage in day.services.ladders.get(day.miles.ladder.id).stages]


def shown_titles(page: LadderPage) -> list[str]:
    return [str(page.sheet.model.index(row).data()) for row in range(page.sheet.model.rowCount())]


def press(page: LadderPage, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    page.sheet.rungs.setFocus()
    qtbot.keyClick(page.sheet.rungs, key, modifier)


def selected(page: LadderPage) -> str:
    stage = page.selected_stage()
    return stage.title if stage else ""


def editor(page: LadderPage) -> StageEditor:
    found = [dialog for dialog in page.findChildren(StageEditor) if dialog.isVisible()]
    assert len(found) == 1
    return found[0]


def test_the_goal_stands_on_top(page: LadderPage) -> None:
    assert shown_titles(page)[0] == "Stage 8"
    assert shown_titles(page)[-1] == "Stage 1"


def test_a_rung_moves_up_by_keyboard_and_stays_chosen(day: Day, page: LadderPage, qtbot: QtBot) -> None:
    page.sheet.select(day.miles.stage(3).id)

    press(page, qtbot, KEY.Key_Up, ALT)

    assert kept_titles(day)[2:4] == ["Stage 4", "Stage 3"]
    assert selected(page) == "Stage 3"
    assert day.desk.undo_stack.undoText() == "Move Stage 3 up"


def test_a_rung_moves_down_by_keyboard_until_it_is_the_lowest(
    day: Day, page: LadderPage, qtbot: QtBot
) -> None:
    page.sheet.select(day.miles.stage(3).id)

    for _ in range(4):
        press(page, qtbot, KEY.Key_Down, ALT)

    assert kept_titles(day)[:3] == ["Stage 3", "Stage 1", "Stage 2"]
    assert day.desk.undo_stack.count() == 2


def test_a_dropped_rung_is_moved_and_the_move_can_be_undone(day: Day, page: LadderPage) -> None:
    before = shown_titles(page)

    page.sheet.model.moveRow(QModelIndex(), 0, QModelIndex(), 3)
    moved = shown_titles(page)
    day.desk.undo_stack.undo()

    assert moved[:3] == ["Stage 7", "Stage 6", "Stage 8"]
    assert shown_titles(page) == before
    assert selected(page) == "Stage 8"


def test_the_list_stays_where_it_was_scrolled_to(day: Day, page: LadderPage, qtbot: QtBot) -> None:
    bar = page.sheet.rungs.verticalScrollBar()
    page.sheet.select(day.miles.stage(4).id)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum() // 2)
    before = bar.value()

    page.rung_actions.duplicate.trigger()
    day.desk.undo_stack.undo()

    assert bar.value() == before


def test_a_duplicate_stands_above_and_is_chosen(day: Day, page: LadderPage, qtbot: QtBot) -> None:
    page.sheet.select(day.miles.stage(2).id)

    press(page, qtbot, KEY.Key_D, CONTROL)

    assert kept_titles(day)[1:3] == ["Stage 2", "Stage 2"]
    chosen = page.selected_stage()
    assert chosen is not None
    assert chosen.id == day.services.ladders.get(day.miles.ladder.id).stages[2].id


def test_a_split_puts_an_easier_half_below_and_chooses_it(day: Day, page: LadderPage) -> None:
    page.sheet.select(day.miles.stage(2).id)

    page.findChild(QPushButton, "splitRungButton").click()

    assert kept_titles(day)[1:3] == ["Stage 2, half the time", "Stage 2"]
    assert selected(page) == "Stage 2, half the time"
    assert day.desk.undo_stack.undoText() == "Split Stage 2"


def test_a_rung_is_put_away_and_brought_back(day: Day, page: LadderPage, qtbot: QtBot) -> None:
    page.sheet.select(day.miles.stage(4).id)

    press(page, qtbot, KEY.Key_Delete)
    without = kept_titles(day)
    page.sheet.put_away.toggle.click()
    page.sheet.put_away.findChild(QPushButton, "bringBack").click()

    assert "Stage 4" not in without
    assert "Stage 4" in kept_titles(day)
    assert selected(page) == "Stage 4"
    assert not page.sheet.put_away.isVisible()


@pytest.mark.parametrize(("away", "following"), [(4, "Stage 3"), (1, "Stage 2"), (8, "Stage 7")])
def test_after_a_rung_was_put_away_the_next_one_has_the_keyboard(
    day: Day, page: LadderPage, away: int, following: str
) -> None:
    page.sheet.select(day.miles.stage(away).id)
    button = page.findChild(QPushButton, "retireRungButton")
    button.setFocus()

    button.click()

    assert selected(page) == following
    assert page.sheet.rungs.hasFocus()


def test_the_last_rung_stays_and_the_bar_says_why(day: Day, page: LadderPage) -> None:
    for number in range(1, 8):
        page.sheet.select(day.miles.stage(number).id)
        page.rung_actions.retire.trigger()

    page.rung_actions.retire.trigger()

    assert kept_titles(day) == ["Stage 8"]
    assert day.messages[-1].text.startswith("A ladder keeps at least one rung")


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter])
def test_a_rung_is_edited_from_the_keyboard(day: Day, page: LadderPage, qtbot: QtBot, key: Qt.Key) -> None:
    page.sheet.select(day.miles.stage(2).id)
    press(page, qtbot, key)
    dialog = editor(page)

    dialog.fields.title.setText("Landing")
    dialog.ask_to_save()

    assert kept_titles(day)[1] == "Landing"
    assert selected(page) == "Landing"
    assert day.desk.undo_stack.undoText() == "Change Landing"


@pytest.mark.parametrize(("modifier", "place"), [(NONE, 3), (SHIFT, 2)])
def test_a_new_rung_goes_above_or_below(
    day: Day, page: LadderPage, qtbot: QtBot, modifier: Qt.KeyboardModifier, place: int
) -> None:
    page.sheet.select(day.miles.stage(3).id)
    press(page, qtbot, KEY.Key_Insert, modifier)
    dialog = editor(page)

    dialog.fields.title.setText("Landing")
    dialog.ask_to_save()

    assert kept_titles(day)[place] == "Landing"
    assert selected(page) == "Landing"


def test_a_blank_title_is_refused_at_its_field_and_nothing_typed_is_lost(day: Day, page: LadderPage) -> None:
    page.sheet.select(day.miles.stage(3).id)
    page.rung_actions.edit.trigger()
    dialog = editor(page)

    dialog.fields.title.setText("  ")
    dialog.fields.note.setPlainText("Quiet hour")
    dialog.ask_to_save()

    assert dialog.isVisible()
    assert dialog.fields.title_problem.text() == "Please write a title."
    assert dialog.fields.note.toPlainText() == "Quiet hour"
    assert day.desk.undo_stack.count() == 0
    assert day.messages == []


def test_saving_without_a_change_makes_no_step(day: Day, page: LadderPage) -> None:
    page.sheet.select(day.miles.stage(3).id)
    page.rung_actions.edit.trigger()

    editor(page).ask_to_save()

    assert day.desk.undo_stack.count() == 0


def test_title_and_goal_are_changed_and_undone(day: Day, page: LadderPage) -> None:
    page.sheet.header.rename.trigger()
    dialog = page.findChild(NameDialog)
    dialog.title.setText("To the yard")
    dialog.goal.setPlainText("A morning in the sun.")

    dialog.ask_to_save()
    named = page.sheet.header.title.text(), page.sheet.header.goal.text()
    day.desk.undo_stack.undo()

    assert named == ("To the yard", "Goal: A morning in the sun.")
    assert page.sheet.header.title.text() == "Hallway to doorstep"


def test_a_ladder_is_closed_kindly_and_opened_again(day: Day, page: LadderPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(day.desk.closing_requested) as asked:
        page.sheet.header.statuses[LadderStatus.CLOSED].trigger()
    assert asked.args == [day.miles.ladder.id]
    day.services.ladders.set_status(day.miles.ladder.id, LadderStatus.CLOSED)
    closed, words = page.sheet.header.status.text(), page.sheet.notice.words.text()
    page.sheet.header.statuses[LadderStatus.OPEN].trigger()

    assert closed == "Closed: a good life without it"
    assert "That is kind" in words
    assert not page.sheet.header.status.isVisible()
    assert day.desk.undo_stack.undoText() == "Open the ladder again"


def test_a_finding_stands_beside_its_rung_and_the_rest_above(day: Day, page: LadderPage) -> None:
    steep = replace(day.miles.stage(8), duration=timedelta(minutes=30))
    day.services.ladders.change_stage(day.miles.ladder.id, steep)

    notes = page.sheet.model.index(0).data(RungRole.RUNG).notes

    assert notes[0].text.startswith("This is much longer than “Stage 7”.")
    assert (
        page.sheet.notice.words.text()
        == "Can every rung be reached freely, with nobody carried or pulled there?"
    )


def test_an_empty_ladder_asks_for_its_first_rung(day: Day, page: LadderPage) -> None:
    empty = replace(day.miles.ladder, id=uuid4(), stages=())
    day.services.ladders.start(empty)
    day.desk.choose_ladder(empty.id)

    page.sheet.no_rungs.button.click()
    dialog = editor(page)
    dialog.fields.title.setText("The mat")
    dialog.ask_to_save()

    assert shown_titles(page) == ["The mat"]


def test_an_animal_without_a_ladder_is_offered_one(day: Day, page: LadderPage, qtbot: QtBot) -> None:
    day.desk.choose_ladder(None)

    with qtbot.waitSignal(page.new_ladder_requested):
        page.sheet.no_ladder.button.click()


def test_a_gated_rung_says_so_until_its_check_holds(page: LadderPage) -> None:
    gated = page.sheet.model.index(3).data(RungRole.RUNG)

    assert (gated.title, gated.gate, gated.gate_holds) == ("Stage 5", "Outdoor check comes first", False)


def test_only_what_can_be_done_is_offered(day: Day, page: LadderPage) -> None:
    page.sheet.select(day.miles.stage(8).id)
    at_top = page.rung_actions.move_up.isEnabled(), page.rung_actions.move_down.isEnabled()
    page.sheet.select(day.miles.stage(1).id)
    at_bottom = page.rung_actions.move_up.isEnabled(), page.rung_actions.move_down.isEnabled()

    assert at_top == (False, True)
    assert at_bottom == (True, False)


def test_a_stage_that_is_not_there_is_not_chosen(page: LadderPage) -> None:
    before = selected(page)

    page.sheet.select(Stage(id=uuid4(), title="Elsewhere", duration=timedelta(minutes=1)).id)

    assert selected(page) == before


def test_nothing_is_offered_that_would_happen_out_of_sight(day: Day, page: LadderPage) -> None:
    page.sheet.select(day.miles.stage(3).id)
    in_sight = page.rung_actions.retire.isEnabled()

    page.hide()

    assert in_sight
    assert not any(action.isEnabled() for action in page.rung_actions.all())
