"""File, Export and Import: a case goes out and comes in, and Undo takes all of it back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from exposure_planner.bootstrap import Program, open_program
from exposure_planner.exchange.case_file import CaseFileStore
from exposure_planner.gui.cases.export_dialog import ExportDialog
from exposure_planner.gui.cases.import_dialog import ImportDialog
from exposure_planner.gui.passphrase.dialog import NewPassphraseDialog, OpenWithPassphraseDialog
from exposure_planner.gui.window.main_window import MainWindow
from exposure_planner.paths import DataFolder
from tests.fake_clock import FakeClock
from tests.gui.window.conftest import OpenWindow, open_window, window
from tests.services.keeping import Kept, keep_animal

__all__ = ["open_window", "window"]


@pytest.fixture
def elsewhere(tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    """The program on another computer."""
    with open_program(DataFolder(folder=tmp_path / "elsewhere"), clock=clock) as program:
        yield program


@pytest.fixture
def elfie(elsewhere: Program) -> Kept:
    """Somebody else's cat."""
    return keep_animal(elsewhere.services, "Elfie")


@pytest.fixture
def file(elsewhere: Program, elfie: Kept, tmp_path: Path) -> Path:
    """Elfie as a file."""
    elsewhere.services.cases.export(tmp_path / "elfie.json")
    return tmp_path / "elfie.json"


def trigger(window: MainWindow, name: str) -> None:
    action = window.findChild(QAction, name)
    assert isinstance(action, QAction)
    action.trigger()


def choose_file(window: MainWindow, name: str, file: Path) -> None:
    asked = window.findChild(QFileDialog, name)
    assert isinstance(asked, QFileDialog)
    asked.fileSelected.emit(str(file))
    asked.reject()


