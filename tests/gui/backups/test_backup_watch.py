"""While the window is open backups come by themselves, and what stands in the way is said once."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exposure_planner.bootstrap import Program
from exposure_planner.gui.backups.watch import BackupWatch
from exposure_planner.gui.desk import Message, Tone
from exposure_planner.wording.translate import english
from tests.fake_clock import FakeClock
from tests.services.keeping import keep_animal


@pytest.fixture
def watch(program: Program, qapp: QApplication) -> BackupWatch:
    """A watch over an empty household."""
    return BackupWatch(program.services.backups, english, QObject(qapp))


@pytest.fixture
def said(watch: BackupWatch) -> list[Message]:
    """What it says."""
    messages: list[Message] = []
    watch.said.connect(messages.append)
    return messages


def test_a_backup_is_made_where_one_is_due_and_nothing_is_said(
    program: Program, watch: BackupWatch, said: list[Message], qtbot: QtBot
) -> None:
    look(watch, qtbot)
    assert program.services.backups.all() == ()
    keep_animal(program.services)

    look(watch, qtbot)
    look(watch, qtbot)

    assert len(program.services.backups.all()) == 1
    assert said == []


def test_what_stands_in_the_way_is_one_quiet_sentence_until_it_has_worked(
    program: Program, watch: BackupWatch, said: list[Message], qtbot: QtBot
) -> None:
    keep_animal(program.services)
    folder = program.services.backups.folder
    folder.write_text("in the way", encoding="utf-8")

    look(watch, qtbot)
    look(watch, qtbot)
    assert [message.tone for message in said] == [Tone.CARE]
    assert str(folder) in said[0].text
    folder.unlink()
    look(watch, qtbot)

    assert len(program.services.backups.all()) == 1
    assert len(said) == 1


def test_a_second_folder_that_is_away_is_said_once(
    program: Program,
    watch: BackupWatch,
    said: list[Message],
    clock: FakeClock,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    stick = tmp_path / "stick"
    program.settings.save(replace(program.settings.current, backup_folder=str(stick)))
    for name in ("Miles Davis", "Mishka"):
        keep_animal(program.services, name)
        look(watch, qtbot)
        clock.advance(hours=2)

    assert len(said) == 1
    assert str(stick) in said[0].text
    assert len(program.services.backups.all()) == 2


def look(watch: BackupWatch, qtbot: QtBot) -> None:
    """Let it look once."""
    with qtbot.waitSignal(watch.looked):
        watch.look()
