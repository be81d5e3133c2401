"""A template as a file that people share."""

import errno
import os
import tempfile
import unicodedata
from pathlib import Path

from exposure_planner.errors import DiskFull, FileNotWritable, WouldReplaceDatabase
from exposure_planner.paths import is_database

ENDING = ".ladder.toml"

_LONGEST_NAME = 60


def file_name_for(title: str) -> str:
    """A name for the file of a template with this title: small letters, digits and hyphens only."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().casefold()
    letters = "".join(letter if letter.isalnum() else " " for letter in plain)
    return ("-".join(letters.split())[:_LONGEST_NAME].strip("-") or "ladder") + ENDING


def write_template_file(path: Path, text: str) -> None:
    """Write the file whole or not at all. Raises FileNotWritable, WouldReplaceDatabase, DiskFull."""
    if is_database(path):
        raise WouldReplaceDatabase(path)
    aside = ""
    try:
        handle, aside = tempfile.mkstemp(prefix=".ladder-", suffix=".part", dir=path.parent)
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(aside).replace(path)
    except OSError as cause:
        if aside:
            Path(aside).unlink(missing_ok=True)
        if cause.errno == errno.ENOSPC:
            raise DiskFull(path) from cause
        raise FileNotWritable(path) from cause
