"""Where this computer keeps the person's files."""

from dataclasses import dataclass
from pathlib import Path

import platformdirs

_PROGRAM = "exposure-planner"
_DATABASE_FILE = "exposure-planner.sqlite3"
_SETTINGS_FILE = "settings.json"
_PRIVATE = 0o700
_SQLITE_BEGINS = b"SQLite format 3\0"
_COMPANIONS = ("-wal", "-shm", "-journal")
_SQLITE_NAMES = ("sqlite", "sqlite+pysqlite")


@dataclass(frozen=True, kw_only=True)
class DataFolder:
    """One folder with everything that belongs to a person: the database and the settings."""

    folder: Path

    @property
    def database(self) -> Path:
        """The file with the animals, ladders and sessions."""
        return self.folder / _DATABASE_FILE

    @property
    def settings(self) -> Path:
        """The file with the settings."""
        return self.folder / _SETTINGS_FILE


def data_folder(chosen: Path | None = None) -> DataFolder:
    """The folder the person chose, or else the one the operating system has for such files."""
    return DataFolder(folder=chosen if chosen is not None else _platform_folder())


def demo_folder(chosen: Path | None = None) -> DataFolder:
    """The folder of the sample household: ``demo`` in the chosen folder, or else beside the person's own."""
    if chosen is not None:
        return DataFolder(folder=chosen / "demo")
    own = _platform_folder()
    return DataFolder(folder=own.with_name(f"{own.name}-demo"))


def database_file(folder: DataFolder, address: str | None) -> Path | None:
    """The file that holds the data; None where the address is plainly of no file. Nothing heavy is asked for it."""
    if address is None:
        return folder.database
    kind, separator, rest = address.partition("://")
    if not separator:
        return Path(address).expanduser().absolute()
    if kind in _SQLITE_NAMES and rest.startswith("/") and len(rest) > 1:
        return Path(rest[1:].partition("?")[0]).expanduser().absolute()
    return None


def is_database(path: Path) -> bool:
    """Whether a SQLite database lies there, whoever made it, or a companion of one; that is nothing to write over."""
    ending = next((each for each in _COMPANIONS if path.name.endswith(each)), "")
    main = path.with_name(path.name.removesuffix(ending)) if len(path.name) > len(ending) else path
    try:
        with main.open("rb") as file:
            return file.read(len(_SQLITE_BEGINS)) == _SQLITE_BEGINS
    except OSError:
        return False


def _platform_folder() -> Path:
    return Path(platformdirs.user_data_dir(_PROGRAM, appauthor=False))


def make_private_folder(folder: Path) -> None:
    """Make the folder for its owner alone, and every one above it that is missing; one that is there stays as it is.

    Raises:
        OSError: it cannot be made.
    """
    # Path.mkdir would leave the ones above to the account's usual rights.
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    for place in reversed(missing):
        place.mkdir(mode=_PRIVATE, exist_ok=True)
    if not folder.is_dir():
        raise NotADirectoryError(str(folder))
