"""Cut, copy and paste of rungs between ladders and animals."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exposure_planner.catalogue.rung_clipboard import RUNGS_MIME_TYPE
from exposure_planner.gui.desk import Tone
from exposure_planner.gui.ladder.page import LadderPage
from tests.gui.daily import Day
from tests.gui.ladder.pressing import CONTROL, kept_numbers, press, select
from tests.services.keeping import Kept, keep_animal

KEY = Qt.Key


@pytest.fixture(autouse=True)
def _an_empty_clipboard(page: LadderPage) -> Iterator[None]:
    """Nobody has copied anything."""
    QApplication.clipboard().clear()
    yield
    QApplication.clipboard().clear()


@pytest.fixture
def bella(day: Day) -> Kept:
    """Another animal, with two rungs."""
    return keep_animal(day.services, "Bella", stages=2)


def titles(day: Day, kept: Kept) -> str:
    stages = day.services.ladders.get(kept.ladder.id).stages
    return "".join(stage.title.removeprefix("Stage ") for stage in stages)


def test_copied_rungs_are_pasted_above_with_new_ids(page: LadderPage, day: Day, qtbot: QtBot) -> None:
    day.rated(2, 1)
    select(page, day, 2, 4)
    press(page, qtbot, KEY.Key_C, CONTROL)
    select(page, day, 6)

    press(page, qtbot, KEY.Key_V, CONTROL)

    assert kept_numbers(day) == "1234562478"
    stages = day.services.ladders.get(day.miles.ladder.id).stages
    assert page.sheet.chosen() == (stages[6].id, stages[7].id)
    assert day.sessions()[0].stage_id == day.miles.stage(2).id
    assert day.desk.undo_stack.undoText() == "Paste 2 rungs"


def test_other_programs_get_plain_text(page: LadderPage, day: Day, qtbot: QtBot) -> None:
    select(page, day, 2, 4)

    press(page, qtbot, KEY.Key_C, CONTROL)

    assert QApplication.clipboard().text() == "Stage 4 (4 min)\nStage 2 (4 min)"


def test_cut_and_pasted_on_the_same_ladder_is_a_move_with_its_history(
    page: LadderPage, day: Day, qtbot: QtBot
) -> None:
    day.rated(2, 1)
    select(page, day, 2, 3)
    press(page, qtbot, KEY.Key_X, CONTROL)
    while_cut = kept_numbers(day)
    select(page, day, 6)

    press(page, qtbot, KEY.Key_V, CONTROL)

    assert while_cut == "12345678"
    assert kept_numbers(day) == "14562378"
    kept = day.services.ladders.get(day.miles.ladder.id)
    assert [stage.id for stage in kept.stages[4:6]] == [day.miles.stage(2).id, day.miles.stage(3).id]
    assert kept.retired_stages == ()
    assert day.desk.undo_stack.count() == 1


def test_cut_rungs_leave_for_another_animal_as_one_step(
    page: LadderPage, day: Day, bella: Kept, qtbot: QtBot
) -> None:
    day.rated(2, 1)
    select(page, day, 2, 3)
    press(page, qtbot, KEY.Key_X, CONTROL)
    day.desk.choose_animal(bella.animal.id)

    press(page, qtbot, KEY.Key_V, CONTROL)
    both = kept_numbers(day), titles(day, bella)
    away = day.services.ladders.get(day.miles.ladder.id).retired_stages
    step = day.desk.undo_stack.undoText()
    day.desk.undo_stack.undo()

    assert both == ("145678", "1232")
    assert [stage.id for stage in away] == [day.miles.stage(2).id, day.miles.stage(3).id]
    assert day.sessions()[0].stage_id == day.miles.stage(2).id
    assert step == "Move 2 rungs here"
    assert (kept_numbers(day), titles(day, bella)) == ("12345678", "12")


def test_what_was_cut_and_pasted_once_is_copied_from_then_on(
    page: LadderPage, day: Day, bella: Kept, qtbot: QtBot
) -> None:
    select(page, day, 2)
    press(page, qtbot, KEY.Key_X, CONTROL)
    day.desk.choose_animal(bella.animal.id)

    press(page, qtbot, KEY.Key_V, CONTROL)
    press(page, qtbot, KEY.Key_V, CONTROL)

    assert titles(day, bella) == "1222"
    assert kept_numbers(day) == "1345678"


def test_cut_rungs_are_pale_until_something_else_is_copied(page: LadderPage, day: Day, qtbot: QtBot) -> None:
    select(page, day, 2)
    press(page, qtbot, KEY.Key_X, CONTROL)
    pale = tuple(page.sheet.rungs.itemDelegate().lifted)

    QApplication.clipboard().setText("Something else")

    assert pale == (day.miles.stage(2).id,)
    assert page.sheet.rungs.itemDelegate().lifted == ()
    assert not page.rung_actions.paste.isEnabled()


def test_rungs_that_have_left_meanwhile_are_not_there_to_be_moved(
    page: LadderPage, day: Day, qtbot: QtBot
) -> None:
    select(page, day, 2)
    press(page, qtbot, KEY.Key_X, CONTROL)
    day.services.ladders.retire_stage(day.miles.ladder.id, day.miles.stage(2).id)

    press(page, qtbot, KEY.Key_V, CONTROL)

    assert kept_numbers(day) == "1345678"
    assert day.messages[-1].tone is Tone.PROBLEM


def test_what_a_stranger_put_on_the_clipboard_is_a_sentence(page: LadderPage, day: Day, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setData(RUNGS_MIME_TYPE, b'{"version": 1, "rungs": [{"title": "x", "seconds": "long"}]}')
    QApplication.clipboard().setMimeData(data)

    press(page, qtbot, KEY.Key_V, CONTROL)

    assert kept_numbers(day) == "12345678"
    assert day.messages[-1].text == (
        "What was copied cannot become rungs (rung 1, seconds: it must be a number); copy the rungs again."
    )
    assert day.desk.undo_stack.count() == 0


def test_a_persons_own_words_come_back_whatever_they_are(page: LadderPage, day: Day, qtbot: QtBot) -> None:
    strange = replace(day.miles.stage(2), title="Yard <5 min>, ../then home", note="<b>")
    day.services.ladders.change_stage(day.miles.ladder.id, strange)
    select(page, day, 2)
    press(page, qtbot, KEY.Key_C, CONTROL)

    press(page, qtbot, KEY.Key_V, CONTROL)

    pasted = day.services.ladders.get(day.miles.ladder.id).stages[2]
    assert pasted == replace(strange, id=pasted.id)
    assert pasted.id != strange.id


def test_nothing_is_offered_to_paste_when_there_are_no_rungs(page: LadderPage) -> None:
    QApplication.clipboard().setText("Some words")

    assert not page.rung_actions.paste.isEnabled()
