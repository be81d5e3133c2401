"""Runs each journey in a process of its own, because a process can show windows in one way only."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.journeys.from_outside import PROJECT
from tests.journeys.screen import REQUIRED, Screen, missing_programs, open_screen
from tests.journeys.without_network import in_empty_network

LONGEST_SECONDS = 150

Run = Callable[..., str]


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    """A display for all journeys; without the programs for it they skip, or fail where they are required."""
    missing = missing_programs()
    if missing:
        word = f"a journey needs {', '.join(missing)}"
        if os.environ.get(REQUIRED) == "required":
            pytest.fail(word)
        pytest.skip(word)
    with open_screen() as opened:
        yield opened


@pytest.fixture
def run_journey(screen: Screen, tmp_path: Path) -> Run:
    """Runs a journey by the name of its module, with a data folder of its own; gives back what it printed.

    There is no network for it: display and printer are reached by files, and all else must do without.
    """

    def run(name: str, *arguments: str, folder: Path = tmp_path, ends_with: int = 0) -> str:
        python = [sys.executable, "-W", "error", "-m"]
        journey = [f"tests.journeys.{name}", str(folder), *arguments]
        done = subprocess.run(
            in_empty_network([*python, "tests.journeys.without_network", *journey]),
            env=screen.environment,
            cwd=PROJECT,
            capture_output=True,
            text=True,
            timeout=LONGEST_SECONDS,
            check=False,
        )
        assert done.returncode == ends_with, f"{done.stdout}\n{done.stderr}"
        assert not done.stderr, done.stderr
        return done.stdout

    return run
