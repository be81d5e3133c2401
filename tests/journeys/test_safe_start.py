"""A program that is killed while it starts, twice in a row, asks how to start the third time."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from exposure_planner.bootstrap import open_program
from exposure_planner.faults.log_file import LOG_FILE, LOG_FOLDER
from exposure_planner.faults.starts import START_FILE, Starts
from exposure_planner.paths import DataFolder
from tests.journeys.from_outside import PATIENCE_SECONDS, press, start_program, window_of
from tests.journeys.screen import Screen

pytestmark = pytest.mark.journey

StartProgram = Callable[[], "subprocess.Popen[str]"]


@pytest.fixture
def start(screen: Screen, tmp_path: Path) -> Iterator[StartProgram]:
    """Starts the program over one folder; whatever still runs is ended afterwards."""
    started: list[subprocess.Popen[str]] = []

    def start_it() -> "subprocess.Popen[str]":
        started.append(start_program(screen, tmp_path))
        return started[-1]

    yield start_it
    for program in started:
        program.kill()
        program.communicate(timeout=PATIENCE_SECONDS)


@pytest.fixture
def killed_twice(screen: Screen, start: StartProgram, tmp_path: Path) -> Path:
    """A folder in which two starts came to nothing."""
    for _ in range(2):
        program = start()
        # Not before: a window manager that meets a window which is gone takes the next one for it, as it bears the
        # same number, and never shows it.
        assert window_of(program, screen, "^Exposure Planner")
        program.kill()
        program.communicate(timeout=PATIENCE_SECONDS)
    return tmp_path


def test_the_third_start_is_safe_if_wished_and_all_is_well_after_it(
    screen: Screen, start: StartProgram, killed_twice: Path
) -> None:
    program = start()

    press(screen, window_of(program, screen, "^How to start"), "Return")
    press(screen, window_of(program, screen, "^Exposure Planner"), "ctrl+q")
    _, complaints = program.communicate(timeout=PATIENCE_SECONDS)

    assert (program.returncode, complaints) == (0, "")
    assert not (killed_twice / START_FILE).exists()
    assert not (killed_twice / "settings.json").exists()
    with open_program(DataFolder(folder=killed_twice)) as opened:
        assert opened.services.animals.all() == ()


def test_the_third_start_may_wait_for_another_time(
    screen: Screen, start: StartProgram, killed_twice: Path
) -> None:
    program = start()

    press(screen, window_of(program, screen, "^How to start"), "Escape")
    _, complaints = program.communicate(timeout=PATIENCE_SECONDS)

    assert (program.returncode, complaints) == (0, "")
    assert Starts(killed_twice).unfinished() == 2


def test_a_fault_before_the_window_is_filled_is_told_too(screen: Screen, tmp_path: Path) -> None:
    """As if a part of the program were missing; the start counts as one that came to nothing."""
    without = "import sys; sys.modules['exposure_planner.gui.application'] = None"
    program = start_program(screen, tmp_path, python=without)

    press(screen, window_of(program, screen, "^Something went wrong"), "Return")
    _, complaints = program.communicate(timeout=PATIENCE_SECONDS)

    assert (program.returncode, complaints) == (1, "")
    assert Starts(tmp_path).unfinished() == 1
    assert "ModuleNotFoundError" in (tmp_path / LOG_FOLDER / LOG_FILE).read_text(encoding="utf-8")
