"""The goal is in row 0 on screen, and the easiest stage at place 0 of the kept ladder."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_planner.gui.ladder.order import index_after_drop, index_of_row, row_of_index


def test_the_top_row_is_the_goal() -> None:
    assert index_of_row(0, 8) == 7
    assert row_of_index(7, 8) == 0


@given(st.integers(1, 60).flatmap(lambda n: st.tuples(st.integers(0, n - 1), st.just(n))))
def test_a_row_and_a_place_lead_to_each_other(row_and_count: tuple[int, int]) -> None:
    row, count = row_and_count

    assert row_of_index(index_of_row(row, count), count) == row


@pytest.mark.parametrize(
    ("row", "child", "expected"), [(3, 0, "DABC"), (0, 4, "BCDA"), (2, 1, "ACBD"), (0, 2, "BACD")]
)
def test_a_rung_lands_where_the_line_was_drawn(row: int, child: int, expected: str) -> None:
    shown = "ABCD"

    place = index_after_drop(row, child, len(shown))

    kept = list(reversed(shown))
    kept.remove(shown[row])
    kept.insert(place, shown[row])
    assert "".join(reversed(kept)) == expected
