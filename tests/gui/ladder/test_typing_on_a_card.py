"""Title and minutes are typed right on the card: Enter keeps, Escape drops."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.gui.ladder.inline_editor import MinutesField, TitleField
from exposure_planner.gui.ladder.model import RungRole
from exposure_planner.gui.ladder.page import LadderPage
from exposure_planner.gui.ladder.stage_editor import StageEditor
from exposure_planner.planner.ladder import WHOLE_DAY
from tests.gui.daily import Day
from tests.gui.ladder.pressing import SHIFT, kept_numbers, press, select

KEY = Qt.Key


def field(page: LadderPage, kind: type[QWidget]) -> QWidget:
    found = [widget for widget in page.sheet.rungs.findChildren(kind) if widget.isVisible()]
    assert len(found) == 1
    return found[0]


def type_title(page: LadderPage, qtbot: QtBot, text: str, end: Qt.Key) -> None:
    press(page, qtbot, KEY.Key_F2)
    title = field(page, TitleField)
    assert isinstance(title, TitleField)
    title.setText(text)
    qtbot.keyClick(title, end)
    closed(page, qtbot)


def closed(page: LadderPage, qtbot: QtBot) -> None:
    """Qt takes what was typed once the field itself has seen the key."""
    rungs = page.sheet.rungs
    qtbot.waitUntil(lambda: not [*rungs.findChildren(TitleField), *rungs.findChildren(MinutesField)])


def double_click(page: LadderPage, qtbot: QtBot, at: QPoint) -> None:
    viewport = page.sheet.rungs.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=at)


def test_enter_keeps_the_title_as_a_step(page: LadderPage, day: Day, qtbot: QtBot) -> None:
    select(page, day, 2)

    type_title(page, qtbot, "Landing", KEY.Key_Return)

    assert day.services.ladders.get(day.miles.ladder.id).stages[1].title == "Landing"
    assert day.desk.undo_stack.undoText() == "Change Landing"
    assert page.sheet.rungs.hasFocus()


def test_escape_drops_what_was_typed(page: LadderPage, day: Day, qtbot: QtBot) -> None:
    select(page, day, 2)

    type_title(page, qtbot, "Landing", KEY.Key_Escape)

    assert kept_numbers(day) == "12345678"
    assert day.desk.undo_stack.count() == 0


def test_a_blank_title_is_not_kept_and_the_bar_says_what_to_do(
    page: LadderPage, day: Day, qtbot: QtBot
) -> None:
    select(page, day, 2)

    type_title(page, qtbot, "  ", KEY.Key_Return)

    assert kept_numbers(day) == "12345678"
    assert day.messages[-1].text == "Please write a title."


def test_the_same_title_is_no_step(page: LadderPage, day: Day, qtbot: QtBot) -> None:
    select(page, day, 2)

    type_title(page, qtbot, "Stage 2", KEY.Key_Return)

    assert day.desk.undo_stack.count() == 0


def test_minutes_are_typed_on_the_card_as_well(page: LadderPage, day: Day, qtbot: QtBot) -> None:
    select(page, day, 2)
    press(page, qtbot, KEY.Key_F2, SHIFT)
    minutes = field(page, MinutesField)
    assert isinstance(minutes, MinutesField)

    minutes.setValue(6.5)
    qtbot.keyClick(minutes, KEY.Key_Return)
    closed(page, qtbot)

    assert day.services.ladders.get(day.miles.ladder.id).stages[1].duration == timedelta(minutes=6.5)


def test_days_are_not_typed_as_minutes(page: LadderPage, day: Day, qtbot: QtBot) -> None:
    days = replace(day.miles.stage(2), duration=WHOLE_DAY, days=2)
    day.services.ladders.change_stage(day.miles.ladder.id, days)
    select(page, day, 2)

    press(page, qtbot, KEY.Key_F2, SHIFT)

    assert not page.sheet.rungs.findChildren(MinutesField)
    assert page.sheet.model.index(6).data(RungRole.RUNG).facts == "2 days"


def test_a_double_click_on_the_title_types_it_and_elsewhere_opens_the_dialog(
    page: LadderPage, day: Day, qtbot: QtBot
) -> None:
    select(page, day, 7)
    rungs = page.sheet.rungs
    card = rungs.visualRect(rungs.currentIndex())

    double_click(page, qtbot, card.topLeft() + QPoint(90, 26))
    typing = bool(rungs.findChildren(TitleField))
    qtbot.keyClick(field(page, TitleField), KEY.Key_Escape)
    double_click(page, qtbot, card.topRight() + QPoint(-40, 60))

    assert typing
    assert any(dialog.isVisible() for dialog in page.findChildren(StageEditor))


def test_fields_on_a_card_are_named_for_a_screen_reader(page: LadderPage, day: Day, qtbot: QtBot) -> None:
    select(page, day, 2)
    press(page, qtbot, KEY.Key_F2)

    assert field(page, TitleField).accessibleName() == "Title of the rung"
