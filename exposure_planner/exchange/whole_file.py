"""Writes a file whole or not at all."""

import os
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from exposure_planner.errors import FileNotWritable, WouldReplaceDatabase
from exposure_planner.paths import is_database

_FOR_ITS_OWNER, _AS_THE_PERSON_HAS_IT = 0o600, 0o666


def write_whole(path: Path, content: bytes, *, private: bool = False) -> None:
    """Write aside, then rename: an older file stays as it was until the new one is on the disk.

    Args:
        path: the file.
        content: all of it.
        private: for its owner alone; otherwise it has the rights that the person gives new files.

    Raises:
        FileNotWritable: the folder or the disk does not take it; nothing is left behind.
        WouldReplaceDatabase: a database lies there.
    """
    # A link stays a link; what it leads to is replaced.
    target = Path(os.path.realpath(path))
    if is_database(target):
        raise WouldReplaceDatabase(path)
    # A short name of its own: the file's own name may be as long as names can be.
    aside = target.with_name(f".{uuid4().hex}.new")
    try:
        rights = _FOR_ITS_OWNER if private else _AS_THE_PERSON_HAS_IT
        new = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), rights)
        with os.fdopen(new, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(target)
    except OSError as cause:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
        raise FileNotWritable(path) from cause
