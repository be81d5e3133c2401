"""Types a command and keeps what the terminal answered."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
LONGEST_SECONDS = 60

_AS_TYPED = "import sys; from exposure_planner.cli import main; sys.exit(main(sys.argv[1:]))"
_WITHOUT_QT = f"import sys; sys.modules['PySide6'] = None; {_AS_TYPED}"


@dataclass(frozen=True)
class Answer:
    """What the terminal shows, and the code that the command ended with."""

    code: int
    said: str
    hints: str


def type_command(
    *words: str | Path, here: Path, display: str | None = None, qt: bool = True, **variables: str
) -> Answer:
    """Run a command in a process of its own, with any warning as an error.

    Args:
        words: what is typed after the program's name.
        here: the folder that it is typed in.
        display: what DISPLAY says; nothing where there is no screen.
        qt: False takes Qt for Python away.
        variables: more of the environment.
    """
    screens = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE"}
    environment = {name: value for name, value in os.environ.items() if name not in screens}
    environment |= {"PYTHONPATH": str(PROJECT)} | variables
    if display is not None:
        environment["DISPLAY"] = display
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _AS_TYPED if qt else _WITHOUT_QT, *map(str, words)],
        cwd=here,
        env=environment,
        capture_output=True,
        text=True,
        timeout=LONGEST_SECONDS,
        check=False,
    )
    return Answer(done.returncode, done.stdout, done.stderr)
