"""The program's log: small files in the data folder, for its owner alone, holding nothing that a person wrote."""

import logging
import os
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

from exposure_planner.paths import make_private_folder

LOG_FOLDER: Final = "logs"
"""Lies beside the settings."""
LOG_FILE: Final = "exposure-planner.log"

_MOST_BYTES: Final = 64 * 1024
_OLDER_FILES: Final = 3
_PRIVATE_FILE: Final = 0o600
_LINE: Final = "%(asctime)s %(message)s"


class LogFile:
    """Takes lines that are known to hold nothing of a person; where none can be written, none are."""

    def __init__(self, folder: Path) -> None:
        self._handler = _PrivateFile(folder / LOG_FILE)

    def note(self, text: str) -> None:
        """Write it down, with the moment."""
        # Not through a named logger: what libraries say there may hold anything, and whoever listens gets ours.
        self._handler.handle(logging.LogRecord("faults", logging.INFO, "", 0, text, None, None))

    def close(self) -> None:
        """Let go of the file."""
        self._handler.close()


class _PrivateFile(RotatingFileHandler):
    """A few small files in turn, none of which anybody else on the computer may read."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            file,
            maxBytes=_MOST_BYTES,
            backupCount=_OLDER_FILES,
            encoding="utf-8",
            delay=True,
            errors="replace",
        )
        self.setFormatter(logging.Formatter(_LINE))

    def handleError(self, record: logging.LogRecord) -> None:
        """A log that cannot be written is no reason to bother anybody, least of all in the middle of a fault."""

    def _open(self) -> TextIOWrapper:
        file = Path(self.baseFilename)
        make_private_folder(file.parent)
        opened = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, _PRIVATE_FILE)
        return TextIOWrapper(os.fdopen(opened, "ab"), encoding=self.encoding, errors=self.errors)
