"""Adding an animal."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.gui.desk import Desk
from exposure_planner.gui.welcome.animal_dialog import NewAnimalDialog
from exposure_planner.household.animal import Animal, Species

Open = Callable[[], NewAnimalDialog]


@pytest.fixture
def open_dialog(qtbot: QtBot, desk: Desk) -> Open:
    """Opens the dialog as the window does."""

    def opened() -> NewAnimalDialog:
        dialog = NewAnimalDialog(desk)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.open()
        return dialog

    return opened


def write(dialog: NewAnimalDialog, name: str, text: str) -> None:
    dialog.findChild(QLineEdit, name).setText(text)


def save(qtbot: QtBot, dialog: NewAnimalDialog) -> None:
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)


def problem_at(dialog: NewAnimalDialog, field: str) -> str:
    label = dialog.findChild(QLabel, f"{field}Problem")
    return label.text() if label.isVisible() else ""


def household_of(desk: Desk, animal: Animal) -> str:
    return next(
        household.name for household in desk.services.households.all() if household.id == animal.household_id
    )


def test_a_name_and_enter_are_enough(qtbot: QtBot, desk: Desk, open_dialog: Open) -> None:
    dialog = open_dialog()
    added: list[UUID] = []
    dialog.added.connect(added.append)

    qtbot.keyClicks(dialog.focusWidget(), "Nina")
    save(qtbot, dialog)

    (nina,) = desk.services.animals.all()
    assert (nina.name, nina.species, nina.birth_year) == ("Nina", Species.CAT, None)
    assert household_of(desk, nina) == "My household"
    assert added == [nina.id]
    assert not dialog.isVisible()


def test_everything_that_was_written_is_kept(qtbot: QtBot, desk: Desk, open_dialog: Open) -> None:
    dialog = open_dialog()
    write(dialog, "name", " Bruno ")
    write(dialog, "birthYear", "2019")
    write(dialog, "food", "liver")
    dialog.findChild(QComboBox, "species").setCurrentText("Dog")
    dialog.findChild(QComboBox, "household").setEditText("The farm")

    save(qtbot, dialog)

    (bruno,) = desk.services.animals.all()
    assert (bruno.name, bruno.species) == ("Bruno", Species.DOG)
    assert (bruno.birth_year, bruno.favourite_food) == (2019, "liver")
    assert household_of(desk, bruno) == "The farm"


def test_a_known_household_is_not_made_twice(
    qtbot: QtBot, desk: Desk, nina: Animal, open_dialog: Open
) -> None:
    dialog = open_dialog()
    write(dialog, "name", "Bruno")
    dialog.findChild(QComboBox, "household").setEditText("our FLAT")

    save(qtbot, dialog)

    assert desk.services.animals.named("Bruno").household_id == nina.household_id
    assert len(desk.services.households.all()) == 1


def test_a_missing_name_is_said_at_the_name(qtbot: QtBot, desk: Desk, open_dialog: Open) -> None:
    dialog = open_dialog()

    save(qtbot, dialog)

    assert problem_at(dialog, "name") == "Please give your animal a name."
    assert dialog.focusWidget() is dialog.name
    assert desk.services.animals.all() == ()


@pytest.mark.parametrize("year", ["1800", "2027", "last spring"])
def test_an_impossible_year_is_said_at_the_year_and_nothing_is_lost(
    qtbot: QtBot, desk: Desk, open_dialog: Open, year: str
) -> None:
    dialog = open_dialog()
    write(dialog, "name", "Nina")
    write(dialog, "birthYear", year)

    save(qtbot, dialog)

    assert problem_at(dialog, "birthYear").startswith("Choose a birth year")
    assert (dialog.name.text(), dialog.birth_year.text()) == ("Nina", year)
    assert desk.services.households.all() == ()
    assert desk.undo_stack.count() == 0


def test_a_household_without_a_name_is_said_there(qtbot: QtBot, desk: Desk, open_dialog: Open) -> None:
    dialog = open_dialog()
    write(dialog, "name", "Nina")
    dialog.findChild(QComboBox, "household").setEditText("  ")

    save(qtbot, dialog)

    assert problem_at(dialog, "household") == "Please give the household a name."
    assert desk.services.animals.all(retired=True) == ()


def test_undo_puts_the_animal_away_and_redo_brings_it_back(
    qtbot: QtBot, desk: Desk, open_dialog: Open
) -> None:
    dialog = open_dialog()
    write(dialog, "name", "Nina")
    save(qtbot, dialog)
    kept = desk.services.animals.all()

    assert desk.undo_stack.undoText() == "Add Nina"
    desk.undo_stack.undo()
    assert desk.services.animals.all() == ()
    desk.undo_stack.redo()

    assert desk.services.animals.all() == kept


def test_leaving_with_a_name_written_asks_first(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    write(dialog, "name", "Nina")

    qtbot.keyClick(dialog.name, Qt.Key.Key_Escape)

    question = dialog.findChild(QMessageBox, "keepQuestion")
    assert question.isVisible()
    assert dialog.isVisible()
    question.close()


def test_the_tab_key_goes_down_the_form_to_the_buttons(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    visited: list[str] = []

    for _ in range(6):
        visited.append(_named(dialog.focusWidget()))
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)

    assert visited[:5] == ["name", "species", "birthYear", "food", "household"]
    assert visited[5] in {"saveButton", "cancelButton"}


def _named(widget: QWidget) -> str:
    """The field's name; an editable list gives the keyboard to the line inside it."""
    return widget.objectName() or widget.parentWidget().objectName()
