"""Many ids, as few at once as a statement takes."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final
from uuid import UUID

_AT_ONCE: Final = 400
"""Ids in one statement; SQLite takes 999 in its oldest versions."""


def in_portions(ids: Iterable[UUID]) -> Iterator[list[UUID]]:
    """The same ids, a portion at a time."""
    remaining = iter(ids)
    while some := list(islice(remaining, _AT_ONCE)):
        yield some
