"""Whatever the program keeps is for its owner alone, on a computer where new files are for everybody."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from exposure_planner.bootstrap import open_sample
from exposure_planner.paths import DataFolder

PROJECT = Path(__file__).resolve().parents[3]
KEPT = {
    *("deep", "in", "data", "backups", "logs"),
    *(f"exposure-planner.sqlite3{companion}" for companion in ("", "-wal", "-shm", ".lock")),
    *(
        "settings.json",
        "window.ini",
        "starting",
        "exposure-planner.log",
        "before-emptying-2026-11-24.sqlite3",
    ),
}


@pytest.fixture
def open_to_all() -> Iterator[None]:
    """New files are for everybody, unless a program says otherwise."""
    before = os.umask(0)
    yield
    os.umask(before)


def run(*words: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-W", "error", *words],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def test_no_file_or_folder_that_the_program_keeps_is_for_others(tmp_path: Path) -> None:
    done = run("-m", "tests.gui.start_up.use_everything", str(tmp_path))

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == dict.fromkeys(KEPT, 0)


@pytest.mark.usefixtures("open_to_all")
@pytest.mark.parametrize(("option", "file"), [("--pdf", "week.pdf"), ("--ics", "week.ics")])
def test_what_is_handed_out_keeps_the_rights_that_the_person_gives_new_files(
    tmp_path: Path, option: str, file: str
) -> None:
    open_sample(DataFolder(folder=tmp_path / "data")).close()

    done = run(
        *("-m", "exposure_planner", "week", "--data-dir", str(tmp_path / "data")),
        option,
        str(tmp_path / file),
    )

    assert done.returncode == 0, done.stderr
    assert (tmp_path / file).stat().st_mode & 0o777 == 0o666


@pytest.mark.usefixtures("open_to_all")
def test_a_case_that_is_handed_out_is_for_its_owner_alone(tmp_path: Path) -> None:
    """It holds everything; whoever gives it on does so knowingly."""
    open_sample(DataFolder(folder=tmp_path / "data")).close()

    done = run(
        *("-m", "exposure_planner", "export", "--data-dir", str(tmp_path / "data")),
        str(tmp_path / "case.json"),
    )

    assert done.returncode == 0, done.stderr
    assert (tmp_path / "case.json").stat().st_mode & 0o777 == 0o600
