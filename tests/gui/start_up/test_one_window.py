"""One window over one file: who has it, and what others may wish of it."""

import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from exposure_planner.errors import OpenElsewhere
from exposure_planner.gui.start_up.one_window import LOCK_ENDING, OneWindow
from exposure_planner.gui.start_up.wishes_from_outside import WishesFromOutside
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.translate import english


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "data" / "exposure-planner.sqlite3"


def test_the_lock_is_private_and_goes_with_the_window(database: Path) -> None:
    window = OneWindow(database)

    assert window.take()
    lock = database.with_name(database.name + LOCK_ENDING)
    assert lock.stat().st_mode & 0o077 == 0
    window.let_go()
    assert not lock.exists()


def test_the_lock_of_another_computer_says_who_and_since_when(database: Path) -> None:
    database.parent.mkdir()
    lock = database.with_name(database.name + LOCK_ENDING)
    lock.write_text("4711\nexposure-planner\nkitchen\n\n\n", encoding="utf-8")
    opened = datetime(2026, 3, 2, 12, 0, tzinfo=UTC).timestamp()
    os.utime(lock, (opened, opened))
    window = OneWindow(database)

    assert not window.take()
    with pytest.raises(OpenElsewhere) as caught:
        window.hand_over(hidden=False)

    said = say_problem(caught.value, english)
    for word in ("kitchen", lock.owner(), "since 2 March 2026", str(caught.value.path)):
        assert word in said


def test_a_folder_that_takes_no_lock_is_no_obstacle_here(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be", encoding="utf-8")

    # What is wrong there is said when the data is opened.
    assert OneWindow(tmp_path / "data" / "kept.sqlite3").take()


NAME = "exposure-planner-test-of-wishes"


def answered(qtbot: QtBot, message: bytes) -> bool:
    """Whether the window took the wish."""
    listening, socket = WishesFromOutside(NAME), QLocalSocket()
    socket.connectToServer(NAME)
    assert socket.waitForConnected(1000)
    with qtbot.waitSignal(socket.disconnected):
        socket.write(QByteArray(message + b"\n"))
    listening.close()
    return bool(socket.readAll().data() == b"yes\n")


def test_a_plain_wish_is_answered(qtbot: QtBot) -> None:
    assert answered(qtbot, json.dumps({"hidden": True, "token": ""}).encode())


@pytest.mark.parametrize(
    "message",
    [b"no JSON", b'{"hidden": 1, "token": ""}', b"{}", b"[" * 3000, b'"' + b"x" * 60_000, b"\xff\xfe", b"[]"],
)
def test_anything_else_is_sent_away(qtbot: QtBot, message: bytes) -> None:
    assert not answered(qtbot, message)
