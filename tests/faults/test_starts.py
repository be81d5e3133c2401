"""Starts that come to nothing are counted, and forgotten by one that stands."""

from pathlib import Path

import pytest

from exposure_planner.faults.starts import START_FILE, Starts


def test_starts_that_ended_in_nothing_are_counted_by_the_next_one(tmp_path: Path) -> None:
    counts = []
    for _ in range(3):
        starts = Starts(tmp_path / "data")
        counts.append(starts.unfinished())
        starts.begin()

    assert counts == [0, 1, 2]


def test_one_that_stands_forgets_all_before_it(tmp_path: Path) -> None:
    Starts(tmp_path).begin()
    Starts(tmp_path).begin()

    Starts(tmp_path).settle()

    assert Starts(tmp_path).unfinished() == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("left", [b"", b"\xff\xfe", b"many", b"-"])
def test_a_mark_that_was_cut_off_is_one_start(tmp_path: Path, left: bytes) -> None:
    (tmp_path / START_FILE).write_bytes(left)

    assert Starts(tmp_path).unfinished() == 1


def test_a_folder_that_cannot_be_made_counts_nothing(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file", encoding="utf-8")
    starts = Starts(tmp_path / "data")

    starts.begin()
    starts.settle()

    assert starts.unfinished() == 0
