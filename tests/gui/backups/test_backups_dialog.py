"""File, Backups: what there is, what is in it, and one step back to it that can be undone."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from exposure_planner.bootstrap import Program
from exposure_planner.gui.backups.dialog import BackupsDialog
from exposure_planner.gui.backups.model import BackupColumn, BackupModel
from exposure_planner.gui.desk import Desk, Message, Tone
from exposure_planner.gui.file_openers import FileOpeners
from exposure_planner.gui.wiring import wire_backups
from exposure_planner.household.backup import Cause, Inside, Soundness
from exposure_planner.services.events import DataReloaded
from exposure_planner.settings import Settings
from exposure_planner.wording.translate import english
from tests.fake_clock import FakeClock
from tests.services.keeping import keep_animal

OpenDialog = Callable[[], BackupsDialog]


@pytest.fixture
def desk(program: Program, qapp: QApplication) -> Desk:
    """A desk in front of one cat."""
    keep_animal(program.services)
    return Desk(program.services, QUndoStack(), english, lambda: program.settings.current)


@pytest.fixture
def open_dialog(desk: Desk, qtbot: QtBot) -> Iterator[OpenDialog]:
    """Opens the window, and waits until everything was looked into."""
    opened: list[BackupsDialog] = []

    def open_it() -> BackupsDialog:
        dialog = BackupsDialog(desk)
        opened.append(dialog)
        dialog.open()
        qtbot.waitExposed(dialog)
        wait_until_looked(dialog, qtbot)
        return dialog

    yield open_it
    for dialog in opened:
        dialog.close()


@pytest.fixture
def dialog(desk: Desk, clock: FakeClock, open_dialog: OpenDialog) -> BackupsDialog:
    """One backup of the cat alone; another animal came an hour later."""
    desk.services.backups.make_if_due()
    clock.advance(hours=1)
    keep_animal(desk.services, "Mishka")
    return open_dialog()


def test_qt_is_told_of_every_change(desk: Desk, qtmodeltester: ModelTester) -> None:
    made = desk.services.backups.make(Cause.BY_HAND).backup
    model = BackupModel(english)
    qtmodeltester.check(model, force_py=True)

    model.show([made], desk.services.clock.today())
    model.tell(made.path, Inside(soundness=Soundness.DAMAGED))

    assert model.index(0, BackupColumn.DIFFERENCE).data() == "damaged: cannot be restored"


def test_each_says_when_why_and_what_is_in_it(dialog: BackupsDialog) -> None:
    assert [cell(dialog, 0, column) for column in BackupColumn] == [
        dialog.model.index(0, 0).data(),
        "by itself",
        "animals and ladders differ",
        "1",
        "0",
        "",
    ]
    assert "22 Nov" in cell(dialog, 0, BackupColumn.WHEN)
    assert "2 animals" in dialog.now.text()


def test_damaged_data_is_said_and_the_backups_are_shown_all_the_same(
    program: Program, desk: Desk, open_dialog: OpenDialog
) -> None:
    desk.services.backups.make(Cause.BY_HAND)
    os.truncate(program.folder.database, 5000)

    dialog = open_dialog()

    assert "is damaged" in dialog.messages.text.text()
    assert dialog.now.text() == ""
    assert cell(dialog, 0, BackupColumn.DIFFERENCE) == "whole"
    assert cell(dialog, 0, BackupColumn.ANIMALS) == "1"


def test_one_key_restores_and_undo_goes_back(
    desk: Desk, dialog: BackupsDialog, clock: FakeClock, qtbot: QtBot
) -> None:
    clock.advance(minutes=5)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    wait_until_looked(dialog, qtbot)

    assert names(desk) == ["Miles Davis"]
    assert desk.undo_stack.undoText() == "Restore a backup"
    assert "Undo" in dialog.messages.text.text()
    assert cell(dialog, 0, BackupColumn.WHY) == "before restoring"
    everybody = ["Miles Davis", "Mishka"]
    for another in ("Saipha", "Tom"):
        clock.advance(minutes=5)
        desk.undo_stack.undo()
        assert names(desk) == everybody
        # As a command beside the window does.
        keep_animal(desk.services, another)
        everybody.append(another)
        desk.undo_stack.redo()
        assert names(desk) == ["Miles Davis"]


def test_undo_says_where_that_is_which_came_in_after_a_restore(
    desk: Desk, dialog: BackupsDialog, clock: FakeClock, qtbot: QtBot
) -> None:
    said: list[Message] = []
    desk.message_posted.connect(said.append)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    clock.advance(minutes=5)
    desk.undo_stack.undo()
    clock.advance(minutes=5)
    desk.undo_stack.redo()
    assert said == []

    keep_animal(desk.services, "Saipha")
    clock.advance(minutes=5)
    desk.undo_stack.undo()

    assert names(desk) == ["Miles Davis", "Mishka"]
    assert [message.tone for message in said] == [Tone.CARE]
    assert "newest backup" in said[0].text
    desk.services.backups.restore(desk.services.backups.all()[0].path)
    assert names(desk) == ["Miles Davis", "Saipha"]


def test_what_a_command_keeps_meanwhile_is_counted_too(program: Program, desk: Desk, qtbot: QtBot) -> None:
    desk.services.backups.make(Cause.BY_HAND)
    window = QWidget()
    qtbot.addWidget(window)
    wire_backups(program.bus, files := FileOpeners(desk, window))
    program.bus.publish(DataReloaded())
    files.backups()
    dialog = window.findChild(BackupsDialog)
    assert isinstance(dialog, BackupsDialog)
    wait_until_looked(dialog, qtbot)
    assert cell(dialog, 0, BackupColumn.DIFFERENCE) == "the same as now"

    keep_animal(desk.services, "Mishka")
    program.bus.publish(DataReloaded())
    wait_until_looked(dialog, qtbot)

    assert "2 animals" in dialog.now.text()
    assert cell(dialog, 0, BackupColumn.DIFFERENCE) == "animals and ladders differ"
    dialog.close()


def test_what_differs_can_be_read_whole(dialog: BackupsDialog) -> None:
    longest = "2 missing now; animals, ladders and other things differ"
    table = dialog.table

    assert table.columnWidth(BackupColumn.DIFFERENCE) > table.fontMetrics().horizontalAdvance(longest)


def test_a_damaged_one_is_shown_and_not_offered(desk: Desk, open_dialog: OpenDialog, qtbot: QtBot) -> None:
    desk.services.backups.make(Cause.BY_HAND).backup.path.write_bytes(b"damaged")
    dialog = open_dialog()

    assert cell(dialog, 0, BackupColumn.DIFFERENCE) == "damaged: cannot be restored"
    assert not dialog.restore.isEnabled()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert desk.undo_stack.isClean()


def test_without_any_the_first_is_one_click_away(desk: Desk, open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog()
    assert dialog.nothing.isVisible()
    assert not dialog.restore.isVisible()

    dialog.nothing.button.click()
    wait_until_looked(dialog, qtbot)

    assert cell(dialog, 0, BackupColumn.WHY) == "by hand"
    assert dialog.restore.isEnabled()


def test_a_file_that_is_no_backup_is_one_sentence(desk: Desk, dialog: BackupsDialog, tmp_path: Path) -> None:
    letter = tmp_path / "letter.sqlite3"
    letter.write_text("Dear vet", encoding="utf-8")
    dialog.from_file.click()
    (files,) = dialog.findChildren(QFileDialog)

    files.fileSelected.emit(str(letter))
    files.reject()

    assert str(letter) in dialog.messages.text.text()
    assert names(desk) == ["Miles Davis", "Mishka"]
    assert desk.undo_stack.count() == 0


def test_a_second_folder_is_chosen_and_forgotten(desk: Desk, dialog: BackupsDialog, tmp_path: Path) -> None:
    wished: list[Settings] = []
    desk.settings_wished.connect(wished.append)
    dialog.second.choose.click()
    (files,) = dialog.findChildren(QFileDialog)

    files.fileSelected.emit(str(tmp_path))
    files.reject()
    said = dialog.second.said.text()
    dialog.second.forget.click()

    assert [settings.backup_folder for settings in wished] == [str(tmp_path), ""]
    assert str(tmp_path) in said
    assert not dialog.second.forget.isVisible()


def test_no_two_buttons_have_the_same_letter(dialog: BackupsDialog) -> None:
    buttons = [each for each in dialog.findChildren(QPushButton) if "&" in each.text()]
    letters = [each.text().split("&")[1][0].lower() for each in buttons if each is not dialog.nothing.button]

    assert len(letters) == 7
    assert len(set(letters)) == len(letters)


def test_closing_while_backups_are_looked_into_disturbs_nobody(desk: Desk, qtbot: QtBot) -> None:
    for _ in range(5):
        desk.services.backups.make(Cause.BY_HAND)
    dialog = BackupsDialog(desk)
    dialog.open()

    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def wait_until_looked(dialog: BackupsDialog, qtbot: QtBot) -> None:
    """Until nothing is being looked into."""
    qtbot.waitUntil(lambda: dialog._looking is None)


def cell(dialog: BackupsDialog, row: int, column: BackupColumn) -> str:
    """What stands there."""
    return str(dialog.model.index(row, column).data())


def names(desk: Desk) -> list[str]:
    """Everybody who is kept."""
    return [animal.name for animal in desk.services.animals.all()]
