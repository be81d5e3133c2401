"""A copy of the database is whole or is not there, and never takes another file's place."""

import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from exposure_planner.errors import CopyNotMade, DatabaseGone
from exposure_planner.household.backup import Soundness
from exposure_planner.storage.backups.copies import DatabaseCopies
from exposure_planner.storage.backups.copying import copy_database
from exposure_planner.storage.backups.looking_into import soundness_of
from exposure_planner.storage.database import Database
from tests.storage.everything import keep_everything, rows_of
from tests.storage.kept import keep_household


@pytest.fixture
def copies(database: Database) -> DatabaseCopies:
    """The folder of copies beside the database."""
    return DatabaseCopies(database)


def test_a_copy_holds_everything_and_opens_as_a_database(database: Database, copies: DatabaseCopies) -> None:
    keep_everything(database)

    copy = copies.keep("before.sqlite3")

    opened = Database.open(copy)
    assert rows_of(opened) == rows_of(database)
    opened.close()


def test_a_copy_is_private_and_stands_alone(database: Database, path: Path, copies: DatabaseCopies) -> None:
    keep_everything(database)

    copy = copies.keep("before.sqlite3")

    assert copy == path.parent / "backups" / "before.sqlite3"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copies.folder.stat().st_mode) == 0o700
    assert [file.name for file in copies.folder.iterdir()] == ["before.sqlite3"]


def test_no_copy_takes_the_place_of_another(database: Database, copies: DatabaseCopies) -> None:
    first = copies.keep("before.sqlite3")
    held = first.read_bytes()
    keep_household(database)

    others = [copies.keep("before.sqlite3").name for _ in range(2)]

    assert others == ["before-2.sqlite3", "before-3.sqlite3"]
    assert first.read_bytes() == held


def test_a_copy_holds_what_is_committed_while_somebody_writes(
    database: Database, copies: DatabaseCopies
) -> None:
    keep_household(database)
    before = rows_of(database)
    with database.unit_of_work() as unit:
        unit.trash.keep_others_from_writing()
        unit.households.save(unit.households.all()[0])

        copy = copies.keep("before.sqlite3")

    opened = Database.open(copy)
    assert rows_of(opened) == before
    opened.close()


def test_where_no_folder_can_be_made_there_is_no_copy(database: Database, copies: DatabaseCopies) -> None:
    copies.folder.write_text("in the way", encoding="utf-8")

    with pytest.raises(CopyNotMade) as caught:
        copies.keep("before.sqlite3")

    assert caught.value.path.parent == copies.folder
    assert copies.folder.read_text(encoding="utf-8") == "in the way"


def test_a_damaged_database_leaves_no_copy_behind(tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.sqlite3"
    connection = sqlite3.connect(damaged)
    connection.execute("CREATE TABLE many (text TEXT)")
    connection.executemany("INSERT INTO many VALUES (?)", [("x" * 500,) for _ in range(200)])
    connection.commit()
    connection.close()
    pages = bytearray(damaged.read_bytes())
    pages[4096 * 3 : 4096 * 5] = b"\x5a" * 8192
    damaged.write_bytes(pages)
    folder = tmp_path / "backups"

    with pytest.raises(CopyNotMade):
        copy_database(damaged, folder / "before.sqlite3")

    assert list(folder.iterdir()) == []


def test_a_database_that_went_is_not_copied(database: Database, path: Path, copies: DatabaseCopies) -> None:
    path.unlink()

    with pytest.raises(DatabaseGone):
        copies.keep("before.sqlite3")


# Each step that gives, changes or takes a name is announced to whoever audits the interpreter.
_DIES_AT_A_STEP = """
import os, signal, sys
from pathlib import Path
from exposure_planner.storage.backups.copying import copy_database
steps = {"os.link", "os.rename", "os.remove"}
left = int(sys.argv[3])
def die(event, _):
    global left
    if event in steps:
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(die)
copy_database(Path(sys.argv[1]), Path(sys.argv[2]))
"""


def test_a_kill_at_any_step_leaves_a_whole_copy_or_none(database: Database, path: Path) -> None:
    found = set()
    for step in range(10):
        folder = path.parent / f"backups {step}"
        command = [sys.executable, "-c", _DIES_AT_A_STEP, str(path), str(folder / "kept.sqlite3"), str(step)]
        done = subprocess.run(command, cwd=Path(__file__).parents[2], check=False)
        named = [file for file in folder.iterdir() if not file.name.endswith(".part")]
        found.add((len(named), all(soundness_of(file) is Soundness.WHOLE for file in named)))
        if done.returncode == 0:
            break

    assert done.returncode == 0
    assert found == {(0, True), (1, True)}
