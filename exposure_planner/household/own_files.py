"""What the program keeps on this computer, file by file, as a person is told of it."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class OwnFileKind(Enum):
    """What a file of ours holds."""

    DATABASE = "database"
    BACKUPS = "backups"
    SETTINGS = "settings"
    LOGS = "logs"


@dataclass(frozen=True, kw_only=True)
class OwnFilesOfKind:
    """Files that hold the same kind of thing.

    Attributes:
        size: of all of them, in bytes.
    """

    kind: OwnFileKind
    count: int
    size: int


@dataclass(frozen=True, kw_only=True)
class KeptHere:
    """What is kept, and where.

    Attributes:
        folders: every folder with files of ours, the person's data folder first.
        private: whether nobody else with an account on this computer can read any of it.
        animals: how many, also those that were put away.
        sessions: how many, of all of them.
    """

    folders: tuple[Path, ...]
    private: bool
    files: tuple[OwnFilesOfKind, ...]
    animals: int = 0
    sessions: int = 0
