"""The upper tail of a Beta distribution, from the standard library alone."""

from math import exp, lgamma, log

_STEPS = 300
_CLOSE_ENOUGH = 1e-12
_TINY = 1e-300


def beta_tail(above: float, a: float, b: float) -> float:
    """The probability that a Beta(a, b) variable lies above a share, 0 to 1.

    The regularised incomplete beta function by its continued fraction (Abramowitz & Stegun 26.5.8), evaluated
    with Lentz's method; the symmetry I_x(a, b) = 1 - I_{1-x}(b, a) keeps it where it converges fast.

    Raises:
        ValueError: `a` or `b` is not above zero.
    """
    if a <= 0 or b <= 0:
        raise ValueError("both parameters must be above zero")
    if above <= 0:
        return 1.0
    if above >= 1:
        return 0.0
    if above > (a + 1) / (a + b + 2):
        return _lower(1 - above, b, a)
    return 1 - _lower(above, a, b)


def _lower(x: float, a: float, b: float) -> float:
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log(1 - x)) / a
    return front / _fraction(x, a, b)


def _fraction(x: float, a: float, b: float) -> float:
    value, upper, lower = 1.0, 1.0, 0.0
    for step in range(1, _STEPS):
        term = _coefficient(step, x, a, b)
        lower = 1 / _not_zero(1 + term * lower)
        upper = _not_zero(1 + term / upper)
        change = upper * lower
        value *= change
        if abs(change - 1) < _CLOSE_ENOUGH:
            break
    return value


def _coefficient(step: int, x: float, a: float, b: float) -> float:
    m, odd = divmod(step, 2)
    if odd:
        return -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    return m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))


def _not_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY
