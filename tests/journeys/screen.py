"""A display of our own: Xvfb, a window manager, and xdotool to move the mouse and press the keys."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

NEEDED = ("Xvfb", "openbox", "xdotool", "xdpyinfo", "trayer", "unshare")
REQUIRED = "EXPOSURE_PLANNER_JOURNEYS"
"""Set to `required` where a journey that cannot run is a failure."""
LOOKS = 600
SECONDS_BETWEEN_LOOKS = 0.1


def missing_programs() -> list[str]:
    """The programs that journeys need and this computer lacks."""
    return [program for program in NEEDED if shutil.which(program) is None]


@dataclass(frozen=True)
class Screen:
    """A display that windows can be shown on."""

    display: str

    @property
    def environment(self) -> dict[str, str]:
        """The environment for a program that is to appear on this display."""
        return os.environ | {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": "1"}


@contextmanager
def open_screen(width: int = 1280, height: int = 800) -> Iterator[Screen]:
    """A new display with a window manager; gone afterwards."""
    reading, writing = os.pipe()
    size = f"{width}x{height}x24"
    # Without `-noreset` the display begins anew when its last client leaves, and sends away whoever comes just then.
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        display = f":{answer.readline().strip()}"
    manager = subprocess.Popen(
        ["openbox"],
        env=os.environ | {"DISPLAY": display},
        stderr=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )
    try:
        _wait_for_manager(manager, display)
        yield Screen(display)
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(timeout=10)


def _wait_for_manager(manager: "subprocess.Popen[bytes]", display: str) -> None:
    """Until the window manager says that it is there; `xprop -spy` would wait for ever, so ask again."""
    for _ in range(LOOKS):
        asked = subprocess.run(
            ["xprop", "-display", display, "-root", "_NET_SUPPORTING_WM_CHECK"],
            capture_output=True,
            text=True,
            check=False,
        )
        if "window id" in asked.stdout:
            return
        # A busy machine needs time; asking without a pause would use up all looks before it has begun.
        with suppress(subprocess.TimeoutExpired):
            raise RuntimeError(
                f"the window manager ended at once, with code {manager.wait(SECONDS_BETWEEN_LOOKS)}"
            )
    raise RuntimeError("the window manager did not come up")
