"""Where this computer keeps the person's files."""

from dataclasses import dataclass
from pathlib import Path

import platformdirs

_PROGRAM = "exposure-planner"
_DATABASE_FILE = "exposure-planner.sqlite3"
_SETTINGS_FILE = "settings.json"


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


def _platform_folder() -> Path:
    return Path(platformdirs.user_data_dir(_PROGRAM, appauthor=False))
