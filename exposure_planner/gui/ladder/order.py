"""The goal stands on top of the list, while a kept ladder begins with its easiest stage: this converts."""

from collections.abc import Collection


def gap_before_row(row: int, count: int) -> int:
    """The gap of the kept ladder in front of this row: how many rungs are below it.

    Args:
        row: from 0, above the goal, to `count`, below the lowest rung.
        count: how many rungs there are.
    """
    return count - row


def changes_something(child: int, rows: Collection[int]) -> bool:
    """Whether these rows would stand elsewhere if they were let go together in front of the row `child`."""
    if not rows:
        return False
    first, last = min(rows), max(rows)
    together = last - first + 1 == len(rows)
    return not (together and first <= child <= last + 1)
