"""Whether a chance of calm that was foretold comes true."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log

from exposure_planner.planner import Outcome
from exposure_planner.simulation.result import Calibration, CalibrationBin
from exposure_planner.simulation.trial import Lived

BINS = 10
"""The reliability diagram's usual ten (`domain.md` 4.15 names none)."""

_SURE = 1e-3
"""No forecast counts as surer than this, or one surprise would weigh as much as everything else."""

_DIGITS = 4


@dataclass(frozen=True, kw_only=True)
class Foretold:
    """What was foretold for some sessions and what came: counts that can be added up.

    Attributes:
        sessions, calm: how many, and how many of them were calm, in each bin.
        chance: the sum of the foretold chances in each bin.
        loss: the sum of the log losses, in nats.
    """

    sessions: tuple[int, ...] = (0,) * BINS
    calm: tuple[int, ...] = (0,) * BINS
    chance: tuple[float, ...] = (0.0,) * BINS
    loss: float = 0.0


def foretold_in(sessions: Sequence[Lived]) -> Foretold:
    """Of one animal, those sessions for which a chance was foretold."""
    counts, calm, chances, loss = [0] * BINS, [0] * BINS, [0.0] * BINS, 0.0
    for lived in sessions:
        if lived.calm_chance is None:
            continue
        came = lived.outcome is Outcome.CALM
        place = min(BINS - 1, int(lived.calm_chance * BINS))
        counts[place] += 1
        calm[place] += came
        chances[place] += lived.calm_chance
        loss -= log(_within(lived.calm_chance if came else 1 - lived.calm_chance))
    return Foretold(sessions=tuple(counts), calm=tuple(calm), chance=tuple(chances), loss=loss)


def calibration_of(parts: Iterable[Foretold]) -> Calibration:
    """How well it fits over all of them, against always foretelling the average."""
    every = tuple(parts)
    counts = [sum(part.sessions[place] for part in every) for place in range(BINS)]
    calm = [sum(part.calm[place] for part in every) for place in range(BINS)]
    chances = [sum(part.chance[place] for part in every) for place in range(BINS)]
    sessions = sum(counts)
    if not sessions:
        return Calibration(log_loss=0.0, log_loss_of_average=0.0, bins=())
    return Calibration(
        log_loss=round(sum(part.loss for part in every) / sessions, _DIGITS),
        log_loss_of_average=round(_entropy(sum(calm) / sessions), _DIGITS),
        bins=tuple(
            CalibrationBin(
                foretold=round(chance / count, _DIGITS), came=round(came / count, _DIGITS), sessions=count
            )
            for count, came, chance in zip(counts, calm, chances, strict=True)
            if count
        ),
    )


def _entropy(share: float) -> float:
    """The log loss of always foretelling what came on average."""
    return -sum(part * log(part) for part in (share, 1 - share) if part > 0)


def _within(chance: float) -> float:
    return min(1 - _SURE, max(_SURE, chance))
