"""Lists of texts that belong to a row."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from exposure_planner.storage.tables.base import ListedRow

RowT = TypeVar("RowT", bound=ListedRow)


def texts(rows: Iterable[ListedRow]) -> tuple[str, ...]:
    """The texts in their order."""
    return tuple(row.text for row in rows)


def write_texts(rows: list[RowT], kind: type[RowT], wanted: Sequence[str]) -> None:
    """Make the rows say what is wanted; a row that says it already is not written again."""
    resize(rows, kind, len(wanted))
    for row, text in zip(rows, wanted, strict=True):
        row.text = text


def resize(rows: list[RowT], kind: type[RowT], length: int) -> None:
    """Take rows off the end or put new ones there, until there are so many."""
    del rows[length:]
    while len(rows) < length:
        row = kind()
        row.position = len(rows)
        rows.append(row)
