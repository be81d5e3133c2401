"""The one database: opened, brought up to date, asked for units of work, closed."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, Self
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, make_url
from sqlalchemy.exc import ArgumentError

from exposure_planner.errors import DatabaseDamaged, DatabaseNoSqliteFile, DatabaseUnreadable
from exposure_planner.storage.backups.before_migrating import backup_before
from exposure_planner.storage.backups.copying import copy_database
from exposure_planner.storage.database_file import FileIdentity, check_still_there, make_or_check
from exposure_planner.storage.problems import say_in_our_words
from exposure_planner.storage.read_through import ReadThrough
from exposure_planner.storage.schema import bring_up_to_date
from exposure_planner.storage.sqlite_rules import data_version, keep_rules
from exposure_planner.storage.unit_of_work import SqlUnitOfWork

PATIENCE: Final = timedelta(seconds=5)
"""How long to wait while another program writes; a command takes far less."""

_SQLITE_NAMES: Final = frozenset({"sqlite", "sqlite+pysqlite"})
"""How an address begins that leads to a file of SQLite's, by the driver that comes with Python."""


class Database:
    """The one database.

    One connection is kept for as long as the database is open. Units of work take turns on it, so that
    `data_version` tells of other programs' commits only; a unit that is opened while another is under way gets a
    connection of its own.
    """

    def __init__(
        self,
        engine: Engine,
        kept: Connection,
        path: Path,
        identity: FileIdentity,
        now: Callable[[], datetime] | None,
        reading: ReadThrough,
    ) -> None:
        self._engine = engine
        self._kept = kept
        self._path = path
        self._identity = identity
        self._now = now
        self._reading = reading
        self._kept_is_taken = threading.Lock()

    @classmethod
    def open(
        cls,
        place: Path | str,
        *,
        patience: timedelta = PATIENCE,
        now: Callable[[], datetime] | None = None,
        copy_before_migrating: bool = True,
    ) -> Self:
        """Open the database, making or migrating it where needed.

        Args:
            place: a file, or an SQLAlchemy URL of one; text without "://" is a file too.
            patience: how long to wait while another program writes.
            now: says when a record was changed (UTC); SQLite's own clock where nobody brings one.
            copy_before_migrating: whether a backup is made before the tables get a newer form.

        Raises:
            FolderNotWritable, FileNotWritable, DiskFull, DatabaseLocked, DatabaseUnreadable, DatabaseNewer,
            DatabaseNoSqliteFile; CopyNotMade where no backup could be made first: then nothing was changed.
        """
        path = _path(_url(place))
        identity = make_or_check(path)
        engine = _sqlite_engine(path, patience)
        say_in_our_words(engine, path)
        kept = engine.connect()
        try:
            bring_up_to_date(kept, path, backup_before(path, now) if copy_before_migrating else None)
        except BaseException:
            kept.close()
            engine.dispose()
            raise
        return cls(engine, kept, path, identity, now, ReadThrough(path))

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    def copy_to(self, wished: Path) -> Path:
        """Copy everything that is committed into a new file; its name, which is another where that one is taken.

        Raises:
            DatabaseGone: the file was moved or deleted while it was open.
            CopyNotMade: nothing, or nothing whole, could be written there.
        """
        self._check_still_there()
        return copy_database(self._path, wished)

    def replace_with(
        self, whole: Path, while_nobody_writes: Callable[[], None], patience: timedelta = PATIENCE
    ) -> None:
        """Make everything what it is in another whole database of the newest form, in one step.

        Raises:
            DatabaseGone, DatabaseLocked, DiskFull and what `while_nobody_writes` raises: everything is as it was.
        """
        from exposure_planner.storage.backups.replacing import replace_content

        self._check_may_write()
        replace_content(self._path, whole, while_nobody_writes, patience)

    def unit_of_work(self) -> SqlUnitOfWork:
        """A new unit of work, to be used in a `with`."""
        return SqlUnitOfWork(self._borrow, self._check_may_write, self._now)

    @property
    def damage(self) -> DatabaseDamaged | None:
        """What was found so far by the reading through that began when the database was opened."""
        return self._reading.damage

    @property
    def was_read_through(self) -> bool:
        """Whether that has come to its end."""
        return self._reading.has_ended

    def data_version(self) -> int:
        """A number that changes when another program has committed; asking costs some microseconds."""
        return data_version(self._kept)

    def make_sure_it_is_whole(self) -> None:
        """Wait until all was read once. Raises DatabaseDamaged."""
        self._reading.wait()

    def close(self) -> None:
        """Let go of the file."""
        self._reading.stop()
        self._kept.close()
        self._engine.dispose()
        self._reading.let_go()

    @contextmanager
    def _borrow(self) -> Iterator[Connection]:
        if not self._kept_is_taken.acquire(blocking=False):
            with self._engine.connect() as another:
                yield another
            return
        try:
            yield self._kept
        finally:
            # A commit that was refused (full disk) leaves its transaction behind, in SQLAlchemy and in SQLite.
            self._kept.rollback()
            self._kept.connection.rollback()
            self._kept_is_taken.release()

    def _check_may_write(self) -> None:
        """Nothing is written before all was read once: a damaged file stays as it is."""
        try:
            self._reading.wait()
        finally:
            # One that went while it was read is no damaged one.
            self._check_still_there()

    def _check_still_there(self) -> None:
        check_still_there(self._path, self._identity)


def _url(place: Path | str) -> URL:
    if isinstance(place, Path) or "://" not in place:
        return URL.create("sqlite", database=str(place))
    try:
        url = make_url(place)
    except ArgumentError as error:
        raise DatabaseUnreadable(Path(place)) from error
    if url.drivername not in _SQLITE_NAMES:
        # Named without the password, because the sentence is read by whoever looks on.
        raise DatabaseNoSqliteFile(Path(url.render_as_string(hide_password=True)))
    if not _names_a_file(url):
        raise DatabaseUnreadable(Path(place))
    return url


def _names_a_file(url: URL) -> bool:
    """Whether anything would be kept: a database in memory is gone with the window."""
    return bool(url.database) and url.database != ":memory:" and not str(url.database).startswith("file:")


def _path(url: URL) -> Path:
    return Path(str(url.database)).expanduser().absolute()


def _sqlite_engine(path: Path, patience: timedelta) -> Engine:
    # mode=rw: a file that has gone is not made anew, empty, behind the person's back.
    url = URL.create("sqlite", database=f"file:{quote(str(path))}", query={"mode": "rw", "uri": "true"})
    # The transactions are begun by us; the driver's own way is to begin late.
    engine = create_engine(url, poolclass=NullPool, connect_args={"isolation_level": None})
    keep_rules(engine, patience)
    return engine
