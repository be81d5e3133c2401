"""Where the window was and how large, kept beside the data from one start to the next."""

import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMainWindow

_KEY = "window/geometry"
_PRIVATE_FILE = 0o600

PLACE_FILE = "window.ini"
"""Lies beside the settings."""


class WindowPlace:
    """Remembers where the window was and how large."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)

    def give_back(self, window: QMainWindow) -> None:
        """Put the window where it was; nothing happens the first time."""
        geometry = self._kept.value(_KEY)
        if geometry is not None:
            window.restoreGeometry(geometry)

    def remember(self, window: QMainWindow) -> None:
        """Keep where the window is now."""
        # Qt would make it for everybody; it keeps the rights of one that is there.
        with suppress(OSError):
            os.close(os.open(self._file, os.O_WRONLY | os.O_CREAT, _PRIVATE_FILE))
        self._kept.setValue(_KEY, window.saveGeometry())
        # At once: left to itself, Qt writes it when it has time, which may be after everything was deleted.
        self._kept.sync()
