"""Every number is shown, can be changed within its bounds, and goes back to the preset."""

from dataclasses import fields

import pytest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.gui.pacing.pace_card import PaceCard
from exposure_planner.gui.pacing.pace_dialog import PaceDialog
from exposure_planner.gui.widgets.number_boxes import NumberBox
from exposure_planner.household.pace import AnimalPace
from exposure_planner.planner import PacingPolicy
from exposure_planner.planner.presets import PresetName
from exposure_planner.services.events import AnimalsChanged
from tests.gui.daily import Day


@pytest.fixture
def card(day: Day, qtbot: QtBot) -> PaceCard:
    """The card of the Animal page, which reads again when the pace changed."""
    card = PaceCard(day.desk)
    qtbot.addWidget(card)
    card.show_animal(day.miles.animal)
    day.program.bus.subscribe(AnimalsChanged, lambda _event: card.show_animal(day.miles.animal))
    card.show()
    return card


@pytest.fixture
def dialog(card: PaceCard) -> PaceDialog:
    """All the numbers, opened from the card."""
    press(card, "allNumbers")
    opened = card.window().findChild(PaceDialog)
    assert opened is not None
    return opened


def press(inside: QWidget, name: str) -> None:
    button = inside.findChild(QPushButton, name)
    assert button is not None
    button.click()


def choose(inside: QWidget, name: str, row: int) -> None:
    box = inside.findChild(QComboBox, name)
    assert box is not None
    box.setCurrentIndex(row)
    box.activated.emit(row)


def number(dialog: PaceDialog, name: str) -> NumberBox:
    box = dialog.findChild(NumberBox, name)
    assert box is not None
    return box


def text(inside: QWidget, name: str) -> str:
    label = inside.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisibleTo(inside) else ""


def pace(day: Day) -> AnimalPace:
    return day.services.pacing.of(day.miles.animal.id).pace


def test_every_number_of_the_policy_has_a_field_with_its_bounds_and_a_name_for_a_screen_reader(
    dialog: PaceDialog,
) -> None:
    for each in fields(PacingPolicy):
        field = dialog.findChild(QWidget, each.name)
        assert field is not None, each.name
        assert field.accessibleName()
        assert "this pace" in text(dialog, f"{each.name}About").casefold()


def test_a_number_of_ones_own_is_kept_and_can_be_undone(dialog: PaceDialog, card: PaceCard, day: Day) -> None:
    number(dialog, "calm_needed").setValue(4)
    press(dialog, "saveButton")
    kept, said = pace(day), text(card, "ownNumbers")
    day.desk.undo_stack.undo()

    assert kept == AnimalPace(own_numbers=(("calm_needed", 4.0),))
    assert said == "You set 1 number yourself."
    assert (pace(day), text(card, "ownNumbers")) == (AnimalPace(), "")
    assert day.desk.undo_stack.redoText() == "Change the pace of Miles Davis"


def test_a_share_is_typed_in_per_cent(dialog: PaceDialog, day: Day) -> None:
    number(dialog, "red_duration").setValue(45)
    press(dialog, "saveButton")

    assert pace(day).own_numbers == (("red_duration", 0.45),)
    assert day.services.pacing.of(day.miles.animal.id).policy.red_duration == 0.45


def test_numbers_out_of_bounds_are_refused_with_all_that_is_wrong_and_what_was_typed_stays(
    dialog: PaceDialog, day: Day
) -> None:
    number(dialog, "calm_needed").setValue(33)
    number(dialog, "rest_days").setValue(0)
    press(dialog, "saveButton")

    said = text(dialog, "paceProblem")
    assert "“Calm days in a row before the next rung”: from 1 to 6 days" in said
    assert "“Rest after a very frightened session”: from 1 to 14 days" in said
    assert [
        number(dialog, name).property("problem") for name in ("calm_needed", "rest_days", "solid_days")
    ] == [
        True,
        True,
        False,
    ]
    assert (number(dialog, "calm_needed").value(), pace(day)) == (33, AnimalPace())


def test_back_to_the_preset_takes_every_number_of_ones_own_away(dialog: PaceDialog, day: Day) -> None:
    number(dialog, "calm_needed").setValue(4)
    press(dialog, "backToPreset")
    press(dialog, "saveButton")

    assert pace(day) == AnimalPace()
    assert day.desk.undo_stack.count() == 0


def test_choosing_gentle_fills_in_its_numbers(dialog: PaceDialog, day: Day) -> None:
    choose(dialog, "pacePreset", 0)
    filled = (number(dialog, "calm_needed").value(), number(dialog, "sessions_per_week").value())
    press(dialog, "saveButton")

    assert filled == (3, 3)
    assert pace(day) == AnimalPace(preset=PresetName.GENTLE)


def test_leaving_with_changes_asks_first(dialog: PaceDialog) -> None:
    number(dialog, "solid_days").setValue(5)
    dialog.reject()

    assert dialog.findChild(QDialog, "keepQuestion") is not None


def test_the_card_changes_the_pace_at_once(card: PaceCard, day: Day) -> None:
    choose(card, "animalPace", 0)

    assert pace(day).preset is PresetName.GENTLE
    assert text(card, "aboutPace").startswith("Three sessions a week")
