"""How sure a mean over animals is: the percentile bootstrap, seeded."""

from collections.abc import Sequence
from random import Random

from exposure_planner.simulation.result import Estimate

RESAMPLES = 500
"""Enough for a 95 % interval to two digits."""

_TAIL = 0.025
_BITS = 32
"""Room for the sum of one measure; every measure is a count of at most some hundred for each animal."""

_DIGITS = 4


class Resampled:
    """The sums of several whole-number measures over the animals, and over animals drawn again with replacement."""

    def __init__(self, animals: Sequence[tuple[int, ...]], seed: str) -> None:
        measures = len(animals[0])
        # One long number an animal, a lane for each measure: one addition then sums all of them.
        packed = [sum(count << (_BITS * lane) for lane, count in enumerate(counts)) for counts in animals]
        chance = Random(f"{seed}/{len(animals)}")  # noqa: S311 - not for secrets
        self._sums = _unpacked(sum(packed), measures)
        self._drawn = [
            _unpacked(sum(chance.choices(packed, k=len(packed))), measures) for _ in range(RESAMPLES)
        ]

    def ratio(self, measure: int, per: int) -> Estimate | None:
        """One measure's sum over another's, with its 95 % interval; None where nothing was counted below."""
        if not self._sums[per]:
            return None
        value = self._sums[measure] / self._sums[per]
        ratios = sorted(drawn[measure] / drawn[per] for drawn in self._drawn if drawn[per])
        first = int(_TAIL * len(ratios))
        return Estimate(
            value=round(value, _DIGITS),
            low=round(min(value, ratios[first]), _DIGITS),
            high=round(max(value, ratios[-1 - first]), _DIGITS),
        )


def _unpacked(packed: int, measures: int) -> tuple[int, ...]:
    lane = (1 << _BITS) - 1
    return tuple(packed >> (_BITS * at) & lane for at in range(measures))
