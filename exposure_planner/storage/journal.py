"""The journal beside a database file, read without SQLite: what was committed and is not in the file yet.

SQLite reads any journal that lies beside a file into it, even one that another file left behind. From sqlite.org,
"Database File Format", 4, "The Write-Ahead Log".
"""

import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from exposure_planner.errors import DatabaseDamaged
from exposure_planner.storage.complaints import COMPLAINTS

_HEADER: Final = struct.Struct(">8I")
_FRAME: Final = struct.Struct(">6I")
_LITTLE_ENDIAN, _BIG_ENDIAN = 0x377F0682, 0x377F0683
_WORDS_SUMMED: Final = 24
"""How many bytes of the header its sum is made of."""
_FRAME_SUMMED: Final = 8

_WRITE_AND_READ_WAY: Final = slice(18, 20)
_NO_JOURNAL: Final = b"\x01\x01"


def journal_of(path: Path) -> Path:
    """Where the journal of this file lies."""
    return path.with_name(f"{path.name}-wal")


def has_journal(path: Path) -> bool:
    """Whether anything was left in a journal."""
    try:
        return journal_of(path).stat().st_size > 0
    except OSError:
        return False


def check_journal(path: Path) -> None:
    """Make sure that the journal is the file's own, where it may not be: the file came later than what is in it.

    Raises:
        DatabaseDamaged: file and journal together make no whole database.
    """
    before = _written_last(path)
    if not _may_be_of_another(path) or _is_whole(with_journal(path)):
        return
    # Somebody who writes just now opened the two together, and what was read of them may not fit.
    if _written_last(path) == before:
        raise DatabaseDamaged(path)


def with_journal(path: Path) -> bytes:
    """What the file will be when everything in its journal is written into it."""
    pages = path.read_bytes()
    journal = journal_of(path)
    return _written_over(pages, journal.read_bytes()) if journal.is_file() else pages


def _may_be_of_another(path: Path) -> bool:
    """Whether the file was put there after the journal was written last; or the journal was put beside it."""
    file, journal = path.stat(), journal_of(path).stat()
    alone = not path.with_name(f"{path.name}-shm").exists()
    return alone or max(file.st_mtime_ns, file.st_ctime_ns) > journal.st_mtime_ns


def _written_last(path: Path) -> list[tuple[int, int]]:
    found = (path.stat(), journal_of(path).stat())
    return [(each.st_mtime_ns, each.st_size) for each in found]


def _is_whole(pages: bytes) -> bool:
    content = bytearray(pages)
    # A database in memory knows no journal.
    content[_WRITE_AND_READ_WAY] = _NO_JOURNAL
    try:
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.deserialize(bytes(content))
            return bool(connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",))
    except COMPLAINTS:
        return False


def _written_over(pages: bytes, journal: bytes) -> bytes:
    written = bytearray(pages)
    waiting: dict[int, bytes] = {}
    for number, length, page in _frames(journal):
        waiting[number] = page
        if not length:
            continue
        # Committed: from here on it counts.
        size = len(page)
        written = written[: length * size].ljust(length * size, b"\x00")
        for each, content in waiting.items():
            if each <= length:
                written[(each - 1) * size : each * size] = content
        waiting = {}
    return bytes(written)


def _frames(journal: bytes) -> Iterator[tuple[int, int, bytes]]:
    """The number of each page, the length in pages after a commit or 0, and the page; up to the first torn one."""
    if len(journal) < _HEADER.size:
        return
    magic, _, page_size, _, *salt, first, second = _HEADER.unpack_from(journal)
    sums = (0, 0)
    order = {_LITTLE_ENDIAN: "<", _BIG_ENDIAN: ">"}.get(magic)
    if order is None or page_size not in {1 << power for power in range(9, 17)}:
        return
    sums = _summed(journal[:_WORDS_SUMMED], order, sums)
    if sums != (first, second):
        return
    for at in range(_HEADER.size, len(journal) - _FRAME.size - page_size + 1, _FRAME.size + page_size):
        number, length, *rest = _FRAME.unpack_from(journal, at)
        page = journal[at + _FRAME.size : at + _FRAME.size + page_size]
        sums = _summed(journal[at : at + _FRAME_SUMMED] + page, order, sums)
        if [*salt, *sums] != rest or not number:
            return
        yield number, length, page


def _summed(content: bytes, order: str, sums: tuple[int, int]) -> tuple[int, int]:
    one, other = sums
    words = struct.unpack(f"{order}{len(content) // 4}I", content)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        one = (one + even + other) & 0xFFFFFFFF
        other = (other + odd + one) & 0xFFFFFFFF
    return one, other
