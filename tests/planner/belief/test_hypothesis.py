"""The bank of ideas that a ladder begins with."""

from dataclasses import replace
from itertools import pairwise

import pytest

from exposure_planner.planner import Ladder, Level
from exposure_planner.planner.belief.hypothesis import (
    BENDS,
    BIASES,
    FEARS,
    REACHES,
    SPEEDS,
    WIDTHS,
    bank_for,
)
from exposure_planner.planner.belief.places import places_of
from exposure_planner.planner.belief.scale import CUTS, MIDDLES, chance_above, level_at, reading_of
from tests.planner.histories import ladder

STAGES = 6


def _guessed(*guesses: int) -> Ladder:
    plain = ladder(STAGES)
    stages = zip(plain.stages, guesses, strict=True)
    return replace(plain, stages=tuple(replace(stage, expected=Level(guess)) for stage, guess in stages))


def _fears(known: Ladder) -> list[float]:
    ideas, _ = bank_for(known, places_of(known))
    return [sum(idea.weight * idea.fear[index] for idea in ideas) for index in range(STAGES)]


@pytest.mark.parametrize("shares", [SPEEDS, WIDTHS, FEARS, BENDS, REACHES, BIASES])
def test_the_shares_of_every_trait_add_up(shares: tuple[tuple[float, float], ...]) -> None:
    assert sum(share for _, share in shares) == pytest.approx(1.0)


def test_every_mixture_of_traits_is_an_idea_once_and_the_weights_add_up() -> None:
    ideas, ways = bank_for(ladder(STAGES), places_of(ladder(STAGES)))

    assert len(ideas) == len(ways) * len(FEARS) * len(BENDS) * len(REACHES) * len(BIASES)
    assert len({(idea.way, idea.reach, idea.bias, idea.fear) for idea in ideas}) == len(ideas)
    assert sum(idea.weight for idea in ideas) == pytest.approx(1.0)


def test_ideas_of_one_group_differ_in_their_way_of_learning_only() -> None:
    ideas, _ = bank_for(ladder(STAGES), places_of(ladder(STAGES)))
    groups: dict[int, set[tuple[object, ...]]] = {}
    for idea in ideas:
        groups.setdefault(idea.group, set()).add((idea.reach, idea.bias, idea.fear, idea.doubt))

    assert all(len(kinds) == 1 for kinds in groups.values())


def test_fear_rises_from_stage_to_stage_whatever_the_idea() -> None:
    ideas, _ = bank_for(ladder(STAGES), places_of(ladder(STAGES)))

    assert all(lower < upper for idea in ideas for lower, upper in pairwise(idea.fear))


def test_a_fearful_guess_raises_fear_and_a_calm_one_lowers_it() -> None:
    brave, plain, afraid = (
        _fears(known) for known in (_guessed(0, 0, 1, 1, 1, 2), ladder(STAGES), _guessed(3, 4, 4, 5, 5, 5))
    )

    assert all(low < middle < high for low, middle, high in zip(brave, plain, afraid, strict=True))


def test_guesses_are_only_believed_so_far() -> None:
    """An owner who calls the goal easy does not make it so: most do not see the subtle signs."""
    assert _fears(_guessed(0, 0, 0, 0, 0, 0))[-1] > MIDDLES[0] + 1.5


def test_a_guess_leaves_less_doubt() -> None:
    one = ladder(STAGES)
    guessed = replace(one, stages=(*one.stages[:-1], replace(one.stages[-1], expected=Level.WORRIED)))

    (plain, *_), _ = bank_for(one, places_of(one))
    (known, *_), _ = bank_for(guessed, places_of(guessed))

    assert known.doubt[-1] < plain.doubt[-1]
    assert known.doubt[:-1] == plain.doubt[:-1]


def test_the_levels_cover_the_axis_without_a_gap_and_each_stands_for_a_point_within_itself() -> None:
    readings = [reading_of(level) for level in Level]

    assert [high for _, high in readings[:-1]] == [low for low, _ in readings[1:]] == list(CUTS)
    for level, middle, (low, high) in zip(Level, MIDDLES, readings, strict=True):
        assert low < middle < high
        assert level_at(middle) == level
    assert level_at(5.0) == 2.5
    assert (level_at(-3.0), level_at(99.0)) == (0.0, 5.0)


def test_the_chance_above_a_cut_is_half_at_the_cut() -> None:
    assert chance_above(5.0, 5.0, 1.3) == 0.5
    assert chance_above(5.0, 6.0, 1.0) == pytest.approx(0.8413, abs=1e-4)
