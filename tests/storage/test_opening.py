"""A database is made privately, opened as it was left, and refused in our words when it is none of ours."""

import os
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from exposure_planner.errors import (
    DatabaseGone,
    DatabaseLocked,
    DatabaseNewer,
    DatabaseNoSqliteFile,
    DatabaseUnreadable,
    FileNotWritable,
    FolderNotWritable,
)
from exposure_planner.storage.database import Database
from tests.storage.conftest import IMPATIENT
from tests.storage.kept import keep_household

as_root = pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")


def _kept_database(path: Path) -> None:
    database = Database.open(path)
    keep_household(database)
    database.close()


def _household_names(database: Database) -> list[str]:
    with database.unit_of_work() as unit:
        return [household.name for household in unit.households.all()]


def _picture_of(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_a_new_database_is_for_its_person_alone(path: Path) -> None:
    database = Database.open(path)
    keep_household(database)

    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in [path.parent, *path.parent.iterdir()]}

    database.close()
    assert modes.pop(path.parent.name) == 0o700
    assert set(modes.values()) == {0o600}


def test_a_folder_that_is_there_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)

    Database.open(tmp_path / "kept.sqlite3").close()

    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


@pytest.mark.parametrize("name", ["with blanks", "50%", "what?#now", "Käfig", "%20"])
def test_any_name_of_a_folder_will_do(tmp_path: Path, name: str) -> None:
    path = tmp_path / name / "kept.sqlite3"
    _kept_database(path)

    again = Database.open(path)

    assert _household_names(again) == ["Fogo"]
    again.close()
    assert [file.name for file in path.parent.iterdir()] == ["kept.sqlite3"]


def test_a_url_and_a_bare_file_name_open_the_same_database(path: Path) -> None:
    _kept_database(path)

    for place in (f"sqlite:///{path}", str(path)):
        database = Database.open(place)

        assert _household_names(database) == ["Fogo"]
        database.close()


@pytest.mark.parametrize("place", ["sqlite://", "sqlite:///:memory:", "sqlite:///file:x?uri=true", "://"])
def test_an_address_that_keeps_nothing_is_refused(
    tmp_path: Path, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    with pytest.raises(DatabaseUnreadable):
        Database.open(place)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("place", ["nonsense://somewhere", "postgresql://server/animals"])
def test_another_kind_of_database_is_not_called_damaged(place: str) -> None:
    with pytest.raises(DatabaseNoSqliteFile):
        Database.open(place)


def test_the_rules_hold_on_every_connection(database: Database) -> None:
    wanted = {"foreign_keys": 1, "journal_mode": "wal", "synchronous": 2, "busy_timeout": 20}

    with database._borrow() as kept, database._borrow() as another:
        for connection in (kept, another):
            found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}

            assert found == wanted


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")

    with pytest.raises(FolderNotWritable) as caught:
        Database.open(tmp_path / "data" / "kept.sqlite3")

    assert caught.value.path == tmp_path / "data"


@as_root
def test_a_folder_that_may_not_be_written_is_named(tmp_path: Path) -> None:
    _kept_database(tmp_path / "kept.sqlite3")
    tmp_path.chmod(0o500)

    with pytest.raises(FolderNotWritable) as caught:
        Database.open(tmp_path / "kept.sqlite3")

    tmp_path.chmod(0o700)
    assert caught.value.path == tmp_path


@as_root
def test_a_file_that_may_not_be_written_is_named(path: Path) -> None:
    _kept_database(path)
    path.chmod(0o400)

    with pytest.raises(FileNotWritable) as caught:
        Database.open(path)

    assert caught.value.path == path


def test_a_folder_in_the_place_of_the_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnreadable):
        Database.open(tmp_path)


@pytest.mark.parametrize("content", [b"Dear diary, " * 50, b"SQLite format 3\x00", b"\x00" * 4096, b"x"])
def test_what_is_no_database_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "kept.sqlite3").write_bytes(content)

    with pytest.raises(DatabaseUnreadable):
        Database.open(tmp_path / "kept.sqlite3")

    assert _picture_of(tmp_path) == {"kept.sqlite3": content}


