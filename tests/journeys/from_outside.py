"""Sees and steers a program of its own process, as somebody in front of the screen does."""

import subprocess
import sys
from pathlib import Path

from tests.journeys.screen import Screen
from tests.journeys.without_network import in_empty_network

PROJECT = Path(__file__).resolve().parents[2]
LOOKS = 300
SECONDS_BETWEEN_LOOKS = 0.2
PATIENCE_SECONDS = 60


def start_program(screen: Screen, data: Path, *words: str, python: str = "") -> subprocess.Popen[str]:
    """Start the program over a data folder, with no network to reach; `python` is done in its process before."""
    ours = "tests.journeys.without_network"
    told = ["-c", f"{python}; from {ours} import main; main()"] if python else ["-m", ours]
    command = [sys.executable, "-W", "error", *told, "exposure_planner", "--data-dir", str(data), *words]
    return subprocess.Popen(
        in_empty_network(command),
        env=screen.environment,
        cwd=PROJECT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def window_of(program: subprocess.Popen[str], screen: Screen, name: str) -> str:
    """The number of its window with this name; empty when the program ends, or takes too long, without one."""
    for _ in range(LOOKS):
        seen = xdotool(screen, "search", "--all", "--onlyvisible", "--pid", str(program.pid), "--name", name)
        if seen:
            return seen.splitlines()[0]
        try:
            program.wait(timeout=SECONDS_BETWEEN_LOOKS)
        except subprocess.TimeoutExpired:
            continue
        return ""
    return ""


def press(screen: Screen, window: str, key: str) -> None:
    """Bring the window to the front and press a key."""
    xdotool(screen, "windowactivate", "--sync", window, "key", "--clearmodifiers", key)


def xdotool(screen: Screen, *command: str) -> str:
    """What xdotool answers; nothing where it finds nothing."""
    done = subprocess.run(
        ["xdotool", *command],
        env=screen.environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    return done.stdout.strip()
