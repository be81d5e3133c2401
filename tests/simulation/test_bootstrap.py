"""Means over animals come with an interval."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from exposure_planner.simulation.comparison.bootstrap import Resampled

ANIMALS = st.lists(st.tuples(st.just(1), st.integers(0, 240), st.integers(0, 1)), min_size=1, max_size=30)


@given(animals=ANIMALS)
def test_the_interval_holds_the_mean(animals: list[tuple[int, ...]]) -> None:
    mean = Resampled(animals, "seed").ratio(1, 0)

    assert mean is not None
    assert mean.low <= mean.value <= mean.high
    assert abs(mean.value - sum(counts[1] for counts in animals) / len(animals)) < 1e-3


def test_a_mean_over_none_is_none() -> None:
    assert Resampled([(5, 0), (3, 0)], "seed").ratio(0, 1) is None


def test_equal_animals_leave_no_doubt() -> None:
    mean = Resampled([(1, 7)] * 20, "seed").ratio(1, 0)

    assert mean is not None
    assert (mean.low, mean.value, mean.high) == (7, 7, 7)


def test_the_interval_is_as_wide_as_theory_says() -> None:
    """A share of a half among 100: half the width is 1.96 times 0.05."""
    chance = Random(5)  # noqa: S311 - not for secrets
    animals = [(1, number % 2) for number in range(100)]
    chance.shuffle(animals)

    share = Resampled(animals, "seed").ratio(1, 0)

    assert share is not None
    assert 0.08 < share.high - share.value < 0.12
    assert 0.08 < share.value - share.low < 0.12


def test_the_same_seed_gives_the_same_interval_and_another_one_another() -> None:
    animals = [(1, number * number % 37) for number in range(50)]

    assert Resampled(animals, "a").ratio(1, 0) == Resampled(animals, "a").ratio(1, 0)
    assert Resampled(animals, "a").ratio(1, 0) != Resampled(animals, "b").ratio(1, 0)
