"""Where nothing can be kept a sentence says why, what was typed stays, and saving works when the cause is gone."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import Final

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.fake_clock import FakeClock
from tests.gui.daily import Day
from tests.gui.rating.filling_in import Open, press, save, shown_level, text_of
from tests.reliability.surroundings import WITHOUT_MOUNTS, Fault, Place

# Long, so that no free corner of a page takes it.
NOTE: Final = "Sat on the mat and looked out. " * 3_000

SENTENCES: Final = {
    "file size limit": "cannot be written; allow writing there",
    "page limit": "is full; make some room there and save again",
    "file renamed": "was moved or deleted while it was open",
    "another file in its place": "was moved or deleted while it was open",
    "locked by another program": "close it and try again",
}


@pytest.mark.parametrize(
    "fault", [fault for fault in WITHOUT_MOUNTS if fault.name in SENTENCES], ids=lambda fault: fault.name
)
def test_the_note_is_still_there_and_kept_when_the_cause_is_gone(
    qtbot: QtBot, day: Day, open_dialog: Open, fault: Fault
) -> None:
    folder = day.program.folder
    with closing(sqlite3.connect(folder.database)) as connection:
        connection.execute("VACUUM").close()
    dialog = open_dialog()
    press(qtbot, dialog, "1")
    note = dialog.findChild(QPlainTextEdit, "note")
    note.setPlainText(NOTE)

    with fault.begins(Place(folder, FakeClock(), luck=1.0, program=day.program)):
        save(qtbot, dialog)

        assert SENTENCES[fault.name] in text_of(dialog, "ratingProblem")
        assert (note.toPlainText(), shown_level(dialog)) == (NOTE, 1)
        assert not day.desk.undo_stack.canUndo()
    assert day.sessions() == ()
    save(qtbot, dialog)

    assert [session.note for session in day.sessions()] == [NOTE.strip()]
    assert day.desk.undo_stack.canUndo()


def test_a_clock_that_is_turned_back_says_so_at_the_day(qtbot: QtBot, day: Day, open_dialog: Open) -> None:
    dialog = open_dialog()
    press(qtbot, dialog, "1")
    dialog.findChild(QPlainTextEdit, "note").setPlainText("Sat on the mat.")

    day.clock.at -= timedelta(days=365)
    save(qtbot, dialog)
    assert "has not come yet" in text_of(dialog, "dayProblem")
    assert dialog.findChild(QPlainTextEdit, "note").toPlainText() == "Sat on the mat."
    day.clock.at += timedelta(days=365)
    save(qtbot, dialog)

    assert [session.note for session in day.sessions()] == ["Sat on the mat."]
