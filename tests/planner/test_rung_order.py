"""What moves, steps, swaps and sorts make of the order of rungs."""

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_planner.planner import Level
from exposure_planner.planner.rung_order import are_neighbours, by_guess, moved_to_gap, stepped, swapped
from tests.planner.histories import ladder


def ids(letters: str) -> tuple[UUID, ...]:
    return tuple(UUID(int=ord(letter)) for letter in letters)


def letters(order: tuple[UUID, ...]) -> str:
    return "".join(chr(each.int) for each in order)


@pytest.mark.parametrize(
    ("chosen", "up", "after"),
    [
        ("B", 1, "ACBD"),
        ("B", -1, "BACD"),
        ("AB", 1, "CABD"),
        ("BD", 1, "ACBD"),
        ("CD", 1, "ABCD"),
        ("AC", -1, "ACBD"),
        ("", 1, "ABCD"),
        ("ABCD", -1, "ABCD"),
    ],
)
def test_each_chosen_rung_goes_one_place_and_those_at_the_end_stay(chosen: str, up: int, after: str) -> None:
    assert letters(stepped(ids("ABCD"), set(ids(chosen)), up)) == after


def test_rungs_that_move_together_keep_their_order() -> None:
    assert letters(moved_to_gap(ids("ABCDE"), set(ids("EB")), 3)) == "ACBED"


@given(chosen=st.sets(st.sampled_from("ABCDEF")), gap=st.integers(0, 6))
def test_a_move_loses_no_rung_and_leaves_the_others_in_order(chosen: set[str], gap: int) -> None:
    order = "ABCDEF"

    after = letters(moved_to_gap(ids(order), set(ids("".join(chosen))), gap))

    assert sorted(after) == list(order)
    assert [each for each in after if each not in chosen] == [each for each in order if each not in chosen]
    assert "".join(sorted(chosen)) in after


def test_two_rungs_change_places() -> None:
    assert letters(swapped(ids("ABCD"), *ids("BC"))) == "ACBD"


@pytest.mark.parametrize(
    ("chosen", "together"), [("BC", True), ("ABCD", True), ("AC", False), ("B", False), ("", False)]
)
def test_neighbours_have_nothing_between_them(chosen: str, *, together: bool) -> None:
    assert are_neighbours(ids("ABCD"), set(ids(chosen))) is together


def test_rungs_are_sorted_by_guess_and_those_without_one_keep_their_place() -> None:
    guesses = [Level.WORRIED, None, Level.CURIOUS, Level.UNEASY, None, Level.CURIOUS]
    stages = [replace(stage, expected=guess) for stage, guess in zip(ladder(6).stages, guesses, strict=True)]

    order = by_guess(stages)

    assert [stages[[s.id for s in stages].index(each)].title[-1] for each in order] == list("326451")
    assert by_guess([]) == ()
