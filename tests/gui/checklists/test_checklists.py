"""Checklists and reports, over a real database."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from exposure_planner.gui.checklists.gate_dialog import GateDialog
from exposure_planner.gui.checklists.incident_dialog import IncidentDialog
from exposure_planner.gui.checklists.normal_dialog import NormalDialog
from exposure_planner.household.animal import Species
from exposure_planner.household.gate_list import GatePoint, points_of
from exposure_planner.household.welfare import GateVisit, IncidentReport, NormalSign
from exposure_planner.planner import Level, Move, ReasonCode
from exposure_planner.planner.ladder import Gate
from exposure_planner.planner.observed import Severity
from tests.gui.daily import Day, open_day


@pytest.fixture
def gated_day(qtbot: QtBot, tmp_path: Path) -> Iterator[Day]:
    """The second rung is behind the outdoor gate."""
    with open_day(tmp_path / "gated", gate_at=2) as opened:
        yield opened


D = TypeVar("D", bound=QDialog)

EVERY_POINT = tuple(point.value for point in points_of(Gate.OUTDOOR, Species.CAT))


def shown(qtbot: QtBot, dialog: D) -> D:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
    return dialog


def tick(dialog: QDialog, *keys: str) -> None:
    for key in keys:
        dialog.findChild(QCheckBox, f"tick_{key}").click()


def save(dialog: QDialog) -> None:
    dialog.findChild(QPushButton, "saveButton").click()


def gate(qtbot: QtBot, day: Day) -> GateDialog:
    return shown(qtbot, GateDialog(day.desk, day.miles.ladder.id, day.miles.stage(2).id))


def last_visit(day: Day) -> GateVisit | None:
    return day.services.welfare.last_gate_visit(day.miles.ladder.id, day.miles.stage(2).id)


def test_a_gate_holds_from_today_once_every_point_is_ticked(qtbot: QtBot, gated_day: Day) -> None:
    dialog = gate(qtbot, gated_day)

    tick(dialog, *EVERY_POINT)
    save(dialog)

    visit = last_visit(gated_day)
    assert visit is not None
    assert visit.holds
    assert visit.on == gated_day.today
    assert not dialog.isVisible()


def test_a_gate_with_a_point_missing_is_kept_as_not_yet(qtbot: QtBot, gated_day: Day) -> None:
    dialog = gate(qtbot, gated_day)

    tick(dialog, GatePoint.CHIP_CHECKED.value)
    save(dialog)

    visit = last_visit(gated_day)
    assert visit is not None
    assert not visit.holds
    assert visit.ticked == (GatePoint.CHIP_CHECKED.value,)


def test_a_written_reason_opens_the_gate_and_is_kept(qtbot: QtBot, gated_day: Day) -> None:
    dialog = gate(qtbot, gated_day)

    dialog.findChild(QLineEdit, "overrideReason").setText("Fenced in on all sides.")
    assert "reason" in dialog.findChild(QPushButton, "saveButton").text()
    save(dialog)

    visit = last_visit(gated_day)
    assert visit is not None
    assert visit.holds
    assert visit.override_reason == "Fenced in on all sides."


def test_a_gate_says_that_a_reason_is_printed_and_which_day_it_is(qtbot: QtBot, gated_day: Day) -> None:
    dialog = gate(qtbot, gated_day)

    said = [label.text() for label in dialog.findChildren(QLabel)]

    assert "Tuesday 24 November" in said
    assert any("printed" in sentence for sentence in said)


def test_a_gate_can_be_undone_by_name(qtbot: QtBot, gated_day: Day) -> None:
    dialog = gate(qtbot, gated_day)
    tick(dialog, *EVERY_POINT)
    save(dialog)

    assert gated_day.desk.undo_stack.undoText() == "Check before “Stage 2”"
    gated_day.desk.undo_stack.undo()

    assert last_visit(gated_day) is None


def test_a_click_on_the_sentence_ticks_as_well(qtbot: QtBot, gated_day: Day) -> None:
    dialog = gate(qtbot, gated_day)
    box = dialog.findChild(QCheckBox, f"tick_{GatePoint.HARNESS_FITS.value}")
    sentence = next(label for label in dialog.findChildren(QLabel) if label.text() == box.accessibleName())

    qtbot.mouseClick(sentence, Qt.MouseButton.LeftButton)

    assert box.isChecked()


def test_the_list_ends_the_rest_once_all_is_as_usual(qtbot: QtBot, day: Day) -> None:
    day.rated(1, days_ago=6, level=4)
    assert day.services.planning.advise(day.miles.ladder.id).has(ReasonCode.NOT_BACK_TO_NORMAL)
    dialog = shown(qtbot, NormalDialog(day.desk, day.miles.animal.id))

    tick(dialog, *(sign.value for sign in NormalSign))
    save(dialog)

    assert day.services.planning.advise(day.miles.ladder.id).move is not Move.REST
    day.desk.undo_stack.undo()
    assert day.services.planning.advise(day.miles.ladder.id).move is Move.REST


def test_a_list_that_is_not_all_true_lets_the_rest_go_on(qtbot: QtBot, day: Day) -> None:
    day.rated(1, days_ago=6, level=4)
    dialog = shown(qtbot, NormalDialog(day.desk, day.miles.animal.id))

    tick(dialog, NormalSign.EATING.value)
    save(dialog)

    assert day.services.planning.advise(day.miles.ladder.id).move is Move.REST


def test_something_stressful_makes_today_a_quiet_day(qtbot: QtBot, day: Day) -> None:
    day.rated(1, days_ago=1)
    dialog = shown(qtbot, IncidentDialog(day.desk, day.miles.animal.id))

    dialog.findChild(QComboBox, "incidentWhat").setCurrentText("Vaccination")
    dialog.findChild(QComboBox, "incidentSeverity").setCurrentIndex(1)
    save(dialog)

    (incident,) = day.services.welfare.incidents(day.miles.animal.id)
    assert (incident.what, incident.severity, incident.on) == ("Vaccination", Severity.MODERATE, day.today)
    assert day.services.planning.advise(day.miles.ladder.id).has(ReasonCode.STRESS_TODAY)
    day.desk.undo_stack.undo()
    assert day.services.welfare.incidents(day.miles.animal.id) == ()


def test_a_blank_report_says_so_at_the_field_and_stays_open(qtbot: QtBot, day: Day) -> None:
    dialog = shown(qtbot, IncidentDialog(day.desk, day.miles.animal.id))

    save(dialog)

    assert dialog.isVisible()
    assert dialog.findChild(QLabel, "incidentWhatProblem").text().startswith("Please write")
    assert not day.desk.undo_stack.canUndo()


def test_a_report_for_a_day_to_come_says_so_at_the_day_and_keeps_what_is_typed(
    qtbot: QtBot, day: Day
) -> None:
    dialog = shown(qtbot, IncidentDialog(day.desk, day.miles.animal.id))
    tomorrow = day.today + timedelta(days=1)
    dialog.findChild(QComboBox, "incidentWhat").setCurrentText("Thunder")

    dialog.findChild(QDateEdit, "incidentDay").setDate(QDate(tomorrow.year, tomorrow.month, tomorrow.day))
    save(dialog)

    assert "has not come yet" in dialog.findChild(QLabel, "incidentDayProblem").text()
    assert dialog.findChild(QComboBox, "incidentWhat").currentText() == "Thunder"
    assert day.services.welfare.incidents(day.miles.animal.id) == ()


def test_what_was_reported_can_be_changed_and_undone(qtbot: QtBot, day: Day) -> None:
    welfare, animal_id = day.services.welfare, day.miles.animal.id
    welfare.report_incident(
        IncidentReport(
            id=uuid4(), animal_id=animal_id, on=day.today, what="Building work", severity=Severity.MILD
        )
    )
    before = welfare.incidents(animal_id)
    dialog = shown(qtbot, IncidentDialog(day.desk, animal_id, before[0]))
    begins_with = dialog.findChild(QComboBox, "incidentWhat").currentText()

    dialog.findChild(QComboBox, "incidentLevel").setCurrentIndex(5)
    save(dialog)

    changed = welfare.incidents(animal_id)
    day.desk.undo_stack.undo()
    assert begins_with == "Building work"
    assert changed == (replace(before[0], level=Level.VERY_FRIGHTENED),)
    assert welfare.incidents(animal_id) == before


def test_a_hint_says_what_helped_after_a_bang(qtbot: QtBot, day: Day) -> None:
    dialog = shown(qtbot, IncidentDialog(day.desk, day.miles.animal.id))

    said = dialog.findChild(QLabel, "afterABang").text()

    assert "food or play" in said
    assert "owners report" in said
