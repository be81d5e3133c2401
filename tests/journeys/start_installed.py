"""Starts the installed program from another folder on a display of its own, sees its window, and closes it kindly."""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.journeys.screen import Screen, open_screen

LOOKS = 300
SECONDS_BETWEEN_LOOKS = 0.2
PATIENCE_SECONDS = 60


def main() -> int:
    """The exit code of the program that the command line names; 1 when it complained or was not seen."""
    with open_screen() as screen, TemporaryDirectory() as folder:
        program = subprocess.Popen(
            [sys.argv[1], "--data-dir", folder, "demo"],
            env=screen.environment,
            cwd=folder,
            stderr=subprocess.PIPE,
            text=True,
        )
        window = _window_of(program, screen)
        if window:
            print("seen:", _xdotool(screen, "getwindowname", window))
            _xdotool(screen, "windowactivate", "--sync", window, "key", "--clearmodifiers", "ctrl+q")
        else:
            program.terminate()
        _, complaints = program.communicate(timeout=PATIENCE_SECONDS)
        print(complaints, end="")
        kept = (Path(folder) / "demo" / "exposure-planner.sqlite3").exists()
        return program.returncode if window and kept and not complaints else 1


def _window_of(program: subprocess.Popen[str], screen: Screen) -> str:
    """The number of the program's window; empty when it ends, or takes too long, without one."""
    for _ in range(LOOKS):
        seen = _xdotool(screen, "search", "--onlyvisible", "--name", "Exposure Planner")
        if seen:
            return seen.splitlines()[0]
        try:
            program.wait(timeout=SECONDS_BETWEEN_LOOKS)
        except subprocess.TimeoutExpired:
            continue
        return ""
    return ""


def _xdotool(screen: Screen, *command: str) -> str:
    done = subprocess.run(
        ["xdotool", *command],
        env=screen.environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
