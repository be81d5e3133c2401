"""The log stays small, and is for its owner alone."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from exposure_planner.faults.log_file import LOG_FILE, LogFile


@pytest.fixture
def open_to_all() -> Iterator[None]:
    """A computer on which new files are for everybody, unless a program says otherwise."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("open_to_all")
def test_no_file_of_it_is_ever_open_to_others_and_there_are_few(tmp_path: Path) -> None:
    log = LogFile(tmp_path / "logs")
    for _ in range(1000):
        log.note("a line of some length " * 20)
    log.close()

    files = list((tmp_path / "logs").iterdir())
    assert len(files) == 4
    assert all(file.stat().st_mode & 0o077 == 0 for file in (tmp_path / "logs", *files))
    assert sum(file.stat().st_size for file in files) <= 4 * 64 * 1024


def test_a_line_has_its_moment(tmp_path: Path) -> None:
    log = LogFile(tmp_path)
    log.note("started")
    log.close()

    day, hour, said = (tmp_path / LOG_FILE).read_text(encoding="utf-8").split()
    assert (len(day), len(hour), said) == (len("2026-11-24"), len("18:30:00,123"), "started")


def test_nothing_is_made_before_there_is_something_to_say(tmp_path: Path) -> None:
    LogFile(tmp_path / "logs").close()

    assert not (tmp_path / "logs").exists()


def test_a_log_that_cannot_be_written_bothers_nobody(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").write_text("a file stands in the way", encoding="utf-8")

    LogFile(tmp_path / "logs").note("started")

    assert capsys.readouterr().err == ""
