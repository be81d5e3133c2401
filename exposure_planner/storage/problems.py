"""What went wrong in the database, as problems that a person can do something about.

Only what the surroundings did is put into our words: a full disk, a locked or damaged file, or something that
somebody erased in another window before what rests on it was saved here. A fault of our own code, such as a missing
table or an empty column, stays what it is.
"""

import errno
import sqlite3
from pathlib import Path

from sqlalchemy import Engine, event
from sqlalchemy.engine import ExceptionContext

from exposure_planner.errors import (
    DatabaseDamaged,
    DatabaseGone,
    DatabaseLocked,
    DiskFull,
    FileNotWritable,
    FileProblem,
    FolderNotWritable,
    NothingThere,
)

_PRIMARY_CODE = 0xFF
"""The low byte of SQLite's extended result codes names the family."""

_BY_CODE: dict[int, type[FileProblem]] = {
    sqlite3.SQLITE_READONLY_DBMOVED: DatabaseGone,
    sqlite3.SQLITE_READONLY_DIRECTORY: FolderNotWritable,
    # So says a connection that looks for the file's name for the first time after the file has gone.
    sqlite3.SQLITE_IOERR_FSTAT: DatabaseGone,
    # Making room for the shared memory beside the file takes disk space too, and is told apart like this only.
    sqlite3.SQLITE_IOERR_SHMSIZE: DiskFull,
    # A quota, a limit, a disk that turned read-only or was pulled out: the file itself is sound.
    sqlite3.SQLITE_IOERR_WRITE: FileNotWritable,
    sqlite3.SQLITE_IOERR_FSYNC: FileNotWritable,
    sqlite3.SQLITE_IOERR_DIR_FSYNC: FileNotWritable,
    sqlite3.SQLITE_IOERR_TRUNCATE: FileNotWritable,
}
_BY_FAMILY: dict[int, type[FileProblem]] = {
    sqlite3.SQLITE_BUSY: DatabaseLocked,
    sqlite3.SQLITE_LOCKED: DatabaseLocked,
    sqlite3.SQLITE_PROTOCOL: DatabaseLocked,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_CORRUPT: DatabaseDamaged,
    sqlite3.SQLITE_NOTADB: DatabaseDamaged,
    sqlite3.SQLITE_IOERR: DatabaseDamaged,
    sqlite3.SQLITE_READONLY: FileNotWritable,
    sqlite3.SQLITE_PERM: FileNotWritable,
}
_BY_ERRNO: dict[int, type[FileProblem]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
}


def problem_in(error: BaseException, path: Path) -> FileProblem | None:
    """The problem that a person can put right, or None for a fault of our own."""
    if isinstance(error, UnicodeDecodeError):
        return DatabaseDamaged(path)
    if not isinstance(error, sqlite3.Error):
        return None
    # Errors of the Python module itself carry no code.
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    if code & _PRIMARY_CODE == sqlite3.SQLITE_CANTOPEN:
        return _cannot_open(path)
    kind = _BY_CODE.get(code) or _BY_FAMILY.get(code & _PRIMARY_CODE)
    if kind is None:
        return None
    if kind is DatabaseDamaged and not path.exists():
        # It went while it was read.
        return DatabaseGone(path)
    return kind(path.parent if kind is FolderNotWritable else path)


def problem_with_folder(error: OSError, path: Path) -> FileProblem:
    """Why a file or its folder could not be made."""
    kind = _BY_ERRNO.get(error.errno or 0)
    return FolderNotWritable(path.parent) if kind is None else kind(path)


def say_in_our_words(engine: Engine, path: Path) -> None:
    """From now on, whatever this engine does raises our problems where it can."""

    def translate(context: ExceptionContext) -> None:
        if _rests_on_nothing(context.original_exception):
            raise NothingThere from context.original_exception
        problem = problem_in(context.original_exception, path)
        if problem is not None:
            raise problem from context.original_exception

    event.listen(engine, "handle_error", translate)


def _rests_on_nothing(error: BaseException) -> bool:
    """Whether a row was to be kept that points to one which is not there."""
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY


def _cannot_open(path: Path) -> FileProblem:
    return FolderNotWritable(path.parent) if path.exists() else DatabaseGone(path)
