"""A ladder is closed with dignity: what was reached, how to go on, everything kept, and undone in one step."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from exposure_planner.gui.closing.dialog import ClosingDialog
from exposure_planner.planner.ladder import LadderStatus
from tests.gui.daily import Day, open_day


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path) -> Iterator[Day]:
    """Tuesday evening; Miles has a ladder of eight rungs and no session yet."""
    with open_day(tmp_path / "data") as opened:
        yield opened


def show(qtbot: QtBot, day: Day) -> ClosingDialog:
    dialog = ClosingDialog(day.desk, day.miles.ladder.id)
    # The dialog deletes itself when it closes.
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def said(dialog: ClosingDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def choose(dialog: ClosingDialog, way: str) -> None:
    dialog.findChild(QRadioButton, f"way_{way}").click()


def close(dialog: ClosingDialog) -> None:
    dialog.findChild(QPushButton, "saveButton").click()


def status(day: Day) -> LadderStatus:
    return day.services.ladders.get(day.miles.ladder.id).status


def test_it_says_what_was_reached_together(qtbot: QtBot, day: Day) -> None:
    for days_ago in (20, 18, 16, 14):
        day.rated(1, days_ago=days_ago)
    day.rated(2, days_ago=10, level=3)

    words = said(show(qtbot, day))

    assert "it is a good result" in words
    assert "5 sessions together since 4 November 2026, 4 of them calm." in words
    assert "Stage 1" in words
    for never in ("fail", "gave up", "!", " he ", " she "):
        assert never not in words.casefold()


def test_without_a_session_it_is_kind_as_well(qtbot: QtBot, day: Day) -> None:
    assert "You saw early enough" in said(show(qtbot, day))


def test_closing_begins_a_life_indoors_and_one_undo_takes_both_back(qtbot: QtBot, day: Day) -> None:
    dialog = show(qtbot, day)

    with qtbot.waitSignal(dialog.closed) as closed:
        close(dialog)

    plan = day.services.indoors.plan(day.miles.animal.id)
    assert closed.args == [day.miles.animal.id, "indoor"]
    assert status(day) is LadderStatus.CLOSED
    assert plan is not None
    assert plan.ladder_id == day.miles.ladder.id
    assert day.desk.undo_stack.undoText() == "Close “Hallway to doorstep”"

    day.desk.undo_stack.undo()
    assert (status(day), day.services.indoors.plan(day.miles.animal.id)) == (LadderStatus.OPEN, None)

    day.desk.undo_stack.redo()
    assert (status(day), day.services.indoors.plan(day.miles.animal.id)) == (LadderStatus.CLOSED, plan)


@pytest.mark.parametrize("way", ["other_goal", "professional"])
def test_other_ways_on_close_the_ladder_only(qtbot: QtBot, day: Day, way: str) -> None:
    dialog = show(qtbot, day)
    choose(dialog, way)

    with qtbot.waitSignal(dialog.closed) as closed:
        close(dialog)

    assert closed.args[1] == way
    assert status(day) is LadderStatus.CLOSED
    assert day.services.indoors.plan(day.miles.animal.id) is None


def test_a_click_on_the_words_of_a_way_chooses_it(qtbot: QtBot, day: Day) -> None:
    dialog = show(qtbot, day)
    words = next(
        label for label in dialog.ways.findChildren(QLabel) if "certified behaviourist" in label.text()
    )

    qtbot.mouseClick(words, Qt.MouseButton.LeftButton)

    assert dialog.ways.chosen() == "professional"


def test_not_now_changes_nothing(qtbot: QtBot, day: Day) -> None:
    dialog = show(qtbot, day)

    dialog.findChild(QPushButton, "notNowButton").click()

    assert status(day) is LadderStatus.OPEN
    assert not day.desk.undo_stack.canUndo()


def test_a_life_indoors_that_goes_on_is_left_as_it_is(qtbot: QtBot, day: Day) -> None:
    close(show(qtbot, day))
    plan = day.services.indoors.plan(day.miles.animal.id)
    day.services.ladders.set_status(day.miles.ladder.id, LadderStatus.OPEN)

    close(show(qtbot, day))

    assert day.services.indoors.plan(day.miles.animal.id) == plan


def test_every_session_stays_and_the_ladder_can_be_opened_again(qtbot: QtBot, day: Day) -> None:
    day.rated(1, days_ago=3)

    close(show(qtbot, day))
    day.services.ladders.set_status(day.miles.ladder.id, LadderStatus.OPEN)

    assert len(day.sessions()) == 1
    assert day.services.planning.advise(day.miles.ladder.id, day.today + timedelta(days=1)).stage_id
