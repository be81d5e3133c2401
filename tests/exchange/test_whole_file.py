"""A file is written whole or not at all."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from exposure_planner.errors import FileNotWritable, WouldReplaceDatabase
from exposure_planner.exchange.whole_file import write_whole


def test_an_older_file_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    file = tmp_path / "week.ics"
    file.write_bytes(b"older")

    write_whole(file, b"newer")

    assert file.read_bytes() == b"newer"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("name", ["gone/week.ics", "a folder"])
def test_what_cannot_be_written_is_named_and_leaves_nothing_behind(tmp_path: Path, name: str) -> None:
    (tmp_path / "a folder" / "inside").mkdir(parents=True)

    with pytest.raises(FileNotWritable) as caught:
        write_whole(tmp_path / name, b"newer")

    assert caught.value.path == tmp_path / name
    assert [each.name for each in tmp_path.iterdir()] == ["a folder"]


def test_a_name_as_long_as_names_can_be_is_no_hindrance(tmp_path: Path) -> None:
    file = tmp_path / ("w" * 251 + ".ics")

    write_whole(file, b"newer")

    assert file.read_bytes() == b"newer"


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "synced").mkdir()
    link = tmp_path / "week.ics"
    link.symlink_to(tmp_path / "synced" / "week.ics")

    write_whole(link, b"newer")

    assert link.is_symlink()
    assert (tmp_path / "synced" / "week.ics").read_bytes() == b"newer"


@pytest.mark.parametrize(("private", "rights"), [(True, 0o600), (False, 0o666)])
def test_a_private_file_is_for_its_owner_alone(tmp_path: Path, *, private: bool, rights: int) -> None:
    before = os.umask(0)
    try:
        write_whole(tmp_path / "new.json", b"{}", private=private)
    finally:
        os.umask(before)

    assert (tmp_path / "new.json").stat().st_mode & 0o777 == rights


@pytest.mark.parametrize("name", ["data.sqlite3", "data.sqlite3-wal", "link"])
def test_a_database_or_its_journal_is_never_replaced(tmp_path: Path, name: str) -> None:
    with closing(sqlite3.connect(tmp_path / "data.sqlite3")) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("CREATE TABLE animal (name TEXT)")
        (tmp_path / "link").symlink_to(tmp_path / "data.sqlite3")
        before = (tmp_path / name).read_bytes()

        with pytest.raises(WouldReplaceDatabase):
            write_whole(tmp_path / name, b"newer")

        assert (tmp_path / name).read_bytes() == before
