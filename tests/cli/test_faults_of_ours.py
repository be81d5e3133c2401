"""A fault of the program in the terminal is a kind sentence and a report, and no traceback."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.typing_commands import LONGEST_SECONDS, PROJECT

_WITHOUT_A_PART = (
    "import sys; sys.modules['exposure_planner.cli.advise'] = None; "
    "from exposure_planner.cli import main; sys.exit(main(sys.argv[1:]))"
)


def advise(folder: Path, *options: str) -> "subprocess.CompletedProcess[str]":
    """Ask for advice where a part of the program is missing, which no person can put right."""
    return subprocess.run(
        [sys.executable, "-W", "error", *options, "-c", _WITHOUT_A_PART, "--data-dir", str(folder), "advise"],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=LONGEST_SECONDS,
        check=False,
    )


def test_a_fault_in_the_terminal_is_told_without_a_traceback(tmp_path: Path) -> None:
    answer = advise(tmp_path / "Miles")

    assert (answer.returncode, answer.stdout) == (1, "")
    assert answer.stderr.startswith("Something in the program went wrong.")
    assert answer.stderr.rstrip().endswith("builtins.ModuleNotFoundError")
    assert "cli/run.py, line" in answer.stderr
    assert not [word for word in ("Traceback", "Miles", str(PROJECT)) if word in answer.stderr]


@pytest.mark.parametrize("options", [("-X", "dev", "-W", "ignore")])
def test_whoever_works_on_the_program_sees_the_traceback(tmp_path: Path, options: tuple[str, ...]) -> None:
    assert "Traceback" in advise(tmp_path, *options).stderr
