"""Nothing reaches out of this computer: an ear that hears every connection hears none."""

import subprocess
import sys
from pathlib import Path

from tests.cli.typing_commands import LONGEST_SECONDS, PROJECT
from tests.cli.without_connecting import REACHED_OUT


def run(*words: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "tests.cli.without_connecting", *words],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=LONGEST_SECONDS,
        check=False,
    )


def test_neither_the_commands_nor_the_window_reach_out(tmp_path: Path) -> None:
    done = run(str(tmp_path))

    assert done.returncode == 0, done.stderr
    assert (tmp_path / "week.pdf").exists()
    assert (tmp_path / "week.ics").exists()
    assert "Mishka" in done.stdout


def test_whoever_does_is_heard(tmp_path: Path) -> None:
    assert run(str(tmp_path), "reach", "out").returncode == REACHED_OUT
