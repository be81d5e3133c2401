"""The moments of a truncated normal against a sum over a fine grid."""

from itertools import product
from math import exp, inf, isfinite, pi, sqrt

import pytest

from exposure_planner.planner.belief.narrowing import narrowed
from exposure_planner.planner.belief.scale import EATING, reading_of
from exposure_planner.planner.level import Level

BETWEENS = [*(reading_of(level) for level in Level), *EATING.values()]
STEPS = 2000


def _normal(x: float, mean: float, sd: float) -> float:
    return exp(-((x - mean) ** 2) / (2 * sd * sd)) / (sd * sqrt(2 * pi))


def _by_quadrature(
    mean: float, variance: float, between: tuple[float, float], bias: float, error: float
) -> tuple[float, float, float]:
    """Likelihood, mean and variance of the value, by Simpson's rule over the reading instead of a formula."""
    sd = sqrt(variance + error * error)
    low = max(between[0], mean + bias - 12 * sd)
    high = min(between[1], mean + bias + 12 * sd)
    step = (high - low) / STEPS
    mass = first = second = 0.0
    for at in range(STEPS + 1):
        reading = low + at * step
        share = (1 if at in {0, STEPS} else 4 if at % 2 else 2) * step / 3
        likely = share * _normal(reading, mean + bias, sd)
        precision = 1 / variance + 1 / error**2
        given = (mean / variance + (reading - bias) / error**2) / precision
        mass += likely
        first += likely * given
        second += likely * (1 / precision + given * given)
    first /= mass
    return mass, first, second / mass - first * first


@pytest.mark.parametrize("between", BETWEENS)
def test_likelihood_mean_and_variance_are_those_of_the_integral(between: tuple[float, float]) -> None:
    for mean, variance, bias, error in product((0.5, 4.0, 8.0), (0.3, 3.0), (0.0, -0.9), (0.75, 1.1)):
        expected = _by_quadrature(mean, variance, between, bias, error)
        if expected[0] < 1e-7:
            continue

        assert narrowed(mean, variance, between, bias, error) == pytest.approx(expected, rel=1e-4, abs=1e-6)


def test_reading_anything_at_all_tells_nothing() -> None:
    assert narrowed(4.0, 2.0, (-inf, inf), -0.9, 0.75) == pytest.approx((1.0, 4.0, 2.0))


def test_the_levels_together_are_certain() -> None:
    """One of them must have been read."""
    chances = [narrowed(4.4, 1.7, reading_of(level), -0.3, 0.75)[0] for level in Level]

    assert sum(chances) == pytest.approx(1.0)


def test_somebody_who_reads_too_little_means_more_by_the_same_word() -> None:
    uneasy = reading_of(Level.UNEASY)

    nearly_right = narrowed(4.0, 2.0, uneasy, -0.1, 0.75)[1]
    far_too_little = narrowed(4.0, 2.0, uneasy, -0.9, 0.75)[1]

    assert far_too_little > nearly_right + 0.3


def test_a_reading_never_makes_less_certain() -> None:
    for between, mean in product(BETWEENS, (-3.0, 0.0, 3.0, 6.0, 13.0)):
        assert 0 < narrowed(mean, 2.0, between, -0.3, 0.75)[2] <= 2.0


@pytest.mark.parametrize("mean", [-1e3, -40.0, 60.0, 1e3])
@pytest.mark.parametrize("between", BETWEENS)
def test_what_nobody_could_have_expected_is_still_finite(mean: float, between: tuple[float, float]) -> None:
    """Far outside the mass is too small to divide by; the value moves towards what was read."""
    likely, moved, variance = narrowed(mean, 0.5, between, -0.3, 0.75)

    assert likely > 0
    assert isfinite(moved)
    assert 0 < variance <= 0.5
    if likely < 0.5:
        nearest = between[0] if mean < between[0] else between[1]
        assert abs(moved - nearest) < abs(mean - nearest)
