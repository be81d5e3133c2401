"""Data that cannot be opened is answered with a small window, not with an empty screen."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.conftest import PROJECT
from tests.journeys.from_outside import PATIENCE_SECONDS, press, window_of
from tests.journeys.screen import Screen

pytestmark = pytest.mark.journey

THE_PROBLEM = "^Your data"
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
    command = [sys.executable, "-W", "error", "-m", "exposure_planner", "demo"]
    started = subprocess.Popen(
        [*command, "--data-dir", str(damaged.parents[1])],
        env=screen.environment,
        cwd=PROJECT,
        stderr=subprocess.PIPE,
        text=True,
    )
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
