"""Finds the rows of each table: down from where the table begins, and on pages that nothing leads to any more."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import Final

from exposure_planner.storage.salvage.cells import (
    INTERIOR,
    LEAF,
    NotReadable,
    Pages,
    Row,
    children,
    kind_of,
    rows_on,
)

_USUAL_PAGE: Final = 4096
_SCHEMA_ROOT: Final = 1
_FIRST_FREE: Final = slice(32, 36)
_PAGE_SIZES: Final = frozenset(1 << power for power in range(9, 17))


@dataclass
class Found:
    """What was found of a file.

    Attributes:
        roots: the page on which each table begins, as far as that can be read.
        rows: of each table, page by page.
        stray: the rows of each page that no table leads to.
        unread: how many pages and rows could not be read.
    """

    roots: dict[str, int] = field(default_factory=dict)
    rows: dict[str, list[list[Row]]] = field(default_factory=dict)
    stray: list[list[Row]] = field(default_factory=list)
    unread: int = 0


def find_rows(content: bytes) -> Found:
    """Everything that can be read in the file."""
    pages = Pages(content, _page_size(content))
    return _Finder(pages).find()


def _page_size(content: bytes) -> int:
    said = int.from_bytes(content[16:18], "big")
    size = 65536 if said == 1 else said
    return size if size in _PAGE_SIZES else _USUAL_PAGE


class _Finder:
    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._seen: set[int] = set()
        self._found = Found()

    def find(self) -> Found:
        found = self._found
        for name, root in self._tables().items():
            found.roots[name] = root
            found.rows[name] = list(self._below(root))
        free = self._free_pages()
        for number in range(2, self._pages.count + 1):
            if number not in self._seen and number not in free:
                self._look_at_stray(number)
        return found

    def _tables(self) -> Mapping[str, int]:
        tables: dict[str, int] = {}
        for row in chain.from_iterable(self._below(_SCHEMA_ROOT)):
            match list(row.values):
                case ["table", str(name), str(_), int(root), *_]:
                    tables[name] = root
        return tables

    def _below(self, root: int) -> Iterator[list[Row]]:
        waiting = [root]
        while waiting:
            number = waiting.pop()
            # A damaged page may lead round in a circle.
            if number in self._seen:
                continue
            self._seen.add(number)
            try:
                kind = kind_of(self._pages, number)
                if kind == INTERIOR:
                    waiting += reversed(children(self._pages, number))
                elif kind == LEAF:
                    yield list(self._rows_on(number))
                else:
                    self._found.unread += 1
            except NotReadable:
                self._found.unread += 1

    def _rows_on(self, number: int) -> Iterator[Row]:
        for row in rows_on(self._pages, number):
            if row is None:
                self._found.unread += 1
            else:
                yield row

    def _look_at_stray(self, number: int) -> None:
        try:
            if kind_of(self._pages, number) == LEAF:
                rows = [row for row in rows_on(self._pages, number) if row is not None]
                if rows:
                    self._found.stray.append(rows)
        except NotReadable:
            pass

    def _free_pages(self) -> set[int]:
        """Pages that nobody needs any more, with what was deleted from them still there to be read."""
        free: set[int] = set()
        try:
            trunk = int.from_bytes(self._pages[1][_FIRST_FREE], "big")
            while trunk and trunk not in free:
                free.add(trunk)
                page = self._pages[trunk]
                count = min(int.from_bytes(page[4:8], "big"), self._pages.page_size // 4 - 2)
                free |= {int.from_bytes(page[8 + 4 * each : 12 + 4 * each], "big") for each in range(count)}
                trunk = int.from_bytes(page[0:4], "big")
        except NotReadable:
            pass
        return free
