"""A week from the fridge goes into the history by keyboard alone, and what was not done makes no debt."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.gui.paper_entry.dialog import PaperDialog, first_day_on_paper
from exposure_planner.gui.paper_entry.row_fields import RowFields
from exposure_planner.household.session import Stillness
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import EndedBy, Food
from tests.gui.daily import Day, open_day


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path) -> Iterator[Day]:
    """Tuesday evening; Miles had two calm sessions before the week on the paper began."""
    with open_day(tmp_path / "data") as opened:
        opened.rated(1, days_ago=9, level=0)
        opened.rated(1, days_ago=8, level=1)
        yield opened


@pytest.fixture
def dialog(qtbot: QtBot, day: Day) -> PaperDialog:
    """The week that began six days ago."""
    opened = PaperDialog(day.desk, day.miles.animal.id, first_day_on_paper(day.today))
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(opened)
    with qtbot.waitActive(opened):
        opened.open()
    return opened


def write(qtbot: QtBot, dialog: PaperDialog, keys: str) -> None:
    """Key after key into whatever has the keyboard; a bar stands for Enter."""
    for key in keys:
        target = dialog.focusWidget()
        if key == "|":
            qtbot.keyClick(target, Qt.Key.Key_Return)
        else:
            qtbot.keyClicks(target, key)


def save(qtbot: QtBot, dialog: PaperDialog) -> None:
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def problem_of(row: RowFields) -> str:
    return row.problem.text() if row.problem.isVisible() else ""


def text_of(dialog: QWidget, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    return label.text() if label.isVisible() else ""


def new_sessions(day: Day) -> list[tuple[int, Level]]:
    """How many days ago, and how it was."""
    recent = [session for session in day.sessions() if session.on >= day.today - timedelta(days=6)]
    return [((day.today - session.on).days, session.peak) for session in recent]


def test_there_is_one_row_for_each_session_that_was_planned(day: Day, dialog: PaperDialog) -> None:
    rows = dialog.grid.rows

    assert 2 <= len(rows) <= 4
    assert all(day.today - timedelta(days=6) <= row.row.on <= day.today for row in rows)
    assert all(row.is_open for row in rows)


def test_a_week_goes_in_with_a_few_keys_a_row(qtbot: QtBot, day: Day, dialog: PaperDialog) -> None:
    rows = [row.row for row in dialog.grid.rows]

    write(qtbot, dialog, "1l0p|" * len(rows))
    save(qtbot, dialog)

    assert not dialog.isVisible()
    assert new_sessions(day) == [((day.today - row.on).days, Level.CURIOUS) for row in rows]
    newest = day.sessions()[-1]
    assert (newest.food, newest.ended_by) == (Food.AS_AT_HOME, EndedBy.PLAN)
    assert newest.ratings[0].stillness is Stillness.LOOSE


def test_it_is_one_step_to_undo_and_to_do_again(qtbot: QtBot, day: Day, dialog: PaperDialog) -> None:
    write(qtbot, dialog, "2|2|")
    save(qtbot, dialog)
    kept = new_sessions(day)

    day.desk.undo_stack.undo()
    undone = new_sessions(day)
    day.desk.undo_stack.redo()

    assert len(kept) == 2
    assert undone == []
    assert new_sessions(day) == kept


def test_what_was_not_done_stays_empty_and_makes_no_debt(qtbot: QtBot, day: Day, dialog: PaperDialog) -> None:
    write(qtbot, dialog, "|2|")
    save(qtbot, dialog)

    assert [peak for _, peak in new_sessions(day)] == [Level.UNEASY]


def test_arrows_go_from_row_to_row_and_a_key_replaces_what_stands_there(
    qtbot: QtBot, dialog: PaperDialog
) -> None:
    first, second = dialog.grid.rows[:2]
    write(qtbot, dialog, "3")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    below = dialog.focusWidget()
    qtbot.keyClick(below, Qt.Key.Key_Up)
    write(qtbot, dialog, "4")

    assert below is second.level
    assert first.level.text() == "4"


def test_minutes_and_a_rung_can_be_others_than_on_the_paper(
    qtbot: QtBot, day: Day, dialog: PaperDialog
) -> None:
    row = dialog.grid.rows[0]
    row.note.setText("It was raining, so the hall again")
    row.stage.choose(day.miles.stage(2).id)
    write(qtbot, dialog, "20p2.5|")
    save(qtbot, dialog)

    (kept,) = [session for session in day.sessions() if session.on == row.row.on]
    assert kept.stage_id == day.miles.stage(2).id
    assert kept.actual == timedelta(minutes=2.5)
    assert kept.note == "It was raining, so the hall again"


def test_what_was_done_on_another_day_is_kept_there(qtbot: QtBot, day: Day, dialog: PaperDialog) -> None:
    row = dialog.grid.rows[0]
    row.day.choose(row.row.on + timedelta(days=1))
    write(qtbot, dialog, "2|")
    save(qtbot, dialog)

    assert [on for on, _ in new_sessions(day)] == [(day.today - row.row.on).days - 1]


def test_a_calm_level_asks_what_kind_of_calm(qtbot: QtBot, day: Day, dialog: PaperDialog) -> None:
    write(qtbot, dialog, "1")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    save(qtbot, dialog)

    assert problem_of(dialog.grid.rows[0]).startswith("What kind of calm")
    assert dialog.focusWidget() is dialog.grid.rows[0].calm
    assert new_sessions(day) == []


def test_a_row_without_a_level_says_what_it_wants(qtbot: QtBot, day: Day, dialog: PaperDialog) -> None:
    dialog.grid.rows[1].note.setText("Stayed on the mat")

    save(qtbot, dialog)

    assert problem_of(dialog.grid.rows[1]).startswith("A level, please")
    assert new_sessions(day) == []


def test_an_empty_week_keeps_nothing_and_says_so(qtbot: QtBot, dialog: PaperDialog) -> None:
    save(qtbot, dialog)

    assert text_of(dialog, "paperProblem").startswith("Write a level into at least one row")


def test_what_hardly_goes_together_is_asked_about_once_for_all_rows(
    qtbot: QtBot, day: Day, dialog: PaperDialog
) -> None:
    write(qtbot, dialog, "50p|")
    save(qtbot, dialog)
    asked = text_of(dialog, "doubt")

    dialog.findChild(QPushButton, "rightButton").click()

    assert asked.startswith("Miles Davis ate as at home")
    assert [peak for _, peak in new_sessions(day)] == [Level.PANIC]


def test_a_day_that_is_kept_already_cannot_be_entered_twice(qtbot: QtBot, day: Day) -> None:
    first = first_day_on_paper(day.today)
    planned = day.services.paper_weeks.rows(day.miles.animal.id, first, day.today)
    ago = (day.today - planned[0].on).days
    day.rated(1, days_ago=ago, level=2)

    dialog = PaperDialog(day.desk, day.miles.animal.id, first)
    qtbot.addWidget(dialog)
    dialog.show()

    assert [row.row.on for row in dialog.grid.rows] == [row.on for row in planned]
    assert dialog.grid.rows[0].said.text() == "Kept already: Uneasy"
    assert not dialog.grid.rows[0].is_open


def test_leaving_a_filled_week_asks_first(qtbot: QtBot, dialog: PaperDialog) -> None:
    write(qtbot, dialog, "3")

    dialog.reject()

    assert dialog.isVisible()
    dialog.findChild(QPushButton, "putAwayButton").click()
    assert not dialog.isVisible()


def test_another_first_day_shows_that_week(qtbot: QtBot, day: Day, dialog: PaperDialog) -> None:
    before = [row.row.on for row in dialog.grid.rows]

    dialog.first.show_day(day.today - timedelta(days=30))

    assert [row.row.on for row in dialog.grid.rows] != before


def test_every_field_has_a_name_for_a_screen_reader(dialog: PaperDialog) -> None:
    fields = [field for row in dialog.grid.rows for field in (row.day, row.stage, *row.fields())]

    assert all(field.accessibleName() for field in fields)
    assert dialog.findChild(QComboBox, "stage0").accessibleName() == "Rung"


def test_a_row_that_cannot_be_kept_says_so_and_the_others_are_not_kept_either(
    qtbot: QtBot, day: Day, dialog: PaperDialog
) -> None:
    """Minutes of two days: the row keeps what was typed, and nothing of the week is in the history."""
    write(qtbot, dialog, "2|20p3000|")

    save(qtbot, dialog)

    assert "minutes" in problem_of(dialog.grid.rows[1])
    assert new_sessions(day) == []
    assert dialog.isVisible()
