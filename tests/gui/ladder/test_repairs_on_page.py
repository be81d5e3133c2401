"""Beside each finding a button that puts it right, by mouse and by keyboard."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.gui.ladder.card_layout import lay_out_card
from exposure_planner.gui.ladder.model import RungRole
from exposure_planner.gui.ladder.page import LadderPage
from exposure_planner.gui.ladder.rung_notes import RungNote, notes_by_rung
from exposure_planner.gui.ladder.stage_editor import StageEditor
from exposure_planner.planner.ladder import LadderStatus, Stage
from exposure_planner.planner.level import Level
from exposure_planner.planner.repair import RepairKind
from exposure_planner.wording.translate import english
from tests.gui.daily import Day
from tests.gui.ladder.pressing import kept_numbers, select


def change(day: Day, number: int, **facts: object) -> Stage:
    changed = replace(day.miles.stage(number), **facts)  # type: ignore[arg-type]
    day.services.ladders.change_stage(day.miles.ladder.id, changed)
    return changed


def notes(page: LadderPage, stage_id: UUID) -> tuple[RungNote, ...]:
    row = page.sheet.model.row_of(stage_id)
    assert row is not None
    found: tuple[RungNote, ...] = page.sheet.model.index(row).data(RungRole.RUNG).notes
    return found


def _move_over(viewport: QWidget, at: QPoint) -> None:
    """Tell the widget itself: which window lies under the computer’s own mouse is not for this test to say."""
    none, no_keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    place, on_screen = QPointF(at), viewport.mapToGlobal(QPointF(at))
    QApplication.sendEvent(
        viewport, QMouseEvent(QEvent.Type.MouseMove, place, on_screen, none, none, no_keys)
    )


def press_button(page: LadderPage, qtbot: QtBot, stage_id: UUID, number: int = 0) -> None:
    """Click on the button on the card, where it is painted."""
    rungs, row = page.sheet.rungs, page.sheet.model.row_of(stage_id)
    assert row is not None
    index = page.sheet.model.index(row)
    rungs.scrollTo(index)
    rect = rungs.visualRect(index)
    button = lay_out_card(index.data(RungRole.RUNG), rect.width()).repairs[number]
    at = rect.topLeft() + button.rect.center().toPoint()
    _move_over(rungs.viewport(), at)
    assert rungs.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    qtbot.mouseClick(rungs.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_half_way_rung_is_put_in_with_a_press_and_taken_out_by_undo(
    page: LadderPage, day: Day, qtbot: QtBot
) -> None:
    steep = change(day, 8, duration=timedelta(minutes=12))

    press_button(page, qtbot, steep.id)
    between = page.selected_stage()
    after = [note.text for note in notes(page, steep.id) if not note.question]
    step = day.desk.undo_stack.undoText()
    day.desk.undo_stack.undo()

    assert between is not None
    assert (between.title, between.duration) == ("Stage 7, a little longer", timedelta(minutes=8))
    assert after == []
    assert step == "Put a half-way rung below Stage 8"
    assert day.messages[-1].text.startswith("“Stage 7, a little longer” stands between the two now.")
    assert kept_numbers(day) == "12345678"


def test_what_is_missing_is_asked_for_at_its_field(page: LadderPage, day: Day, qtbot: QtBot) -> None:
    outdoors = change(day, 8, outdoors=True, retreat="bag", exit_time=timedelta(seconds=20))

    press_button(page, qtbot, outdoors.id)
    editor = page.findChild(StageEditor)

    assert notes(page, outdoors.id)[0].repair_text == "Add the sign to stop…"
    assert editor.isVisible()
    assert editor.focusWidget() is editor.fields.stop_sign
    assert day.desk.undo_stack.count() == 0


def test_an_easier_rung_is_put_first(page: LadderPage, day: Day, qtbot: QtBot) -> None:
    hard = change(day, 1, expected=Level.WORRIED)

    press_button(page, qtbot, hard.id)

    first = day.services.ladders.get(day.miles.ladder.id).stages[0]
    assert first.title == "Stage 1, half the time"
    assert page.selected_stage() == first
    assert not notes(page, hard.id)


def test_a_question_that_was_answered_stays_quiet_on_this_ladder(
    page: LadderPage, day: Day, qtbot: QtBot
) -> None:
    goal = day.miles.stage(8).id
    asked = [note.text for note in notes(page, goal)]

    press_button(page, qtbot, goal)
    page.sheet.notice.findChild(QPushButton, "repairLadder").click()

    assert len(asked) == 1
    assert notes(page, goal) == ()
    assert not page.sheet.notice.isVisible()
    page.mark_stale()
    assert notes(page, goal) == ()
    assert len(day.services.ladders.get(day.miles.ladder.id).answered) == 2

    day.desk.undo_stack.undo()
    day.desk.undo_stack.undo()
    assert [note.text for note in notes(page, goal)] == asked


def test_another_goal_is_asked_about_again(page: LadderPage, day: Day, qtbot: QtBot) -> None:
    press_button(page, qtbot, day.miles.stage(8).id)

    select(page, day, 8)
    page.rung_actions.move_down.trigger()

    assert notes(page, day.miles.stage(7).id)[0].question


def test_a_long_ladder_becomes_two_above_the_chosen_rung(page: LadderPage, day: Day, qtbot: QtBot) -> None:
    more = [replace(day.miles.stage(1), id=uuid4(), title=f"More {number}") for number in range(9)]
    day.services.rungs.add(day.miles.ladder.id, more, 8)
    select(page, day, 8)

    buttons = page.sheet.notice.findChildren(QPushButton, "repairLadder")
    next(button for button in buttons if button.text() == "Make two ladders of it").click()
    ladders = day.services.ladders.of_animal(day.miles.animal.id)
    day.desk.undo_stack.undo()
    undone = day.services.ladders.of_animal(day.miles.animal.id)
    day.desk.undo_stack.redo()

    assert [len(ladder.stages) for ladder in ladders] == [8, 9]
    assert ladders[1].status is LadderStatus.PAUSED
    assert ladders[1].title == "Hallway to doorstep, second part"
    assert day.messages[-1].text.startswith("The rungs above “Stage 8” wait as a second ladder.")
    assert [len(ladder.stages) for ladder in undone] == [17]
    assert day.services.ladders.of_animal(day.miles.animal.id) == ladders


def test_a_short_ladder_gets_a_rung_at_its_steepest_step(page: LadderPage, day: Day) -> None:
    change(day, 7, duration=timedelta(minutes=30))
    day.services.rungs.retire(day.miles.ladder.id, [day.miles.stage(number).id for number in (1, 2, 3)])
    day.services.rungs.retire(day.miles.ladder.id, [day.miles.stage(8).id])

    buttons = page.sheet.notice.findChildren(QPushButton, "repairLadder")
    next(button for button in buttons if "steepest" in button.text()).click()

    stages = day.services.ladders.get(day.miles.ladder.id).stages
    assert [stage.title for stage in stages][2:] == ["Stage 6", "Stage 6, a little longer", "Stage 7"]
    assert stages[3].split_of is None


def test_repairs_are_in_the_menu_for_the_keyboard(page: LadderPage, day: Day) -> None:
    steep = change(day, 8, duration=timedelta(minutes=30))
    page.sheet.select(steep.id)
    menu = page.rung_actions.repairs_menu
    texts = [action.text() for action in menu.actions()]

    menu.actions()[0].trigger()

    assert texts[0] == "Put a half-way rung here"
    assert texts[1].startswith("Is this top rung what you both really need")
    assert page.rung_actions.repairs.isEnabled()
    assert len(day.services.ladders.get(day.miles.ladder.id).stages) == 9


def test_a_screen_reader_hears_what_can_be_put_right(page: LadderPage, day: Day) -> None:
    change(day, 8, duration=timedelta(minutes=30))

    said = page.sheet.model.index(0).data(Qt.ItemDataRole.AccessibleDescriptionRole)

    assert said == "Put a half-way rung here. Yes."


def test_where_nothing_is_to_be_put_right_the_menu_is_not_offered(page: LadderPage, day: Day) -> None:
    select(page, day, 8)
    for note in (*notes(page, day.miles.stage(8).id),):
        page.sheet.rungs.repair_requested.emit(note.repair)
    page.sheet.notice.findChild(QPushButton, "repairLadder").click()

    assert not page.rung_actions.repairs.isEnabled()


def test_a_press_that_is_released_elsewhere_does_nothing(page: LadderPage, day: Day, qtbot: QtBot) -> None:
    steep = change(day, 8, duration=timedelta(minutes=30))
    rungs = page.sheet.rungs
    index = page.sheet.model.index(0)
    rungs.scrollTo(index)
    rect = rungs.visualRect(index)
    at = (
        rect.topLeft()
        + lay_out_card(index.data(RungRole.RUNG), rect.width()).repairs[0].rect.center().toPoint()
    )
    left = Qt.MouseButton.LeftButton

    qtbot.mousePress(rungs.viewport(), left, pos=at)
    qtbot.mouseRelease(rungs.viewport(), left, pos=rect.topRight() + QPoint(-30, 16))

    assert day.desk.undo_stack.count() == 0
    assert page.selected_stage() == steep


@pytest.mark.parametrize("number", [3, 4])
def test_where_the_sessions_question_the_order_both_rungs_offer_to_swap(
    page: LadderPage, day: Day, number: int
) -> None:
    view = replace(day.services.planning.ladder(day.miles.ladder.id), order_questioned=day.miles.stage(3).id)

    note = notes_by_rung(view, english)[day.miles.stage(number).id][0]
    page.sheet.rungs.repair_requested.emit(note.repair)

    assert note.repair is not None
    assert (note.repair.kind, note.repair_text) == (RepairKind.SWAP, "Swap the two")
    assert ("harder" if number == 3 else "easier") in note.text
    assert kept_numbers(day) == "12435678"
    assert day.desk.undo_stack.undoText() == "Swap Stage 3 and Stage 4"
