"""Replaces all that an open database holds, in one step that every other window sees whole or not at all."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Final
from urllib.parse import quote

from exposure_planner.errors import DatabaseLocked
from exposure_planner.storage.complaints import COMPLAINTS
from exposure_planner.storage.problems import problem_in

_BUSY: Final = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})


def replace_content(
    live: Path, whole: Path, while_nobody_writes: Callable[[], None], patience: timedelta
) -> None:
    """Make the open database `live` what `whole` is: other connections see the old until they see all of the new.

    Args:
        live: stays the file that it is, so that whoever has it open goes on.
        whole: as long in its pages as the live file, and used by nobody.
        while_nobody_writes: called when no other program can write any more and nothing is replaced yet; where it
            raises, everything stays as it is.
        patience: how long to wait while another program writes.

    Raises:
        DatabaseLocked, DiskFull, DatabaseUnreadable and so on: everything is as it was.
    """
    began = False

    def on_page(status: int, _remaining: int, _total: int) -> None:
        nonlocal began
        # Python would try for ever.
        if status in _BUSY:
            raise DatabaseLocked(live)
        if not began:
            began = True
            while_nobody_writes()

    address = f"file:{quote(str(live))}?mode=rw"
    try:
        with (
            closing(sqlite3.connect(whole)) as source,
            closing(sqlite3.connect(address, uri=True, timeout=patience.total_seconds())) as target,
        ):
            # WAL makes all of it one transaction; the first page takes the lock, the last one commits.
            target.execute("PRAGMA journal_mode = WAL").close()
            target.execute("PRAGMA synchronous = FULL").close()
            source.backup(target, pages=1, progress=on_page)
    except COMPLAINTS as error:
        problem = problem_in(error, live)
        if problem is None:
            raise
        raise problem from error
