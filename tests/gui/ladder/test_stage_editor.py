"""The editor gives back what was written, and loses nothing that was typed."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QMessageBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from exposure_planner.errors import DiskFull, MinutesOutOfRange, OutdoorsBeforeGate
from exposure_planner.gui.ladder.stage_editor import StageEditor
from exposure_planner.planner.ladder import WHOLE_DAY, DistanceTo, Gate, Stage, StageTrigger
from exposure_planner.planner.level import Level
from exposure_planner.wording.translate import english

FULL = Stage(
    id=uuid4(),
    title="Doorstep",
    duration=timedelta(seconds=100),
    expected=Level.SETTLED,
    place="doorstep",
    gate=Gate.BARRIER,
    distance_m=2.5,
    distance_to=DistanceTo.TRIGGER,
    triggers=(StageTrigger(what="street", intensity=55), StageTrigger(what="dogs", intensity=10)),
    people="a helper",
    equipment=("harness", "open bag"),
    retreat="the bag",
    exit_time=timedelta(seconds=20),
    stop_sign="crouching",
    note="Early.\nQuiet.",
    outdoors=True,
    milestone=True,
    split_of=uuid4(),
)
PLAIN = Stage(id=uuid4(), title="Hallway", duration=timedelta(minutes=3))


def opened(stage: Stage, qtbot: QtBot) -> StageEditor:
    editor = StageEditor(stage, ("dogs", "cars"), english)
    qtbot.addWidget(editor)
    editor.open()
    return editor


def answer(editor: StageEditor, role: QMessageBox.ButtonRole) -> None:
    question = editor.findChild(QMessageBox, "keepQuestion")
    next(button for button in question.buttons() if question.buttonRole(button) is role).click()


@pytest.mark.parametrize("stage", [FULL, PLAIN])
def test_a_stage_comes_back_as_it_was(stage: Stage, qtbot: QtBot) -> None:
    editor = opened(stage, qtbot)

    assert editor.value() == stage
    assert not editor.is_changed()


def test_everything_that_is_written_is_given_back(qtbot: QtBot) -> None:
    editor = opened(PLAIN, qtbot)
    fields = editor.fields

    fields.title.setText("  Landing ")
    fields.minutes.setValue(4.5)
    fields.distance.set_number(8)
    fields.equipment.setText("harness,  lead ,")
    fields.exit_time.set_number(30)
    fields.gate.choose(Gate.OUTDOOR)
    fields.expected.choose(Level.UNEASY)
    fields.triggers.first_field().setText("the stairwell")

    written = editor.value()
    assert (written.title, written.duration, written.distance_m) == ("Landing", timedelta(minutes=4.5), 8)
    assert written.equipment == ("harness", "lead")
    assert (written.exit_time, written.gate) == (timedelta(seconds=30), Gate.OUTDOOR)
    assert written.expected is Level.UNEASY
    assert written.triggers == (StageTrigger(what="the stairwell", intensity=20),)


def test_an_odd_number_of_seconds_survives_an_edit_of_something_else(qtbot: QtBot) -> None:
    editor = opened(FULL, qtbot)

    editor.fields.note.setPlainText("Later.")

    assert editor.value().duration == timedelta(seconds=100)
    assert editor.value().exit_time == timedelta(seconds=20)


def test_triggers_are_added_and_removed_in_their_rows(qtbot: QtBot) -> None:
    editor = opened(FULL, qtbot)
    rows = editor.fields.triggers

    rows.more.click()
    rows._rows[-1].what.setText("cars")
    rows._rows[0].less.click()

    assert [trigger.what for trigger in editor.value().triggers] == ["dogs", "cars"]


def test_escape_leaves_at_once_where_nothing_was_typed(qtbot: QtBot) -> None:
    editor = opened(PLAIN, qtbot)

    qtbot.keyClick(editor, Qt.Key.Key_Escape)

    assert not editor.isVisible()


def test_escape_with_something_typed_asks_and_goes_on(qtbot: QtBot) -> None:
    editor = opened(PLAIN, qtbot)
    editor.fields.title.setText("Landing")

    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    answer(editor, QMessageBox.ButtonRole.RejectRole)

    assert editor.isVisible()
    assert editor.fields.title.text() == "Landing"


def test_escape_with_something_typed_can_keep_it(qtbot: QtBot) -> None:
    editor = opened(PLAIN, qtbot)
    editor.fields.title.setText("Landing")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)

    with qtbot.waitSignal(editor.save_requested) as asked:
        answer(editor, QMessageBox.ButtonRole.AcceptRole)

    assert asked.args is not None
    assert asked.args[0].title == "Landing"


def test_escape_with_something_typed_can_leave_it(qtbot: QtBot) -> None:
    editor = opened(PLAIN, qtbot)
    editor.fields.title.setText("Landing")

    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    answer(editor, QMessageBox.ButtonRole.DestructiveRole)

    assert not editor.isVisible()


def test_minutes_that_cannot_be_get_a_sentence_at_their_field(qtbot: QtBot) -> None:
    editor = opened(PLAIN, qtbot)

    editor.show_problem(MinutesOutOfRange("minutes"))

    assert "minutes above 0" in editor.fields.minutes_problem.text()
    assert editor.fields.minutes_problem.isVisible()


def test_a_problem_of_the_disk_is_said_in_the_dialog(qtbot: QtBot, tmp_path: Path) -> None:
    editor = opened(PLAIN, qtbot)

    editor.show_problem(DiskFull(tmp_path / "data.sqlite3"))

    assert editor.problem.isVisible()
    assert "is full" in editor.problem.text()


def test_every_field_has_a_name_for_a_screen_reader(qtbot: QtBot) -> None:
    editor = opened(FULL, qtbot)

    fields = [
        field
        for kind in (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox, QPushButton)
        for field in editor.findChildren(kind)
        if field.isVisible() and not isinstance(field.parent(), QAbstractSpinBox)
    ]

    named = {
        field: QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Name) for field in fields
    }
    assert len(named) > 15
    assert [field.objectName() for field, name in named.items() if not name] == []


def test_in_a_narrow_editor_what_may_frighten_can_still_be_read(qtbot: QtBot) -> None:
    editor = opened(FULL, qtbot)

    editor.resize(480, 360)

    line = editor.fields.triggers.first_field()
    qtbot.waitUntil(lambda: line.width() >= line.fontMetrics().averageCharWidth() * 16, timeout=2000)


def test_a_rung_of_days_is_shown_and_kept_as_one(qtbot: QtBot) -> None:
    days = replace(FULL, duration=WHOLE_DAY, days=2)
    dialog = opened(days, qtbot)
    length = dialog.fields.length

    unchanged = dialog.is_changed()
    length.days.setValue(3)

    assert not unchanged
    assert (length.minutes.isVisibleTo(dialog), length.days.isVisibleTo(dialog)) == (False, True)
    assert dialog.value() == replace(days, days=3)


def test_minutes_become_days_that_are_rated_once_and_minutes_again(qtbot: QtBot) -> None:
    dialog = opened(FULL, qtbot)
    length = dialog.fields.length

    length.unit.choose(True)
    in_days = dialog.value()
    length.unit.choose(False)

    assert (in_days.duration, in_days.days, in_days.is_all_day) == (WHOLE_DAY, 1, True)
    assert dialog.value() == FULL
    assert length.unit.currentText() == "minutes"
    assert length.unit.itemText(1) == "days, rated once a day"


def test_the_outdoor_check_is_asked_for_at_its_field(qtbot: QtBot) -> None:
    dialog = opened(FULL, qtbot)

    dialog.show_problem(OutdoorsBeforeGate("Yard", None))

    assert dialog.fields.gate_problem.text().startswith("“Yard” is outdoors")
    assert dialog.focusWidget() is dialog.fields.gate
