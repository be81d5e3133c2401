"""Nothing outdoors comes before the outdoor check."""

from dataclasses import replace

import pytest

from exposure_planner.planner import Gate, Stage
from exposure_planner.planner.gate_order import before_their_gate, first_gate, slipped_past_gate
from tests.planner.histories import ladder


def rungs(letters: str) -> tuple[Stage, ...]:
    """One rung a letter, from the lowest: i indoors, o outdoors, G the outdoor gate, B the gate at a barrier."""
    known = {
        "i": {},
        "o": {"outdoors": True},
        "G": {"outdoors": True, "gate": Gate.OUTDOOR},
        "B": {"outdoors": True, "gate": Gate.BARRIER},
    }
    stages = ladder(8).stages
    return tuple(replace(stage, **known[letter]) for stage, letter in zip(stages, letters, strict=False))


@pytest.mark.parametrize(
    ("letters", "open_air"),
    [("iiGo", []), ("ioGo", [1]), ("iooo", [1, 2, 3]), ("iBGo", [1]), ("iiii", []), ("", [])],
)
def test_the_rungs_outdoors_below_the_gate_are_found(letters: str, open_air: list[int]) -> None:
    stages = rungs(letters)

    assert before_their_gate(stages) == tuple(stages[at] for at in open_air)


def test_a_rung_cannot_be_moved_round_its_gate() -> None:
    inside, gate, yard, street = rungs("iGoo")

    assert slipped_past_gate((inside, gate, yard, street), (inside, yard, gate, street)) is yard
    assert slipped_past_gate((inside, gate, yard, street), (inside, gate, street, yard)) is None
    assert slipped_past_gate((inside, gate, yard, street), (gate, inside, yard, street)) is None


def test_the_gate_cannot_be_taken_away_from_under_what_needs_it() -> None:
    inside, gate, yard, _ = stages = rungs("iGoo")

    assert slipped_past_gate(stages, (inside, yard)) is yard
    assert slipped_past_gate(stages, (inside, replace(gate, gate=None), yard)) == replace(gate, gate=None)
    assert slipped_past_gate(stages, (inside,)) is None


def test_an_old_ladder_that_was_never_in_order_may_still_be_edited() -> None:
    inside, yard, street, tree = rungs("iooo")

    assert slipped_past_gate((inside, yard, street), (yard, inside, street)) is None
    assert slipped_past_gate((inside, yard, street), (inside, yard, street, tree)) is tree


def test_the_gate_is_the_lowest_outdoor_one() -> None:
    stages = rungs("iBGG")

    assert first_gate(stages) is stages[2]
    assert first_gate(rungs("ioo")) is None
