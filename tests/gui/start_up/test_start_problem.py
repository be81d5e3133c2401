"""When the data cannot be opened, a small window says why and offers ways out."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.errors import (
    CopyNotMade,
    DatabaseDamaged,
    DatabaseEmptied,
    DatabaseLocked,
    DatabaseNewer,
    DatabaseNotOurs,
    Problem,
)
from exposure_planner.gui.start_up.start_problem import StartProblemDialog
from exposure_planner.household.backup import Backup, Cause, Contents, WholeBackup
from exposure_planner.household.salvaged import Salvaged
from exposure_planner.services.ports.rescue import Rescue
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.translate import english

FILE = Path("/somewhere/exposure-planner.sqlite3")
ASIDE = FILE.with_name("exposure-planner-set-aside.sqlite3")
SAVED = Salvaged(animals=4, ladders=5, sessions=118, rows=760, unread=2, left_out=1, put_away=3, stand_ins=4)


class KeptRescue:
    """Ways out that note what was wished for."""

    def __init__(
        self, *backups: WholeBackup, can_salvage: bool = True, problem: Problem | None = None
    ) -> None:
        self._backups, self._can_salvage, self._problem = backups, can_salvage, problem
        self.restored: list[Path] = []

    @property
    def can_salvage(self) -> bool:
        return self._can_salvage

    def backups(self) -> Sequence[WholeBackup]:
        return self._backups

    def restore(self, path: Path) -> Path | None:
        if self._problem is not None:
            raise self._problem
        self.restored.append(path)
        return ASIDE

    def salvage(self) -> tuple[Salvaged, Path | None]:
        return SAVED, ASIDE


def backup(day: int) -> WholeBackup:
    """Made at noon on this day of March."""
    made = Backup(
        path=Path(f"/somewhere/backups/{day}.sqlite3"),
        made_at=datetime(2026, 3, day, 12, tzinfo=UTC),
        cause=Cause.HOURLY,
    )
    return WholeBackup(backup=made, contents=Contents(animals=4, sessions=day, newest=date(2026, 3, day)))


@pytest.fixture
def opened(qtbot: QtBot) -> "Opened":
    """Opens the dialog."""
    return Opened(qtbot)


class Opened:
    """Opens the dialog over a problem."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def __call__(self, problem: Problem, rescue: Rescue | None = None) -> StartProblemDialog:
        dialog = StartProblemDialog(problem, rescue, english)
        self._qtbot.addWidget(dialog)
        dialog.open()
        return dialog


def button(dialog: QWidget, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


def said(dialog: QWidget) -> str:
    label = dialog.findChild(QLabel, "start_problem_sentence")
    assert label is not None
    return label.text()


@pytest.mark.parametrize(
    "problem", [DatabaseLocked(FILE), DatabaseDamaged(FILE), DatabaseNotOurs(FILE), DatabaseNewer(FILE)]
)
def test_the_sentence_can_be_read(opened: Opened, problem: Problem) -> None:
    assert said(opened(problem)) == say_problem(problem, english)


def test_where_nothing_is_damaged_there_is_nothing_to_save(opened: Opened) -> None:
    dialog = opened(DatabaseLocked(FILE))

    assert button(dialog, "restore").isHidden()
    assert button(dialog, "salvage").isHidden()
    assert button(dialog, "try_again").isDefault()


def test_the_return_key_tries_again(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(DatabaseLocked(FILE))

    qtbot.keyClick(dialog, Qt.Key.Key_Return)

    assert dialog.result() == QDialog.DialogCode.Accepted


def test_the_escape_key_quits(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(DatabaseLocked(FILE))

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert dialog.result() == QDialog.DialogCode.Rejected
    assert not dialog.isVisible()


def test_the_folder_can_be_looked_at_while_the_window_stays(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(DatabaseLocked(FILE))

    with qtbot.waitSignal(dialog.folder_requested):
        button(dialog, "show_folder").click()

    assert dialog.isVisible()


def test_the_newest_backup_is_offered_first_and_any_other_can_be_chosen(opened: Opened, qtbot: QtBot) -> None:
    rescue = KeptRescue(backup(9), backup(3))
    dialog = opened(DatabaseDamaged(FILE), rescue)
    backups = dialog.findChild(QListWidget, "whole_backups")
    assert backups is not None

    assert "9 March 2026" in backups.currentItem().text()
    assert "9 sessions" in backups.currentItem().text()
    backups.setFocus()
    qtbot.keyClick(backups, Qt.Key.Key_Down)
    button(dialog, "restore").click()
    qtbot.waitUntil(lambda: "3 March 2026" in said(dialog))

    assert rescue.restored == [backup(3).backup.path]
    assert ASIDE.name in said(dialog)


def test_after_restoring_the_return_key_opens_the_data(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(DatabaseDamaged(FILE), KeptRescue(backup(9)))

    button(dialog, "restore").click()
    qtbot.waitUntil(lambda: ASIDE.name in said(dialog))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)

    assert dialog.result() == QDialog.DialogCode.Accepted


def test_what_could_be_saved_is_said_in_numbers(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(DatabaseDamaged(FILE), KeptRescue())

    assert button(dialog, "salvage").isDefault()
    button(dialog, "salvage").click()
    qtbot.waitUntil(lambda: "Saved" in said(dialog))

    for words in ("4 animals", "5 ladders", "118 sessions", "3 pieces", "3 sessions is", ASIDE.name):
        assert words.removesuffix(" is") in said(dialog)
    assert button(dialog, "salvage").isHidden()


def test_when_a_way_out_does_not_work_the_others_stay_open(opened: Opened, qtbot: QtBot) -> None:
    problem = CopyNotMade(FILE)
    dialog = opened(DatabaseDamaged(FILE), KeptRescue(backup(9), problem=problem))

    button(dialog, "restore").click()
    qtbot.waitUntil(lambda: said(dialog) == say_problem(problem, english))

    assert button(dialog, "salvage").isEnabled()
    assert button(dialog, "restore").isEnabled()


@pytest.mark.parametrize("problem", [DatabaseNotOurs(FILE), DatabaseNewer(FILE)])
def test_what_is_not_damaged_is_not_salvaged(opened: Opened, problem: Problem) -> None:
    dialog = opened(problem, KeptRescue(backup(9), can_salvage=False))

    assert button(dialog, "salvage").isHidden()
    assert not button(dialog, "restore").isHidden()


def test_an_empty_file_is_called_empty(opened: Opened) -> None:
    dialog = opened(DatabaseEmptied(FILE), KeptRescue())

    assert any("empty" in label.text() for label in dialog.findChildren(QLabel))
    assert not button(dialog, "salvage").isHidden()
