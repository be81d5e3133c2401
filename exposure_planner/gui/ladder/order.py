"""The goal stands on top of the list, while a kept ladder begins with its easiest stage: this converts."""


def index_of_row(row: int, count: int) -> int:
    """The place in the kept ladder of the rung in this row."""
    return count - 1 - row


def row_of_index(index: int, count: int) -> int:
    """The row on screen of the stage at this place in the kept ladder."""
    return count - 1 - index


def index_after_drop(row: int, child: int, count: int) -> int:
    """The place in the kept ladder of the rung in `row` once it stands in front of the row `child`.

    Args:
        row: where the rung stands now.
        child: the row that it is dropped in front of, as Qt counts: before the rung is taken away.
        count: how many rungs there are.
    """
    landed = child - 1 if child > row else child
    return index_of_row(landed, count)
