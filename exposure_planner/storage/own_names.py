"""Which files are ours, told by their names alone: nothing else in a folder is ever touched."""

import re
from typing import Final

from exposure_planner.household.own_files import OwnFileKind

_MOMENT: Final = r"\d{4}-\d\d-\d\d(?:-\d{6}Z)?"
_COMPANION: Final = r"(?:-wal|-shm|-journal)?"
_NOT_FINISHED: Final = r"\.[^/]+\.sqlite3\.\d+\.part"
"""A copy that was broken off."""

_SETTINGS: Final = (
    r"settings\.json(?:\.new)?",
    r"settings\.unreadable-\d+\.json",
    r"window\.ini(?:\.lock|\.[A-Za-z]{6})?",
    r"starting",
)
_LOGS: Final = r"exposure-planner\.log(?:\.\d+)?"


def kind_in_data_folder(name: str, stem: str) -> OwnFileKind | None:
    """What a file of this name in the data folder is; None where it is not ours.

    Args:
        name: the file's.
        stem: the database's name there, without its ending.
    """
    own = re.escape(stem)
    set_aside = rf"(?:-[a-z]+)*(?:-{_MOMENT})?(?:-\d+)?"
    patterns = {
        OwnFileKind.DATABASE: rf"{own}{set_aside}\.sqlite3{_COMPANION}|{own}(?:\.sqlite3)?\.lock|{_NOT_FINISHED}",
        OwnFileKind.SETTINGS: "|".join(_SETTINGS),
    }
    return next((kind for kind, pattern in patterns.items() if _is(name, pattern)), None)


def is_backup(name: str, stem: str) -> bool:
    """Whether a file of this name in a folder for backups is a backup of the database with this stem."""
    own = rf"{re.escape(stem)}-{_MOMENT}(?:-[a-z]+)*|before-[a-z]+-{_MOMENT}"
    return _is(name, rf"(?:{own})(?:-\d+)?\.sqlite3{_COMPANION}|{_NOT_FINISHED}")


def is_log(name: str) -> bool:
    """Whether a file of this name in the folder for logs is one."""
    return _is(name, _LOGS)


def _is(name: str, pattern: str) -> bool:
    return re.fullmatch(pattern, name, re.ASCII) is not None
