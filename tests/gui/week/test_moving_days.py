"""Sessions on the Week page moved to other days: by keyboard, from the menu, and dragged."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from exposure_planner.bootstrap import Program
from exposure_planner.gui.desk import Desk, Message, Tone
from exposure_planner.gui.week.day_row import DayRow
from exposure_planner.gui.week.page import WeekPage
from tests.gui.week.shown import dates_on, labels_on, planned, row, sheet
from tests.printing.weeks import TODAY

DAY = timedelta(days=1)
ALT = Qt.KeyboardModifier.AltModifier


def focused_day(page: WeekPage) -> date | None:
    focus = page.window().focusWidget()
    return next((each.day.on for each in sheet(page).rows if each is focus), None)


def menu_of(page: WeekPage, on: date) -> QMenu:
    """As it would be shown; off screen nothing can be popped up without a warning."""
    menu = page.day_menu(on)
    assert menu is not None
    return menu


def choose(menu: QMenu, name: str) -> None:
    actions = [action for each in (menu, *menu.findChildren(QMenu)) for action in each.actions()]
    next(action for action in actions if action.objectName() == name).trigger()


def test_alt_and_down_moves_the_session_to_the_next_day(
    qtbot: QtBot, page_of_miles: WeekPage, desk: Desk
) -> None:
    before = planned(page_of_miles)
    row(page_of_miles, before[0]).setFocus()

    qtbot.keyClick(row(page_of_miles, before[0]), Qt.Key.Key_Down, ALT)

    assert planned(page_of_miles)[0] == before[0] + DAY
    assert focused_day(page_of_miles) == before[0] + DAY
    assert desk.undo_stack.undoText() == "Move the session to Wednesday"
    assert "You keep this day free." in labels_on(page_of_miles)


def test_alt_and_up_moves_it_back(qtbot: QtBot, page_of_miles: WeekPage) -> None:
    before = planned(page_of_miles)
    qtbot.keyClick(row(page_of_miles, before[0]), Qt.Key.Key_Down, ALT)

    qtbot.keyClick(row(page_of_miles, before[0] + DAY), Qt.Key.Key_Up, ALT)

    assert planned(page_of_miles) == before
    assert focused_day(page_of_miles) == before[0]


def test_a_move_is_undone_and_redone_by_name(qtbot: QtBot, page_of_miles: WeekPage, desk: Desk) -> None:
    before = planned(page_of_miles)
    qtbot.keyClick(row(page_of_miles, before[0]), Qt.Key.Key_Down, ALT)
    after = planned(page_of_miles)

    desk.undo_stack.undo()
    assert planned(page_of_miles) == before
    assert desk.undo_stack.redoText() == "Move the session to Wednesday"
    desk.undo_stack.redo()

    assert planned(page_of_miles) == after


def test_a_move_that_a_rule_refuses_says_why_and_changes_nothing(
    qtbot: QtBot, page_of_miles: WeekPage, desk: Desk, messages: list[Message]
) -> None:
    before = planned(page_of_miles)
    second = next(on for on in before if on - DAY not in before and on != before[0])

    qtbot.keyClick(row(page_of_miles, second), Qt.Key.Key_Up, ALT)

    assert [message.tone for message in messages] == [Tone.PROBLEM]
    assert "stays free" in messages[0].text
    assert planned(page_of_miles) == before
    assert not desk.undo_stack.canUndo()


def test_no_session_moves_to_yesterday(
    qtbot: QtBot, page_of_miles: WeekPage, messages: list[Message]
) -> None:
    before = planned(page_of_miles)
    assert before[0] == TODAY

    qtbot.keyClick(row(page_of_miles, TODAY), Qt.Key.Key_Up, ALT)

    assert [message.text for message in messages] == [
        "That day is over; a session can be moved between today and the days to come."
    ]
    assert planned(page_of_miles) == before


def test_a_session_moved_beyond_the_last_day_is_followed(qtbot: QtBot, page_of_miles: WeekPage) -> None:
    page_of_miles.move_session(TODAY, TODAY + 7 * DAY)

    assert dates_on(page_of_miles).startswith("Tue 1 Dec")
    assert planned(page_of_miles)[0] == focused_day(page_of_miles) == TODAY + 7 * DAY


def test_the_page_goes_with_the_session_and_no_further(qtbot: QtBot, page_of_miles: WeekPage) -> None:
    page_of_miles.resize(1100, 420)
    scroll = page_of_miles.findChild(QScrollArea, "weekScroll")
    assert isinstance(scroll, QScrollArea)
    bar = scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.value() == 0

    page_of_miles.move_session(TODAY, TODAY + 4 * DAY)

    def is_in_sight() -> bool:
        here = row(page_of_miles, TODAY + 4 * DAY)
        return scroll.viewport().rect().contains(here.mapTo(scroll.viewport(), here.rect().center()))

    qtbot.waitUntil(is_in_sight)
    assert 0 < bar.value() < bar.maximum()


def test_arrows_alone_go_from_day_to_day(qtbot: QtBot, page_of_miles: WeekPage) -> None:
    row(page_of_miles, TODAY).setFocus()

    qtbot.keyClick(row(page_of_miles, TODAY), Qt.Key.Key_Down)
    qtbot.keyClick(row(page_of_miles, TODAY + DAY), Qt.Key.Key_Down)
    qtbot.keyClick(row(page_of_miles, TODAY + 2 * DAY), Qt.Key.Key_Up)

    assert focused_day(page_of_miles) == TODAY + DAY


def test_the_menu_moves_a_session_to_one_of_seven_days(
    qtbot: QtBot, page_of_miles: WeekPage, desk: Desk
) -> None:
    menu = menu_of(page_of_miles, TODAY)
    move_to = menu.findChild(QMenu, "moveTo")
    assert isinstance(move_to, QMenu)
    assert [action.isEnabled() for action in move_to.actions()] == [False, *[True] * 6]

    choose(menu, f"moveTo{(TODAY + 2 * DAY).isoformat()}")

    assert planned(page_of_miles)[0] == TODAY + 2 * DAY
    assert desk.undo_stack.undoText() == "Move the session to Thursday"


def test_a_day_is_kept_free_and_as_planned_again_from_the_menu(
    qtbot: QtBot, page_of_miles: WeekPage, desk: Desk
) -> None:
    before = planned(page_of_miles)

    choose(menu_of(page_of_miles, TODAY), "keepFree")
    assert TODAY not in planned(page_of_miles)
    assert desk.undo_stack.undoText() == "Keep Tue 24 Nov free"
    choose(menu_of(page_of_miles, TODAY), "asPlanned")

    assert planned(page_of_miles) == before
    assert desk.undo_stack.undoText() == "Leave Tue 24 Nov to the plan"


def test_the_menu_offers_only_what_would_change_something(qtbot: QtBot, page_of_miles: WeekPage) -> None:
    menu = menu_of(page_of_miles, TODAY)
    as_it_is = {action.objectName(): action.isEnabled() for action in menu.actions()}
    choose(menu, "keepFree")
    free = {action.objectName(): action.isEnabled() for action in menu_of(page_of_miles, TODAY).actions()}

    assert (as_it_is["keepFree"], as_it_is["asPlanned"]) == (True, False)
    assert free == {"keepFree": False, "asPlanned": True}


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_row_asks_for_its_menu_by_keyboard(qtbot: QtBot, alone: DayRow, key: Qt.Key) -> None:
    with qtbot.waitSignal(alone.menu_wished):
        qtbot.keyClick(alone, key)


def test_the_menu_key_asks_for_it_at_the_row(qtbot: QtBot, alone: DayRow) -> None:
    pressed = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))

    with qtbot.waitSignal(alone.menu_wished) as asked:
        QApplication.sendEvent(alone, pressed)

    assert asked.args is not None
    assert alone.rect().contains(alone.mapFromGlobal(asked.args[0]))


def test_the_button_of_a_row_asks_for_its_menu(qtbot: QtBot, alone: DayRow) -> None:
    button = alone.findChild(QPushButton)

    with qtbot.waitSignal(alone.menu_wished):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert button.accessibleName() == "What to do with Tuesday 24 November"


@pytest.mark.parametrize(("far", "drags"), [(2, False), (60, True)])
def test_a_press_becomes_a_drag_once_it_went_far_enough(
    qtbot: QtBot, alone: DayRow, far: int, *, drags: bool
) -> None:
    taken: list[bool] = []
    alone.drag_wished.connect(lambda: taken.append(True))

    qtbot.mousePress(alone, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    qtbot.mouseMove(alone, QPoint(20, 20 + far))

    assert bool(taken) is drags


@pytest.fixture
def alone(qtbot: QtBot, page_of_miles: WeekPage) -> DayRow:
    """A row with nobody who listens."""
    shown = DayRow(row(page_of_miles, TODAY).day, is_ahead=True)
    qtbot.addWidget(shown)
    shown.resize(600, 200)
    shown.show()
    return shown


def test_days_that_are_over_can_be_neither_moved_nor_reached(qtbot: QtBot, page_of_miles: WeekPage) -> None:
    page_of_miles.show_previous_week()

    rows = sheet(page_of_miles).rows
    assert len(rows) == 7
    assert not any(each.is_ahead or each.focusPolicy() for each in rows)
    assert not any(each.findChild(QPushButton) for each in rows)


def test_a_row_says_its_day_and_its_session_to_a_screen_reader(page_of_miles: WeekPage) -> None:
    here = row(page_of_miles, TODAY)

    assert here.accessibleName() == "Tuesday 24 November"
    assert here.day.planned is not None
    assert here.day.planned.stage in here.accessibleDescription()
    assert "Alt and an arrow key" in here.accessibleDescription()


def test_a_weekday_that_does_not_suit_takes_a_session_and_says_nothing_of_a_rule(
    page_of_miles: WeekPage, program: Program, messages: list[Message]
) -> None:
    chosen = replace(program.settings.current, days_that_suit=frozenset({TODAY.weekday()}))
    program.settings.save(chosen)
    page_of_miles.refresh()
    assert planned(page_of_miles) == [TODAY]
    assert labels_on(page_of_miles).count("You keep this day of the week free.") == 6

    page_of_miles.move_session(TODAY, TODAY + 3 * DAY)

    assert planned(page_of_miles) == [TODAY + 3 * DAY]
    assert messages == []


def test_with_nobody_chosen_nothing_moves(page: WeekPage, desk: Desk) -> None:
    page.move_session(TODAY, TODAY + DAY)

    assert not desk.undo_stack.canUndo()
