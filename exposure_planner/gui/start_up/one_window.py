"""One window over one file: whoever starts a second one is shown the first.

The lock lies beside the file, so that it is seen from another computer too. What a second start wishes goes through
a local socket, of this account alone, to the first.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QSysInfo

from exposure_planner.errors import OpenElsewhere
from exposure_planner.paths import make_private_folder

if TYPE_CHECKING:
    from exposure_planner.gui.start_up.wishes_from_outside import WishesFromOutside

LOCK_ENDING: Final = ".lock"
_PRIVATE: Final = 0o600
_ACTIVATION: Final = "XDG_ACTIVATION_TOKEN"
"""What a desktop gives a program that the person started, so that a window may come to the front."""


class OneWindow:
    """The right to be the only window over a file."""

    def __init__(self, database: Path) -> None:
        # Whatever the file is called by the way, it is this one.
        self._database = Path(os.path.realpath(database))
        self._place = self._database.with_name(self._database.name + LOCK_ENDING)
        self._lock = QLockFile(str(self._place))
        # Whoever holds it is asked whether they live; how long they have had it says nothing.
        self._lock.setStaleLockTime(0)
        self._wishes: WishesFromOutside | None = None

    def take(self) -> bool:
        """Take it; False where another window has it. Where no lock can be written, nothing can be saved either."""
        with suppress(OSError):
            make_private_folder(self._place.parent)
        if self._lock.tryLock(0):
            with suppress(OSError):
                self._place.chmod(_PRIVATE)
            return True
        return self._lock.error() is not QLockFile.LockError.LockFailedError

    def hand_over(self, *, hidden: bool) -> None:
        """Let the window that has it do what this start was for. Raises OpenElsewhere where it does not answer."""
        if not self._other_computer():
            from exposure_planner.gui.start_up.wishes_from_outside import tell

            if tell(self._name(), _as_message(hidden=hidden)):
                return
        raise self.open_elsewhere()

    def open_elsewhere(self) -> OpenElsewhere:
        """Where another window has it."""
        return OpenElsewhere(
            self._database, host=self._other_computer(), user=self._user(), since=self._since()
        )

    def listen(self) -> None:
        """From now on, do what later starts are for."""
        # Late: the network's part of Qt takes some milliseconds to import, and the window comes first.
        from exposure_planner.gui.start_up.wishes_from_outside import WishesFromOutside

        if self._lock.isLocked() and self._wishes is None:
            self._wishes = WishesFromOutside(self._name())

    def let_go(self) -> None:
        """Somebody else may have it."""
        if self._wishes is not None:
            self._wishes.close()
            self._wishes = None
        self._lock.unlock()

    def _name(self) -> str:
        return "exposure-planner-" + hashlib.sha256(str(self._database).encode()).hexdigest()[:16]

    def _other_computer(self) -> str:
        """The name of the computer where the other window is; empty where it is this one."""
        _, host, _ = self._lock.getLockInfo()
        return "" if host == QSysInfo.machineHostName() else host

    def _user(self) -> str:
        try:
            return self._place.owner()
        except (OSError, KeyError, NotImplementedError):
            return ""

    def _since(self) -> datetime | None:
        try:
            return datetime.fromtimestamp(self._place.stat().st_mtime, UTC)
        except OSError:
            return None


def _as_message(*, hidden: bool) -> bytes:
    return json.dumps({"hidden": hidden, "token": os.environ.get(_ACTIVATION, "")}).encode() + b"\n"
