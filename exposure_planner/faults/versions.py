"""What the program runs on, as a report names it."""

import platform
import sqlite3
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import Final

_PROGRAM: Final = "exposure-planner"
_UNKNOWN: Final = "unknown"


@dataclass(frozen=True, kw_only=True)
class Versions:
    """What the program runs on; nothing of it says whose computer this is.

    Attributes:
        qt: empty where Qt takes no part.
    """

    program: str
    python: str
    qt: str
    sqlite: str
    system: str

    def lines(self) -> list[str]:
        """One line for each part."""
        named = {
            "Exposure Planner": self.program,
            "Python": self.python,
            "Qt": self.qt,
            "SQLite": self.sqlite,
            "System": self.system,
        }
        return [f"{name} {number}" for name, number in named.items() if number]


def versions(qt: str = "") -> Versions:
    """What the program runs on now.

    Args:
        qt: the version of Qt, from whoever has loaded it.
    """
    # Not `platform.platform()`: a kernel may carry the name of the computer that it was built on.
    return Versions(
        program=_own(),
        python=platform.python_version(),
        qt=qt,
        sqlite=sqlite3.sqlite_version,
        system=f"{platform.system()} {platform.machine()}",
    )


def _own() -> str:
    try:
        return version(_PROGRAM)
    except PackageNotFoundError:
        return _UNKNOWN
