"""What stands on one page of a table: rows, as SQLite writes them down.

From sqlite.org, "Database File Format", 1.6 "B-tree Pages" and 2.1 "Record Format".
"""

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

Value = str | bytes | int | float | None

LEAF, INTERIOR = 0x0D, 0x05
_FIRST_PAGE_STARTS_AT: Final = 100
_LEAF_HEADER, _INTERIOR_HEADER = 8, 12
_WHOLE_NUMBERS: Final = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""How many bytes a whole number of each kind takes."""
_FLOAT, _ZERO, _ONE = 7, 8, 9
_FIRST_BLOB: Final = 12
_MOST_VALUES: Final = 200
"""No table of ours has as many columns; a number beyond tells of damage."""


class NotReadable(Exception):
    """What stands there cannot have been written by SQLite."""


@dataclass(frozen=True)
class Row:
    """One row as it was found."""

    number: int
    values: Sequence[Value]


class Pages:
    """The pages of a file by number, the first being 1."""

    def __init__(self, content: bytes, page_size: int) -> None:
        self._content = content
        self.page_size = page_size
        self.count = len(content) // page_size

    def __getitem__(self, number: int) -> bytes:
        """One page. Raises NotReadable where the file has none of that number."""
        if not 1 <= number <= self.count:
            raise NotReadable(number)
        return self._content[(number - 1) * self.page_size : number * self.page_size]


def kind_of(pages: Pages, number: int) -> int:
    """What kind of page it says it is."""
    return pages[number][_start(number)]


def children(pages: Pages, number: int) -> list[int]:
    """The pages below this one, in order. Raises NotReadable."""
    page = pages[number]
    below = [_whole(page, at, 4) for at in _cell_places(page, number, _INTERIOR_HEADER)]
    return [*below, _whole(page, _start(number) + 8, 4)]


def rows_on(pages: Pages, number: int) -> Iterator[Row | None]:
    """The rows of a page; None for each that cannot be read. Raises NotReadable where there is no telling."""
    page = pages[number]
    for at in _cell_places(page, number, _LEAF_HEADER):
        try:
            yield _row(pages, page, at)
        except (NotReadable, IndexError, struct.error, UnicodeDecodeError):
            yield None


def _start(number: int) -> int:
    return _FIRST_PAGE_STARTS_AT if number == 1 else 0


def _cell_places(page: bytes, number: int, header: int) -> list[int]:
    start = _start(number)
    first, count = start + header, _whole(page, start + 3, 2)
    if first + 2 * count > len(page):
        raise NotReadable(number)
    return [_whole(page, first + 2 * each, 2) for each in range(count)]


def _row(pages: Pages, page: bytes, at: int) -> Row:
    length, at = _varint(page, at)
    number, at = _varint(page, at)
    if not 0 < length <= pages.page_size * pages.count:
        raise NotReadable(length)
    return Row(number, _values(_payload(pages, page, at, length)))


def _payload(pages: Pages, page: bytes, at: int, length: int) -> bytes:
    usable = pages.page_size
    if length <= usable - 35:
        return _exactly(page, at, length)
    least = (usable - 12) * 32 // 255 - 23
    here = least + (length - least) % (usable - 4)
    if here > usable - 35:
        here = least
    parts, left = [_exactly(page, at, here)], length - here
    following = _whole(page, at + here, 4)
    while left > 0:
        further = pages[following]
        part = further[4 : 4 + left]
        parts.append(part)
        left -= len(part)
        following = _whole(further, 0, 4)
    return b"".join(parts)


def _values(record: bytes) -> list[Value]:
    header_length, at = _varint(record, 0)
    if header_length > len(record):
        raise NotReadable(header_length)
    kinds: list[int] = []
    while at < header_length:
        kind, at = _varint(record, at)
        kinds.append(kind)
    if at != header_length or len(kinds) > _MOST_VALUES:
        raise NotReadable(header_length)
    values: list[Value] = []
    for kind in kinds:
        value, at = _value(record, at, kind)
        values.append(value)
    if at != len(record):
        raise NotReadable(at)
    return values


def _value(record: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, at
    if kind in (_ZERO, _ONE):
        return kind - _ZERO, at
    if kind in _WHOLE_NUMBERS:
        size = _WHOLE_NUMBERS[kind]
        return int.from_bytes(_exactly(record, at, size), "big", signed=True), at + size
    if kind == _FLOAT:
        return struct.unpack(">d", _exactly(record, at, 8))[0], at + 8
    if kind < _FIRST_BLOB:
        raise NotReadable(kind)
    size = (kind - _FIRST_BLOB) // 2
    content = _exactly(record, at, size)
    return (content.decode() if kind % 2 else content), at + size


def _varint(content: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for _ in range(8):
        byte = content[at]
        at += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at
    return value << 8 | content[at], at + 1


def _whole(content: bytes, at: int, size: int) -> int:
    return int.from_bytes(_exactly(content, at, size), "big")


def _exactly(content: bytes, at: int, size: int) -> bytes:
    found = content[at : at + size]
    if len(found) != size:
        raise NotReadable(at)
    return found
