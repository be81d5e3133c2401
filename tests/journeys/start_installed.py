"""Starts the installed program from another folder on a display of its own, sees its window, and closes it kindly."""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.journeys.from_outside import PATIENCE_SECONDS, press, window_of, xdotool
from tests.journeys.screen import open_screen
from tests.journeys.without_network import in_empty_network


def main() -> int:
    """The exit code of the program that the command line names; 1 when it complained or was not seen."""
    with open_screen() as screen, TemporaryDirectory() as folder:
        program = subprocess.Popen(
            in_empty_network([sys.argv[1], "--data-dir", folder, "demo"]),
            env=screen.environment,
            cwd=folder,
            stderr=subprocess.PIPE,
            text=True,
        )
        window = window_of(program, screen, "Exposure Planner")
        if window:
            print("seen:", xdotool(screen, "getwindowname", window))
            press(screen, window, "ctrl+q")
        else:
            program.terminate()
        _, complaints = program.communicate(timeout=PATIENCE_SECONDS)
        print(complaints, end="")
        kept = (Path(folder) / "demo" / "exposure-planner.sqlite3").exists()
        return program.returncode if window and kept and not complaints else 1


if __name__ == "__main__":
    sys.exit(main())
