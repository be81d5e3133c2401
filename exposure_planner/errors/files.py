"""A file, a folder, a database or a printer is not as it must be."""

from datetime import datetime
from pathlib import Path

from exposure_planner.errors.problem import Problem


class FileProblem(Problem):
    """A problem with one file or folder."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class FolderNotWritable(FileProblem):
    """The folder cannot be written to."""


class FileNotWritable(FileProblem):
    """The file cannot be written."""


class WouldReplaceDatabase(FileNotWritable):
    """A database lies where something else was to be written."""


class FileNotReadable(FileProblem):
    """The file cannot be read, or is no file."""


class DiskFull(FileProblem):
    """No room is left where the data lies."""


class DatabaseLocked(FileProblem):
    """Another program keeps the database to itself."""


class OpenElsewhere(FileProblem):
    """Another window has the data open.

    Attributes:
        host: the computer; empty where it is this one.
        user: whose account; empty where that is not known.
        since: when it was opened, in UTC.
    """

    def __init__(self, path: Path, host: str = "", user: str = "", since: datetime | None = None) -> None:
        super().__init__(path)
        self.host = host
        self.user = user
        self.since = since


class DatabaseUnreadable(FileProblem):
    """The file cannot be read as a database of ours."""


class DatabaseDamaged(DatabaseUnreadable):
    """The file is ours, and parts of it cannot be read."""


class DatabaseNotOurs(DatabaseUnreadable):
    """Something else lies where the database should."""


class DatabaseEmptied(DatabaseUnreadable):
    """The file is empty, and the journal beside it is not: that may hold everything."""


class BackupUnreadable(DatabaseUnreadable):
    """What was to be restored is damaged, or is no backup of ours."""


class NothingToSave(FileProblem):
    """Nothing can be read in a damaged file any more."""


class DatabaseNoSqliteFile(FileProblem):
    """The address leads to another kind of database than a SQLite file."""


class DatabaseNewer(FileProblem):
    """The database was written by a newer version of the program."""


class DatabaseGone(FileProblem):
    """The database file was moved or deleted while it was open."""


class CopyNotMade(FileProblem):
    """No copy of the database could be written, so nothing was done that cannot be undone."""


class PhotoUnreadable(FileProblem):
    """The file is not a picture that can be read."""


class PrinterGone(Problem):
    """The printer does not answer."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class ResourceBroken(Problem):
    """A shipped or given file breaks its own rules: names file, place in it and what is wrong."""

    def __init__(self, file: str, place: str, what: str) -> None:
        super().__init__(f"{file}: {place}: {what}")
        self.file = file
        self.place = place
        self.what = what
