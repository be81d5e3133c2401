"""What SQLite must be told on each connection. The only place with words that other databases do not know."""

import sqlite3
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Connection, Engine, event

from exposure_planner.errors import DatabaseDamaged
from exposure_planner.storage.complaints import COMPLAINTS, as_sqlite_says
from exposure_planner.storage.writing import BEGIN_OPTION, READING


def keep_rules(engine: Engine, patience: timedelta) -> None:
    """From now on every connection of this engine keeps foreign keys, survives a power cut and waits its turn."""
    pragmas = (
        f"busy_timeout = {round(patience / timedelta(milliseconds=1))}",
        "foreign_keys = ON",
        "journal_mode = WAL",
        "synchronous = FULL",
    )

    def on_connect(connection: sqlite3.Connection, _record: Any) -> None:  # noqa: ANN401 - SQLAlchemy's record
        try:
            for pragma in pragmas:
                connection.execute(f"PRAGMA {pragma}").close()
        except COMPLAINTS as complaint:
            connection.close()
            raise as_sqlite_says(complaint) from complaint

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", _begin)


def data_version(connection: Connection) -> int:
    """A number that changes when anybody but this connection has committed."""
    return int(_driver(connection).execute("PRAGMA data_version").fetchone()[0])


def moment_of(connection: Connection) -> datetime:
    """What time it is by SQLite's own clock (UTC)."""
    said = _driver(connection).execute("SELECT strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now')").fetchone()[0]
    return datetime.fromisoformat(said)


def loosen_foreign_keys(connection: Connection) -> None:
    """Let tables be rebuilt; SQLite hears this only between transactions."""
    _driver(connection).execute("PRAGMA foreign_keys = OFF").close()


def tighten_foreign_keys(connection: Connection) -> None:
    """Keep foreign keys again."""
    _driver(connection).execute("PRAGMA foreign_keys = ON").close()


def has_broken_references(connection: Connection) -> bool:
    """Whether any row points to one that is not there."""
    return _driver(connection).execute("PRAGMA foreign_key_check").fetchone() is not None


def check_whole(connection: Connection, path: Path) -> None:
    """Read everything through. Raises DatabaseDamaged where something cannot be read, or is not where it belongs."""
    if _driver(connection).execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise DatabaseDamaged(path)


def _begin(connection: Connection) -> None:
    # The driver's own way begins a transaction at the first write only, and so reads no consistent picture.
    connection.exec_driver_sql(connection.get_execution_options().get(BEGIN_OPTION, READING))


def _driver(connection: Connection) -> sqlite3.Connection:
    return cast("sqlite3.Connection", connection.connection.dbapi_connection)
