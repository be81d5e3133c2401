"""Reads files from elsewhere: ordinary ones only, and no more of them than was asked for."""

from pathlib import Path

from exposure_planner.errors import FileNotReadable


def read_bounded(path: Path, most: int) -> bytes | None:
    """What the file holds; None where that is more than `most` bytes.

    Raises:
        FileNotReadable: there is no such file, it may not be read, or it is no ordinary one.
    """
    try:
        # A pipe or a device would keep the window waiting for ever.
        if not path.is_file():
            raise FileNotReadable(path)
        with path.open("rb") as file:
            content = file.read(most + 1)
    except (OSError, ValueError) as cause:
        raise FileNotReadable(path) from cause
    return content if len(content) <= most else None
