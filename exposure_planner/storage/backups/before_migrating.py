"""Keeps a backup before the tables get a newer form."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from exposure_planner.household.backup import Cause


def backup_before(path: Path, now: Callable[[], datetime] | None) -> Callable[[], None]:
    """What makes the backup when it is called; SQLite's own clock says when, where nobody brings one."""

    def keep() -> None:
        # Late: a start without a migration needs nothing of it.
        from exposure_planner.storage.backups.copying import copy_database
        from exposure_planner.storage.backups.folder import backups_beside, make_backup

        make_backup(
            lambda wished: copy_database(path, wished),
            path.stem,
            backups_beside(path),
            (now or _clock_of_sqlite)(),
            Cause.BEFORE_MIGRATION,
        )

    return keep


def _clock_of_sqlite() -> datetime:
    with closing(sqlite3.connect(":memory:")) as connection:
        (said,) = connection.execute("SELECT datetime('now') || '+00:00'").fetchone()
    return datetime.fromisoformat(said)