@pytest.mark.parametrize("journal_mode", ["WAL", "DELETE"])
def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path, journal_mode: str) -> None:
    stranger = sqlite3.connect(tmp_path / "kept.sqlite3")
    stranger.execute(f"PRAGMA journal_mode = {journal_mode}")
    stranger.execute("CREATE TABLE alembic_version (version_num TEXT)")
    stranger.commit()
    before = _picture_of(tmp_path)

    with pytest.raises(DatabaseUnreadable):
        Database.open(tmp_path / "kept.sqlite3")

    assert _picture_of(tmp_path) == before
    stranger.close()


@pytest.mark.parametrize("left", [200, 4096, 8192, 20_000])
def test_a_truncated_database_is_refused_and_left_alone(path: Path, left: int) -> None:
    _kept_database(path)
    os.truncate(path, left)
    before = path.read_bytes()

    with pytest.raises(DatabaseUnreadable):
        Database.open(path)

    assert path.read_bytes() == before


def test_an_emptied_database_whose_journal_is_left_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "kept.sqlite3").touch()
    (tmp_path / "kept.sqlite3-wal").write_bytes(b"all that is left")

    with pytest.raises(DatabaseUnreadable):
        Database.open(tmp_path / "kept.sqlite3")

    assert (tmp_path / "kept.sqlite3-wal").read_bytes() == b"all that is left"


def test_a_database_damaged_within_is_refused_where_it_is_read(path: Path) -> None:
    _kept_database(path)
    content = bytearray(path.read_bytes())
    at = content.index(b"Fogo")
    page = at - at % 4096
    content[page : page + 4096] = b"\xff" * 4096
    path.write_bytes(content)
    database = Database.open(path)

    with database.unit_of_work() as unit, pytest.raises(DatabaseUnreadable) as caught:
        unit.households.all()

    database.close()
    assert caught.value.path == path


def test_a_newer_database_is_refused_and_left_alone(path: Path) -> None:
    _kept_database(path)
    newer = sqlite3.connect(path)
    newer.execute("UPDATE alembic_version SET version_num = '9999'")
    newer.commit()
    newer.close()
    before = _picture_of(path.parent)

    with pytest.raises(DatabaseNewer) as caught:
        Database.open(path)

    assert caught.value.path == path
    assert _picture_of(path.parent) == before


def test_a_database_that_another_program_keeps_to_itself_is_said_to_be_locked(path: Path) -> None:
    _kept_database(path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("UPDATE household SET name = 'Maio'")

    with pytest.raises(DatabaseLocked):
        Database.open(path, patience=IMPATIENT)

    other.close()


def test_a_start_that_was_broken_off_is_taken_up_again(path: Path) -> None:
    path.parent.mkdir()
    path.touch()

    database = Database.open(path)

    assert _household_names(database) == []
    database.close()


def test_two_programs_may_make_the_database_at_the_same_moment(path: Path) -> None:
    program = "import sys; from exposure_planner.storage.database import Database; Database.open(sys.argv[1]).close()"
    started = [
        subprocess.Popen([sys.executable, "-c", program, str(path)], stderr=subprocess.PIPE) for _ in range(3)
    ]

    errors = [process.communicate()[1] for process in started]

    assert errors == [b"", b"", b""]
    assert [process.returncode for process in started] == [0, 0, 0]


def test_alembic_is_not_imported_for_a_database_that_is_up_to_date(path: Path) -> None:
    _kept_database(path)
    program = (
        "import sys; from exposure_planner.storage.database import Database; Database.open(sys.argv[1]).close(); "
        "print('alembic' in sys.modules)"
    )

    done = subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True
    )

    assert done.stdout == "False\n"


def test_a_file_that_goes_between_the_check_and_the_first_word_is_not_made_anew(
    database: Database, path: Path
) -> None:
    path.unlink()

    with database._borrow(), pytest.raises(DatabaseGone), database._borrow():
        pass

    assert not path.exists()
