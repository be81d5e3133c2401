"""The goal is in row 0 on screen, and the easiest stage at place 0 of the kept ladder."""

import pytest

from exposure_planner.gui.ladder.drop_gap import row_below
from exposure_planner.gui.ladder.order import changes_something, gap_before_row
from exposure_planner.gui.widgets.edge_scroll import speed_at
from exposure_planner.planner.rung_order import moved_to_gap
from tests.gui.ladder.numbered import number, numbers, rects


@pytest.mark.parametrize(
    ("rows", "child", "expected"),
    [
        ([3], 0, "DABC"),
        ([0], 4, "BCDA"),
        ([2], 1, "ACBD"),
        ([0], 2, "BACD"),
        ([0, 2], 4, "BDAC"),
        ([1, 3], 0, "BDAC"),
        ([0, 3], 2, "BADC"),
    ],
)
def test_rungs_land_together_where_the_line_was_drawn(rows: list[int], child: int, expected: str) -> None:
    shown = "ABCD"
    kept = numbers("".join(reversed(shown)))

    after = moved_to_gap(kept, {number(shown[row]) for row in rows}, gap_before_row(child, len(shown)))

    assert after == numbers("".join(reversed(expected)))


@pytest.mark.parametrize(
    ("rows", "child", "moves"),
    [([1], 1, False), ([1], 2, False), ([1], 0, True), ([1, 2], 2, False), ([1, 3], 2, True), ([], 0, False)],
)
def test_a_line_is_drawn_only_where_a_drop_changes_something(
    rows: list[int], child: int, *, moves: bool
) -> None:
    assert changes_something(child, rows) is moves


@pytest.mark.parametrize(("y", "child"), [(-40, 0), (10, 0), (60, 1), (140, 1), (155, 2), (290, 3), (900, 3)])
def test_the_line_is_at_the_nearer_edge_of_the_card_under_the_mouse(y: float, child: int) -> None:
    assert row_below(y, rects(3, height=100)) == child


def test_scrolling_is_faster_the_nearer_the_edge_and_rests_in_the_middle() -> None:
    up = [speed_at(y, 600) for y in (70, 40, 5, -50)]
    down = [speed_at(y, 600) for y in (530, 560, 595, 650)]

    assert up == sorted(up, reverse=True)
    assert down == sorted(down)
    assert up[0] < 0 < down[0]
    assert speed_at(300, 600) == 0
    assert speed_at(0, 0) == 0
