"""Remembers a start until the window has stood, so that one that ends in nothing again and again is noticed."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from exposure_planner.paths import make_private_folder

START_FILE: Final = "starting"
"""Lies beside the settings while the program starts, and holds how many starts in a row came to nothing."""

OFTEN: Final = 2
"""After so many the person is offered another way in."""

_PRIVATE_FILE: Final = 0o600
_MOST_DIGITS: Final = 4


class Starts:
    """The starts of one folder. Where the folder cannot be written to, none are counted."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / START_FILE

    def unfinished(self) -> int:
        """How many starts in a row, up to now, ended before the window had stood."""
        try:
            with self._file.open("rb") as file:
                return int(file.read(_MOST_DIGITS))
        except ValueError:
            # Somebody was killed while writing it.
            return 1
        except OSError:
            return 0

    def begin(self) -> None:
        """One more start, which has come to nothing yet."""
        count = self.unfinished() + 1
        with suppress(OSError):
            make_private_folder(self._file.parent)
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
            with os.fdopen(os.open(self._file, flags, _PRIVATE_FILE), "wb") as file:
                file.write(str(min(count, OFTEN + 1)).encode())

    def settle(self) -> None:
        """The window has stood, or was closed in order: nothing is the matter."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)
