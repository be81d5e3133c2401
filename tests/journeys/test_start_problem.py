"""Data that cannot be opened is answered with a small window, not with an empty screen."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from exposure_planner.bootstrap import load_sample_once, open_program
from exposure_planner.paths import DataFolder
from tests.journeys.from_outside import LOOKS, PATIENCE_SECONDS, press, start_program, window_of, xdotool
from tests.journeys.screen import Screen

pytestmark = pytest.mark.journey

THE_PROBLEM = "^Your data"
PAGE = 4096
THE_SAMPLE = "sample household"


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A database that is none."""
    file = tmp_path / "demo" / "exposure-planner.sqlite3"
    file.parent.mkdir()
    file.write_text("This is a shopping list.", encoding="utf-8")
    return file


@pytest.fixture
def program(screen: Screen, damaged: Path) -> Iterator[subprocess.Popen[str]]:
    """The program as it is started over that database."""
    started = start_program(screen, damaged.parents[1], "demo")
    yield started
    started.kill()
    started.communicate(timeout=PATIENCE_SECONDS)


def test_quitting_leaves_the_file_as_it_is(
    screen: Screen, program: subprocess.Popen[str], damaged: Path
) -> None:
    press(screen, window_of(program, screen, THE_PROBLEM), "Escape")
    _, complaints = program.communicate(timeout=PATIENCE_SECONDS)

    assert (program.returncode, complaints) == (1, "")
    assert damaged.read_text(encoding="utf-8") == "This is a shopping list."


def test_once_the_file_is_put_right_trying_again_opens_the_window(
    screen: Screen, program: subprocess.Popen[str], damaged: Path
) -> None:
    small = window_of(program, screen, THE_PROBLEM)
    damaged.unlink()

    press(screen, small, "Return")
    press(screen, window_of(program, screen, THE_SAMPLE), "ctrl+q")
    _, complaints = program.communicate(timeout=PATIENCE_SECONDS)

    assert (program.returncode, complaints) == (0, "")


def test_a_file_damaged_within_leads_to_what_can_be_read_and_on_to_the_window(
    screen: Screen, tmp_path: Path
) -> None:
    folder = DataFolder(folder=tmp_path / "data")
    with open_program(folder) as kept:
        load_sample_once(kept)
    content = bytearray(folder.database.read_bytes())
    page = content.index(b"Saipha") // PAGE * PAGE
    content[page : page + PAGE] = bytes(PAGE)
    folder.database.write_bytes(content)
    program = start_program(screen, folder.folder)

    small = window_of(program, screen, THE_PROBLEM)
    # What can be read is saved; then Return opens it.
    press(screen, small, "Return")
    for _ in range(LOOKS):
        press(screen, small, "Return")
        if xdotool(screen, "search", "--onlyvisible", "--name", THE_PROBLEM) == "":
            break
    press(screen, window_of(program, screen, "^Exposure Planner"), "ctrl+q")
    _, complaints = program.communicate(timeout=PATIENCE_SECONDS)

    assert (program.returncode, complaints) == (0, "")
    (aside,) = folder.folder.glob("*-set-aside-*.sqlite3")
    assert aside.read_bytes() == bytes(content)
