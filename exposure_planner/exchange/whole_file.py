"""Writes a file whole or not at all."""

import os
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from exposure_planner.errors import FileNotWritable


def write_whole(path: Path, content: bytes) -> None:
    """Write aside, then rename: an older file stays as it was until the new one is on the disk.

    Raises:
        FileNotWritable: the folder or the disk does not take it; nothing is left behind.
    """
    # A link stays a link; what it leads to is replaced.
    target = Path(os.path.realpath(path))
    # A short name of its own: the file's own name may be as long as names can be.
    aside = target.with_name(f".{uuid4().hex}.new")
    try:
        with aside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(target)
    except OSError as cause:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
        raise FileNotWritable(path) from cause
