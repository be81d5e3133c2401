"""Bayes' rule for a normal belief about stress that was seen to lie between two points."""

from math import erf, inf, sqrt

from exposure_planner.planner.belief.scale import density

_ROOT2 = sqrt(2.0)
_LEAST = 1e-9


def narrowed(
    mean: float, variance: float, between: tuple[float, float], bias: float, error: float
) -> tuple[float, float, float]:
    """Likelihood, mean and variance after reading, with this bias and error, that a value lies between two points.

    The reading y = value + bias + N(0, error^2) is normal and cut off at both points; its first two moments are
    those of the truncated normal, and the value follows through the gain variance / (variance + error^2)
    (moment matching, as in assumed-density filtering).
    """
    spread2 = variance + error * error
    spread = sqrt(spread2)
    centre = mean + bias
    low, high = between
    if low == -inf:
        below, d_low, zd_low = 0.0, 0.0, 0.0
    else:
        z = (low - centre) / spread
        below, d_low = 0.5 * (1.0 + erf(z / _ROOT2)), density(z)
        zd_low = z * d_low
    if high == inf:
        above, d_high, zd_high = 1.0, 0.0, 0.0
    else:
        z = (high - centre) / spread
        above, d_high = 0.5 * (1.0 + erf(z / _ROOT2)), density(z)
        zd_high = z * d_high
    mass = above - below
    if mass < _LEAST:
        nearest = low if low > centre else high
        gain = variance / spread2
        return _LEAST, mean + gain * (nearest - centre), variance * (1 - 0.9 * gain)
    shift = (d_low - d_high) / mass
    shrink = shift * shift - (zd_low - zd_high) / mass
    gain = variance / spread2
    return mass, mean + gain * spread * shift, variance - gain * gain * spread2 * min(1.0, max(0.0, shrink))