def dialog_of(window: MainWindow, kind: type[QDialog]) -> QDialog:
    found = [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
    assert len(found) == 1
    return found[0]


def press(dialog: QDialog, name: str, qtbot: QtBot) -> None:
    button = dialog.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    qtbot.keyClick(button, Qt.Key.Key_Space)


def text_of(dialog: QDialog, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text()


def names(program: Program) -> list[str]:
    return [animal.name for animal in program.services.animals.all()]


def test_the_case_of_the_chosen_animal_is_handed_out(
    window: MainWindow, program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    trigger(window, "exportCase")
    dialog = dialog_of(window, ExportDialog)
    press(dialog, "saveButton", qtbot)
    choose_file(window, "exportFileDialog", tmp_path / "out.json")

    case = CaseFileStore().read(tmp_path / "out.json")
    assert [r.fields["name"] for r in case.records if r.key.kind == "animal"] == ["Miles Davis"]
    assert window.messages.text.text() == f"Saved as {tmp_path / 'out.json'}"


def test_everybody_can_be_handed_out_in_one_file(
    window: MainWindow, program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    trigger(window, "exportCase")
    dialog = dialog_of(window, ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog.whom.choose(None)
    press(dialog, "saveButton", qtbot)
    choose_file(window, "exportFileDialog", tmp_path / "out.json")

    case = CaseFileStore().read(tmp_path / "out.json")
    assert sorted(str(r.fields["name"]) for r in case.records if r.key.kind == "animal") == names(program)


def test_a_file_name_is_offered(window: MainWindow, program: Program, qtbot: QtBot) -> None:
    trigger(window, "exportCase")
    press(dialog_of(window, ExportDialog), "saveButton", qtbot)

    asked = window.findChild(QFileDialog, "exportFileDialog")
    assert isinstance(asked, QFileDialog)
    assert Path(asked.selectedFiles()[0]).name == "Miles Davis 2026-11-22.json"
    asked.reject()


def test_what_would_come_in_is_shown_before_it_does(
    window: MainWindow, program: Program, file: Path, qtbot: QtBot
) -> None:
    before = names(program)
    trigger(window, "importCase")
    choose_file(window, "importFileDialog", file)

    dialog = dialog_of(window, ImportDialog)
    assert text_of(dialog, "importedFile") == "elfie.json"
    assert text_of(dialog, "whatIsNew").startswith("New here: 1 animal, 1 ladder, 8 rungs")
    press(dialog, "cancelButton", qtbot)
    assert names(program) == before


def test_what_came_in_is_there_at_once_and_undo_takes_it_back(
    window: MainWindow, program: Program, file: Path, qtbot: QtBot
) -> None:
    before = names(program)
    trigger(window, "importCase")
    choose_file(window, "importFileDialog", file)
    press(dialog_of(window, ImportDialog), "takeInButton", qtbot)

    assert names(program) == sorted([*before, "Elfie"])
    assert window.messages.text.text() == "Taken in. Undo takes all of it back."
    trigger(window, "undo")
    assert names(program) == before
    trigger(window, "redo")
    assert names(program) == sorted([*before, "Elfie"])


def test_the_first_animal_of_an_empty_program_is_shown(
    open_window: OpenWindow, program: Program, file: Path, qtbot: QtBot
) -> None:
    window = open_window()
    assert window.is_welcoming
    trigger(window, "importCase")
    choose_file(window, "importFileDialog", file)
    press(dialog_of(window, ImportDialog), "takeInButton", qtbot)

    assert not window.is_welcoming
    trigger(window, "undo")
    assert window.is_welcoming


def test_a_file_that_says_nothing_new_can_only_be_closed(
    window: MainWindow, program: Program, file: Path, qtbot: QtBot
) -> None:
    program.services.cases.take_in(program.services.cases.read(file), file)
    trigger(window, "importCase")
    choose_file(window, "importFileDialog", file)

    dialog = dialog_of(window, ImportDialog)
    assert text_of(dialog, "nothingNew") == "Everything in it is here already."
    assert dialog.findChild(QPushButton, "takeInButton") is None
    press(dialog, "closeButton", qtbot)


def test_differences_are_shown_with_both_values(
    window: MainWindow,
    program: Program,
    elsewhere: Program,
    elfie: Kept,
    file: Path,
    clock: FakeClock,
    qtbot: QtBot,
) -> None:
    program.services.cases.take_in(program.services.cases.read(file), file)
    clock.advance(hours=1)
    elsewhere.services.animals.save(replace(elfie.animal, vet="<b>Dr. Hopp</b>"))
    program.services.animals.save(replace(elfie.animal, name="Elfie the First"))
    elsewhere.services.cases.export(file)
    trigger(window, "importCase")
    choose_file(window, "importFileDialog", file)

    dialog = dialog_of(window, ImportDialog)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Animal (“Elfie the First”), vet: here “nothing”, in the file “<b>Dr. Hopp</b>”." in said
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
    press(dialog, "cancelButton", qtbot)


def test_a_file_that_cannot_be_read_is_a_sentence(
    window: MainWindow, program: Program, tmp_path: Path
) -> None:
    stranger = tmp_path / "stranger.json"
    stranger.write_text("[]", encoding="utf-8")
    trigger(window, "importCase")
    choose_file(window, "importFileDialog", stranger)

    assert window.messages.text.text().startswith(f"{stranger} cannot be taken in, and nothing was changed.")
    assert window.findChild(ImportDialog) is None


def test_a_case_is_sealed_and_opened_again_with_the_passphrase(
    window: MainWindow, program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    trigger(window, "exportCase")
    export = dialog_of(window, ExportDialog)
    assert isinstance(export, ExportDialog)
    export.sealed.setChecked(True)
    press(export, "saveButton", qtbot)
    new = dialog_of(window, NewPassphraseDialog)
    assert isinstance(new, NewPassphraseDialog)
    for field in (new.first, new.again):
        qtbot.keyClicks(field, "four words or five")
    press(new, "passphraseReady", qtbot)
    choose_file(window, "exportFileDialog", tmp_path / "out.case")

    trigger(window, "importCase")
    choose_file(window, "importFileDialog", tmp_path / "out.case")
    opened = dialog_of(window, OpenWithPassphraseDialog)
    assert isinstance(opened, OpenWithPassphraseDialog)
    qtbot.keyClicks(opened.field, "four words")
    press(opened, "passphraseReady", qtbot)
    assert opened.isVisible()
    assert opened.matter.text() == "This passphrase does not open the file; please type it again."
    opened.field.clear()
    qtbot.keyClicks(opened.field, "four words or five")
    press(opened, "passphraseReady", qtbot)

    preview = dialog_of(window, ImportDialog)
    assert text_of(preview, "importedFile") == "out.case"
    preview.reject()
