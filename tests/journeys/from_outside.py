"""Sees and steers a program of its own process, as somebody in front of the screen does."""

import subprocess

from tests.journeys.screen import Screen

LOOKS = 300
SECONDS_BETWEEN_LOOKS = 0.2
PATIENCE_SECONDS = 60


def window_of(program: subprocess.Popen[str], screen: Screen, name: str) -> str:
    """The number of the window with this name; empty when the program ends, or takes too long, without one."""
    for _ in range(LOOKS):
        seen = xdotool(screen, "search", "--onlyvisible", "--name", name)
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
