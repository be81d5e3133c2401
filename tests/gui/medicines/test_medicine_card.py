"""Medicines on the Animal page: add, change, end, take back, each with undo by name."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from exposure_planner.gui.medicines.card import MedicineCard
from exposure_planner.gui.medicines.dialog import MedicineDialog
from exposure_planner.gui.rating.day_field import DayField
from exposure_planner.household.medicine import Medicine, MedicineKind
from exposure_planner.services.events import MedicinesChanged
from tests.gui.daily import Day, open_day


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path) -> Iterator[Day]:
    """Tuesday evening."""
    with open_day(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def card(qtbot: QtBot, day: Day) -> MedicineCard:
    """The card, wired as the page wires it."""
    card = MedicineCard(day.desk)
    qtbot.addWidget(card)
    day.program.bus.subscribe(MedicinesChanged, lambda _event: card.show_animal(day.miles.animal))
    card.show_animal(day.miles.animal)
    card.show()
    return card


def press(card: MedicineCard, name: str) -> None:
    # Qt shows what is new in a layout when it comes to it.
    QApplication.processEvents()
    next(each for each in card.findChildren(QPushButton, name) if each.isVisible()).click()


def opened(card: MedicineCard) -> MedicineDialog:
    return next(dialog for dialog in card.findChildren(MedicineDialog) if dialog.isVisible())


def said(card: MedicineCard) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in card.findChildren(QLabel, "medicineSaid") if label.isVisible()]


def add(card: MedicineCard, what: str, how: str = "") -> None:
    press(card, "addMedicine")
    dialog = opened(card)
    dialog.findChild(QLineEdit, "medicine").setText(what)
    dialog.findChild(QLineEdit, "medicineHow").setText(how)
    dialog.save()


def test_one_is_added_and_undone_by_name(day: Day, card: MedicineCard) -> None:
    add(card, "Gabapentin", "as on the label")
    shown = said(card)
    step = day.desk.undo_stack.undoText()
    day.desk.undo_stack.undo()

    assert shown == ["Gabapentin, since 24 November 2026: as on the label"]
    assert step == "Note Gabapentin"
    assert said(card) == []


def test_it_ends_today_with_one_press(day: Day, card: MedicineCard) -> None:
    add(card, "Gabapentin")

    press(card, "endMedicine")

    assert said(card) == ["Gabapentin, 24 November 2026 to 24 November 2026"]
    day.desk.undo_stack.undo()
    assert said(card) == ["Gabapentin, since 24 November 2026"]


def test_it_can_be_changed(day: Day, card: MedicineCard) -> None:
    add(card, "Gabapentine")

    press(card, "changeMedicine")
    dialog = opened(card)
    dialog.findChild(QLineEdit, "medicine").setText("Gabapentin")
    dialog.save()

    assert said(card) == ["Gabapentin, since 24 November 2026"]
    day.desk.undo_stack.undo()
    assert said(card) == ["Gabapentine, since 24 November 2026"]


def test_a_last_day_before_the_first_is_said_at_its_field(day: Day, card: MedicineCard) -> None:
    press(card, "addMedicine")
    dialog = opened(card)
    dialog.findChild(QLineEdit, "medicine").setText("Valerian")
    dialog.findChild(QCheckBox, "medicineGoesOn").click()
    dialog.findChild(DayField, "medicineUntil").show_day(day.today.replace(day=1))
    dialog.save()

    problem = dialog.findChild(QLabel, "medicineUntilProblem")
    assert dialog.isVisible()
    assert problem.text().startswith("The last day lies before the first")


def test_taking_back_can_be_undone(day: Day, card: MedicineCard) -> None:
    add(card, "Valerian")

    press(card, "takeMedicineBack")
    gone = said(card)
    day.desk.undo_stack.undo()

    assert gone == []
    assert said(card) == ["Valerian, since 24 November 2026"]


def given(day: Day, since: int, until: int | None) -> None:
    day.services.medicines.keep(
        Medicine(
            id=uuid4(),
            animal_id=day.miles.animal.id,
            kind=MedicineKind.MEDICATION,
            what="Gabapentin",
            since=day.today + timedelta(days=since),
            until=None if until is None else day.today + timedelta(days=until),
        )
    )


@pytest.mark.parametrize(
    ("since", "until", "can_end"), [(-3, None, True), (-3, 4, True), (-3, 0, False), (2, None, False)]
)
def test_only_what_is_given_today_and_goes_on_can_end_today(
    day: Day, card: MedicineCard, since: int, until: int | None, *, can_end: bool
) -> None:
    given(day, since, until)
    QApplication.processEvents()

    ends = [each for each in card.findChildren(QPushButton, "endMedicine") if each.isVisible()]

    assert bool(ends) == can_end


def test_ending_today_what_was_to_end_later_gives_its_last_day_back_with_undo(
    day: Day, card: MedicineCard
) -> None:
    given(day, -3, 4)

    press(card, "endMedicine")
    ended = said(card)
    day.desk.undo_stack.undo()

    assert ended == ["Gabapentin, 21 November 2026 to 24 November 2026"]
    assert said(card) == ["Gabapentin, 21 November 2026 to 28 November 2026"]


def test_one_that_has_not_begun_is_said_from_its_first_day_on(day: Day, card: MedicineCard) -> None:
    given(day, 2, None)

    assert said(card) == ["Gabapentin, from 26 November 2026 on"]


def test_a_first_day_to_come_can_be_written(day: Day, card: MedicineCard) -> None:
    press(card, "addMedicine")
    dialog = opened(card)
    dialog.findChild(QLineEdit, "medicine").setText("Valerian")
    dialog.findChild(DayField, "medicineSince").show_day(day.today + timedelta(days=5))
    dialog.save()

    assert said(card) == ["Valerian, from 29 November 2026 on"]
