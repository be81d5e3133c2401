"""Reads a whole database through, beside those who use it."""

import sqlite3
import threading
from contextlib import suppress
from pathlib import Path
from typing import Final
from urllib.parse import quote

from exposure_planner.errors import DatabaseDamaged
from exposure_planner.storage.complaints import COMPLAINTS
from exposure_planner.storage.problems import problem_in

_FOUND_WHOLE: Final = ("ok",)


class ReadThrough:
    """Reads a whole database through in a thread of its own, from a connection that cannot write.

    A thousand sessions take a millisecond. Where damage is found, the connection is kept until everybody else has
    let go of the file: whoever is the last to close it writes the journal into it, and this one cannot.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._damage: DatabaseDamaged | None = None
        self._ended = threading.Event()
        self._connection: sqlite3.Connection | None = None
        with suppress(*COMPLAINTS):
            self._connection = sqlite3.connect(
                f"file:{quote(str(path))}?mode=ro", uri=True, check_same_thread=False
            )
        self._thread = threading.Thread(target=self._read, name="reading through", daemon=True)
        self._thread.start()

    @property
    def damage(self) -> DatabaseDamaged | None:
        """What was found so far."""
        return self._damage

    @property
    def has_ended(self) -> bool:
        """Whether everything was read, or could not be."""
        return self._ended.is_set()

    def wait(self) -> None:
        """Wait until everything was read. Raises DatabaseDamaged."""
        self._ended.wait()
        if self._damage is not None:
            raise DatabaseDamaged(self._path) from self._damage

    def stop(self) -> None:
        """Read no further; before the database is closed."""
        reading = self._connection
        if reading is not None:
            # It may come to its end, and close, at this very moment.
            with suppress(sqlite3.ProgrammingError):
                reading.interrupt()
        self._thread.join()

    def let_go(self) -> None:
        """Let go of the file; after the database was closed."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _read(self) -> None:
        try:
            if self._connection is not None and not self._is_whole(self._connection):
                self._damage = DatabaseDamaged(self._path)
        finally:
            if self._damage is None:
                self.let_go()
            self._ended.set()

    def _is_whole(self, connection: sqlite3.Connection) -> bool:
        try:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == _FOUND_WHOLE)
        except COMPLAINTS as error:
            # Stopped, or kept out by another program: then nothing is known.
            return not isinstance(problem_in(error, self._path), DatabaseDamaged)
