"""The Indoors page by keyboard and button, over a real database."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.gui.indoors.activity_dialog import ActivityDialog
from exposure_planner.gui.indoors.ideas_dialog import IdeasDialog
from exposure_planner.gui.indoors.page import IndoorsPage
from exposure_planner.household.indoors import Pillar
from tests.gui.daily import Day

KEY, ALT, SHIFT = Qt.Key, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def kept(day: Day) -> list[str]:
    plan = day.services.indoors.plan(day.miles.animal.id)
    return [activity.title for activity in plan.activities] if plan else []


def shown(page: IndoorsPage) -> list[str]:
    model = page.answers.sheet.plan.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def press(page: QWidget, name: str) -> None:
    button = next(each for each in page.findChildren(QPushButton, name) if each.isVisible())
    button.click()


def key(page: IndoorsPage, qtbot: QtBot, pressed: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    page.answers.sheet.plan.list.setFocus()
    qtbot.keyClick(page.answers.sheet.plan.list, pressed, held)


def undo_name(day: Day) -> str:
    return day.desk.undo_stack.undoText()


def text_of(page: QWidget, name: str) -> str:
    return next((label.text() for label in page.findChildren(QLabel, name) if label.isVisible()), "")


def is_offered(page: IndoorsPage) -> bool:
    return any(each.isVisible() for each in page.findChildren(QPushButton, "beginIndoors"))


def dialog(page: IndoorsPage, kind: type[QWidget]) -> QWidget:
    return next(each for each in page.findChildren(kind) if each.isVisible())


def test_where_nothing_was_begun_five_things_are_offered(page: IndoorsPage, day: Day) -> None:
    assert "Miles Davis" in " ".join(label.text() for label in page.findChildren(QLabel))
    assert not page.paper.print_action.isEnabled()

    press(page, "beginIndoors")

    assert len(kept(day)) == len(shown(page)) == 5
    assert undo_name(day) == "Begin a life indoors"
    assert page.paper.print_action.isEnabled()


def test_beginning_can_be_undone_and_done_again(page: IndoorsPage, day: Day) -> None:
    page.offer_for(day.miles.ladder.id)
    press(page, "beginIndoors")
    begun = day.services.indoors.plan(day.miles.animal.id)
    assert begun is not None
    assert begun.ladder_id == day.miles.ladder.id
    assert text_of(page, "indoorsSince") == "Since 24 November 2026, after “Hallway to doorstep”"

    day.desk.undo_stack.undo()
    assert kept(day) == []
    assert is_offered(page)

    day.desk.undo_stack.redo()
    assert day.services.indoors.plan(day.miles.animal.id) == begun


def test_every_card_says_its_pillar_what_to_do_and_why(begun: IndoorsPage) -> None:
    model = begun.answers.sheet.plan.model

    for row in range(model.rowCount()):
        entry = model.entry(row)
        said = model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole)
        assert entry.heading
        for part in (entry.heading, entry.activity.title, entry.times, entry.how, entry.why):
            assert part in str(said)


def test_a_card_moves_by_keyboard_with_its_pillar_and_stays_chosen(
    begun: IndoorsPage, day: Day, qtbot: QtBot
) -> None:
    before = shown(begun)
    begun.answers.sheet.plan.select(1)

    key(begun, qtbot, KEY.Key_Up, ALT)

    assert shown(begun) == kept(day) == [before[1], before[0], *before[2:]]
    assert begun.answers.sheet.plan.row() == 0
    assert undo_name(day) == f"Move “{before[1]}” up"
    day.desk.undo_stack.undo()
    assert shown(begun) == before


def test_a_dropped_card_lands_where_it_was_let_go(begun: IndoorsPage, day: Day) -> None:
    before = shown(begun)

    begun.answers.sheet.plan.model.moveRows(QModelIndex(), 0, 1, QModelIndex(), 5)

    assert shown(begun) == kept(day) == [*before[1:], before[0]]
    assert undo_name(day) == f"Move “{before[0]}” down"


def test_plus_and_minus_say_how_often(begun: IndoorsPage, day: Day, qtbot: QtBot) -> None:
    begun.answers.sheet.plan.select(3)
    times = begun.answers.sheet.plan.model.entry(3).activity.times_a_week

    key(begun, qtbot, KEY.Key_Plus)

    assert begun.answers.sheet.plan.model.entry(3).activity.times_a_week == times + 1
    assert undo_name(day) == "“A tray of smells from outside” 4 times a week"
    key(begun, qtbot, KEY.Key_Minus)
    assert begun.answers.sheet.plan.model.entry(3).activity.times_a_week == times


def test_nothing_is_done_less_than_once_a_week(begun: IndoorsPage, qtbot: QtBot) -> None:
    begun.answers.sheet.plan.select(3)
    for _ in range(6):
        key(begun, qtbot, KEY.Key_Minus)

    assert begun.answers.sheet.plan.model.entry(3).activity.times_a_week == 1
    assert not begun.findChild(QAction, "lessOften").isEnabled()


def test_what_is_taken_away_comes_back_by_undo(begun: IndoorsPage, day: Day, qtbot: QtBot) -> None:
    before = shown(begun)
    begun.answers.sheet.plan.select(1)

    key(begun, qtbot, KEY.Key_Delete)

    assert shown(begun) == [before[0], *before[2:]]
    assert begun.answers.sheet.plan.row() == 1
    day.desk.undo_stack.undo()
    assert shown(begun) == before


def test_the_last_thing_can_be_taken_away_and_the_page_says_what_to_do(
    begun: IndoorsPage, qtbot: QtBot
) -> None:
    for _ in range(5):
        key(begun, qtbot, KEY.Key_Delete)

    assert shown(begun) == []
    assert "Add an idea" in text_of(begun, "indoorsNothingYet")


def test_ideas_that_are_ticked_join_their_pillars_as_one_step(begun: IndoorsPage, day: Day) -> None:
    press(begun, "addIdeaButton")
    ideas = dialog(begun, IdeasDialog)
    save = ideas.findChild(QPushButton, "saveButton")
    assert not save.isEnabled()
    assert ideas.findChild(QCheckBox, "tick_wand_play") is None

    for code in ("food_puzzle", "cat_grass"):
        ideas.findChild(QCheckBox, f"tick_{code}").click()
    save.click()

    pillars = [begun.answers.sheet.plan.model.entry(row).activity.pillar for row in range(7)]
    assert pillars[:2] == [Pillar.PLAY, Pillar.PLAY]
    assert len(kept(day)) == 7
    assert undo_name(day) == "Add 2 ideas"
    assert "7 things are a lot" in text_of(begun, "indoorsMany")
    day.desk.undo_stack.undo()
    assert len(kept(day)) == 5


def test_something_of_ones_own_is_asked_for_its_words(begun: IndoorsPage, day: Day) -> None:
    press(begun, "addOwnButton")
    own = dialog(begun, ActivityDialog)
    assert isinstance(own, ActivityDialog)
    press(own, "saveButton")
    assert own.isVisible()
    assert own.title_problem.text() == "Please write in a few words what you will do together."

    own.title.setText("Sit by the fish tank")
    own.pillar.choose(Pillar.SMELL)
    own.times.setValue(4)
    press(own, "saveButton")

    assert kept(day)[4] == "Sit by the fish tank"
    assert undo_name(day) == "Add “Sit by the fish tank”"


def test_a_card_is_changed_with_enter_and_keeps_its_how_and_why(
    begun: IndoorsPage, day: Day, qtbot: QtBot
) -> None:
    begun.answers.sheet.plan.select(0)
    key(begun, qtbot, KEY.Key_Return)
    changed = dialog(begun, ActivityDialog)
    assert isinstance(changed, ActivityDialog)

    changed.title.setText("The feather, morning and evening")
    press(changed, "saveButton")

    assert kept(day)[0] == "The feather, morning and evening"
    assert begun.answers.sheet.plan.model.entry(0).why
    day.desk.undo_stack.undo()
    assert kept(day)[0] == "Short hunts with a wand toy"


def test_the_plan_can_be_put_aside_and_taken_up_again(begun: IndoorsPage, day: Day) -> None:
    before = kept(day)

    begun.findChild(QAction, "endIndoors").trigger()

    assert kept(day) == []
    assert is_offered(begun)
    day.desk.undo_stack.undo()
    assert kept(day) == before


def test_the_printed_week_is_one_page_with_what_stands_on_the_plan(
    begun: IndoorsPage, day: Day, tmp_path: Path
) -> None:
    begun.paper.save(str(tmp_path / "week.pdf"))

    (paper,) = PdfReader(tmp_path / "week.pdf").pages
    text = " ".join(paper.extract_text().split())
    assert "Miles Davis" in text
    assert "Mon 23" in text
    assert "twice a day" in text
    assert day.messages[-1].text == f"The week indoors is saved as {tmp_path / 'week.pdf'}."


@pytest.mark.parametrize("width", [520, 700, 1200])
def test_all_cards_are_in_sight_whole_however_wide_the_page_is(
    begun: IndoorsPage, qtbot: QtBot, width: int
) -> None:
    begun.resize(width, 700)
    cards = begun.answers.sheet.plan.list

    def ends() -> int:
        return cards.visualRect(cards.model().index(4, 0)).bottom()

    qtbot.waitUntil(lambda: abs(cards.viewport().height() - ends()) <= 2, timeout=2000)
    assert not begun.answers.sheet.whole.horizontalScrollBar().isVisible()
    assert cards.sizeHintForRow(0) == cards.visualRect(cards.model().index(0, 0)).height()


def test_another_animal_brings_its_own_plan(begun: IndoorsPage, day: Day) -> None:
    day.desk.choose_animal(None)
    day.desk.choose_animal(day.miles.animal.id)

    assert len(shown(begun)) == 5


def test_a_ladder_that_is_listed_no_more_is_not_named(page: IndoorsPage, day: Day) -> None:
    page.offer_for(day.miles.ladder.id)
    press(page, "beginIndoors")

    day.services.ladders.take_back(day.miles.ladder.id)

    assert text_of(page, "indoorsSince") == "Since 24 November 2026"
    assert len(shown(page)) == 5
