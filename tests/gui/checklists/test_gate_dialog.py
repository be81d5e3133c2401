"""The gate's dialog: what is offered, what must be looked at, the keyboard, and the chip."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from exposure_planner.gui.checklists.gate_dialog import GateDialog
from exposure_planner.household.animal import Species
from exposure_planner.household.gate_list import HARD_STOPS, GatePoint, points_of
from exposure_planner.household.weather import WeatherLimits
from exposure_planner.planner.ladder import Gate
from tests.gui.daily import Day, open_day

EVERY_POINT = points_of(Gate.OUTDOOR, Species.CAT)


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path) -> Iterator[Day]:
    """The second rung is behind the outdoor gate."""
    with open_day(tmp_path / "gated", gate_at=2) as opened:
        yield opened


def opened(qtbot: QtBot, day: Day) -> GateDialog:
    dialog = GateDialog(day.desk, day.miles.ladder.id, day.miles.stage(2).id)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
    return dialog


def box(dialog: GateDialog, point: GatePoint) -> QCheckBox:
    return dialog.findChild(QCheckBox, f"tick_{point.value}")


def save(dialog: GateDialog) -> None:
    dialog.findChild(QPushButton, "saveButton").click()


def missing(dialog: GateDialog) -> str:
    label = dialog.findChild(QLabel, "stillMissing")
    return label.text() if label.isVisible() else ""


def test_all_twenty_points_can_be_ticked_by_space_and_enter_alone(qtbot: QtBot, day: Day) -> None:
    dialog = opened(qtbot, day)

    for _ in EVERY_POINT:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    assert missing(dialog) == ""
    assert dialog.isVisible()
    save(dialog)
    visit = day.services.welfare.last_gate_visit(day.miles.ladder.id, day.miles.stage(2).id)
    assert visit is not None
    assert visit.holds
    assert not visit.override_reason


def test_in_a_narrow_dialog_the_buttons_stand_below_what_is_missing(qtbot: QtBot, day: Day) -> None:
    dialog = opened(qtbot, day)
    said, button = dialog.still_missing, dialog.save_button

    def stands_below() -> bool:
        return bool(button.mapTo(dialog, QPoint()).y() > said.mapTo(dialog, said.rect().bottomLeft()).y())

    assert not stands_below()

    dialog.resize(60 * dialog.fontMetrics().averageCharWidth(), dialog.height())

    qtbot.waitUntil(stands_below)


def test_what_is_missing_is_said_beside_the_button_hard_stops_first(qtbot: QtBot, day: Day) -> None:
    dialog = opened(qtbot, day)

    for point in EVERY_POINT:
        if point not in {GatePoint.HARNESS_FITS, GatePoint.TAG_ON}:
            box(dialog, point).click()
    assert missing(dialog) == "Indoors only, as long as this is missing: the fit of the harness."

    box(dialog, GatePoint.HARNESS_FITS).click()
    assert missing(dialog) == "Still missing: the tag."


def test_a_hard_stop_is_marked_for_eyes_and_for_ears(qtbot: QtBot, day: Day) -> None:
    dialog = opened(qtbot, day)

    marked = {point for point in EVERY_POINT if "must be" in box(dialog, point).accessibleDescription()}

    assert marked == HARD_STOPS


def test_a_reason_of_one_word_is_asked_for_again_and_nothing_is_kept(qtbot: QtBot, day: Day) -> None:
    dialog = opened(qtbot, day)

    dialog.findChild(QLineEdit, "overrideReason").setText("whatever")
    save(dialog)

    assert dialog.isVisible()
    assert "few words" in dialog.findChild(QLabel, "overrideReasonProblem").text()
    assert day.services.welfare.last_gate_visit(day.miles.ladder.id, day.miles.stage(2).id) is None


def test_ticking_the_chip_keeps_the_look_of_today_and_one_undo_takes_both_back(
    qtbot: QtBot, day: Day
) -> None:
    dialog = opened(qtbot, day)

    box(dialog, GatePoint.CHIP_CHECKED).click()
    save(dialog)

    assert day.services.animals.get(day.miles.animal.id).chip_phone_checked_on == day.today
    day.desk.undo_stack.undo()
    assert day.services.animals.get(day.miles.animal.id).chip_phone_checked_on is None


def test_a_look_that_is_only_offered_keeps_its_own_day(qtbot: QtBot, day: Day) -> None:
    lately = day.today - timedelta(days=9)
    day.services.animals.save(replace(day.miles.animal, chip_number="276", chip_phone_checked_on=lately))
    dialog = opened(qtbot, day)

    assert box(dialog, GatePoint.CHIP_CHECKED).isChecked()
    assert "15 November" in box(dialog, GatePoint.CHIP_CHECKED).accessibleDescription()
    save(dialog)

    assert day.services.animals.get(day.miles.animal.id).chip_phone_checked_on == lately


def test_the_weather_point_says_this_animals_limits(qtbot: QtBot, day: Day) -> None:
    day.services.weather.save(day.miles.animal.id, WeatherLimits(hottest=25.0))
    dialog = opened(qtbot, day)

    assert "above 25 °C" in box(dialog, GatePoint.WEATHER_FITS).accessibleDescription()


def test_the_second_time_only_what_belongs_to_today_is_left_to_look_at(qtbot: QtBot, day: Day) -> None:
    first = opened(qtbot, day)
    for point in EVERY_POINT:
        box(first, point).click()
    save(first)

    again = opened(qtbot, day)

    left = [point for point in EVERY_POINT if not box(again, point).isChecked()]
    assert left == [point for point in EVERY_POINT if point.is_for_today]
    assert again.focusWidget() is box(again, GatePoint.HARNESS_FITS)


@pytest.mark.parametrize("gate", [Gate.BARRIER, Gate.MUZZLE, Gate.OWN])
def test_other_gates_have_short_lists_of_their_own_that_hold_once_ticked(
    qtbot: QtBot, day: Day, gate: Gate
) -> None:
    ladder = day.miles.ladder
    gated = replace(day.miles.stage(2), gate=gate, note="Window shut, radio off")
    day.services.ladders.put_back(replace(ladder, stages=(ladder.stages[0], gated, *ladder.stages[2:])))
    dialog = opened(qtbot, day)

    assert any("radio off" in label.text() for label in dialog.findChildren(QLabel)) == (gate is Gate.OWN)
    for point in points_of(gate, Species.CAT):
        box(dialog, point).click()
    save(dialog)

    visit = day.services.welfare.last_gate_visit(ladder.id, gated.id)
    assert visit is not None
    assert visit.holds
    assert visit.gate is gate
