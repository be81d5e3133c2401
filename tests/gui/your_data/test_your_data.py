"""File, Your data: where it lies, everything taken along, everything deleted with a typed word."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from exposure_planner.errors import FileNotWritable
from exposure_planner.gui.passphrase.dialog import NewPassphraseDialog
from exposure_planner.gui.passphrase.typed import PassphraseField
from exposure_planner.gui.your_data.delete_question import DeleteQuestion
from exposure_planner.gui.your_data.dialog import YourDataDialog
from exposure_planner.gui.your_data.gone_dialog import GoneDialog
from exposure_planner.gui.your_data.own_data import OwnData
from exposure_planner.household.own_files import KeptHere, OwnFileKind, OwnFilesOfKind
from exposure_planner.wording.translate import english
from exposure_planner.wording.your_data import say_size

PROJECT = Path(__file__).resolve().parents[3]
KEPT = KeptHere(
    folders=(Path("/home/somebody/data"), Path("/media/stick")),
    private=True,
    files=(
        OwnFilesOfKind(kind=OwnFileKind.DATABASE, count=1, size=220_000),
        OwnFilesOfKind(kind=OwnFileKind.BACKUPS, count=12, size=2_640_000),
    ),
    animals=4,
    sessions=87,
)


class Person:
    """What a person wished for, written down."""

    def __init__(self) -> None:
        self.exported: list[tuple[Path, str]] = []
        self.deleted = 0

    def export(self, path: Path, passphrase: str) -> None:
        """Take everything along."""
        self.exported.append((path, passphrase))

    def delete(self) -> None:
        """Delete everything at the end."""
        self.deleted += 1


@pytest.fixture
def person() -> Person:
    """Somebody in front of the dialog."""
    return Person()


@pytest.fixture
def dialog(person: Person, qtbot: QtBot) -> YourDataDialog:
    """The dialog, open."""
    own = OwnData(look=lambda: KEPT, delete_at_the_end=person.delete)
    opened = YourDataDialog(own, person.export, english)
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(opened)
    opened.open()
    return opened


def press(dialog: YourDataDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    button.click()


def question_of(dialog: YourDataDialog) -> DeleteQuestion:
    press(dialog, "deleteEverythingButton")
    question = dialog.findChild(DeleteQuestion)
    assert question is not None
    return question


def test_it_says_where_the_data_lies_how_much_it_is_and_who_reads_it(dialog: YourDataDialog) -> None:
    said = "\n".join(label.text() for label in dialog.findChildren(QLabel))

    assert "/home/somebody/data" in said
    assert "12 files, 2.6 MB" in said
    assert "Only your account" in said


def test_everything_is_exported_into_the_file_that_was_chosen(
    dialog: YourDataDialog, person: Person, tmp_path: Path
) -> None:
    press(dialog, "exportEverything")
    files = dialog.findChild(QFileDialog)
    assert files is not None
    files.fileSelected.emit(str(tmp_path / "all.json"))

    assert person.exported == [(tmp_path / "all.json", "")]
    assert "all.json" in dialog.messages.text.text()


def test_it_is_sealed_with_the_passphrase_that_was_typed_twice(
    dialog: YourDataDialog, person: Person, tmp_path: Path
) -> None:
    dialog.sealed.setChecked(True)
    press(dialog, "exportEverything")
    question = dialog.findChild(NewPassphraseDialog)
    assert question is not None
    for field in question.findChildren(PassphraseField):
        field.setText("the brown chair")
    question.check()
    files = dialog.findChild(QFileDialog)
    assert files is not None
    assert files.selectedFiles()[0].endswith(".case")
    files.fileSelected.emit(str(tmp_path / "all.case"))

    assert person.exported == [(tmp_path / "all.case", "the brown chair")]


def test_an_export_that_cannot_be_written_is_a_sentence(qtbot: QtBot, person: Person) -> None:
    def refuse(path: Path, passphrase: str) -> None:
        raise FileNotWritable(path)

    dialog = YourDataDialog(OwnData(look=lambda: KEPT, delete_at_the_end=person.delete), refuse, english)
    qtbot.addWidget(dialog)
    dialog.open()
    press(dialog, "exportEverything")
    files = dialog.findChild(QFileDialog)
    assert files is not None
    files.fileSelected.emit("/nowhere/all.json")

    assert "cannot be written" in dialog.messages.text.text()


@pytest.mark.parametrize("typed", ["", "delete", "DELET", "DELETE everything"])
def test_nothing_but_the_word_lets_anything_be_deleted(
    dialog: YourDataDialog, person: Person, qtbot: QtBot, typed: str
) -> None:
    question = question_of(dialog)

    question.word.setText(typed)
    qtbot.keyClick(question.word, Qt.Key.Key_Return)

    assert not question.delete.isEnabled()
    assert person.deleted == 0


def test_with_the_word_typed_the_return_key_alone_still_keeps_everything(
    dialog: YourDataDialog, person: Person, qtbot: QtBot
) -> None:
    question = question_of(dialog)
    question.word.setText("DELETE")

    qtbot.keyClick(question.word, Qt.Key.Key_Return)

    assert person.deleted == 0
    assert not question.isVisible()


def test_the_word_and_the_button_wish_it(dialog: YourDataDialog, person: Person, qtbot: QtBot) -> None:
    question = question_of(dialog)
    qtbot.keyClicks(question.word, " DELETE ")

    with qtbot.waitSignal(dialog.deletion_wished):
        question.delete.setFocus()
        qtbot.keyClick(question.delete, Qt.Key.Key_Space)

    assert person.deleted == 1


def test_the_question_says_what_goes_and_offers_to_take_it_along_first(
    dialog: YourDataDialog, person: Person, tmp_path: Path
) -> None:
    question = question_of(dialog)
    said = "\n".join(label.text() for label in question.findChildren(QLabel))
    question.export.click()
    files = question.findChild(QFileDialog)
    assert files is not None
    files.fileSelected.emit(str(tmp_path / "all.json"))

    assert "4 animals and 87 sessions" in said
    assert "/media/stick" in said
    assert person.exported == [(tmp_path / "all.json", "")]
    assert question.isVisible()


def test_what_could_not_be_deleted_is_named_at_the_end(qtbot: QtBot) -> None:
    dialog = GoneDialog([Path("/media/stick/backup.sqlite3")])
    qtbot.addWidget(dialog)

    assert "/media/stick/backup.sqlite3" in [label.text() for label in dialog.findChildren(QLabel)]


@pytest.mark.parametrize(
    ("size", "said"), [(0, "1 KB"), (1499, "1 KB"), (999_999, "1000 KB"), (2_640_000, "2.6 MB")]
)
def test_sizes_are_short(size: int, said: str) -> None:
    assert say_size(size, english) == said


def test_the_whole_window_leaves_nothing_but_what_is_not_its_own(tmp_path: Path) -> None:
    """A process of its own: settings, log, window place and backups are gone after it has ended."""
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "Miles.jpg").write_text("mine", encoding="utf-8")

    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "tests.gui.your_data.leave_nothing", str(folder)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )

    assert (done.returncode, done.stdout.strip()) == (0, "['Miles.jpg'] 0"), done.stderr
    # Nothing that was left of the window asked for what is gone.
    assert not [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
