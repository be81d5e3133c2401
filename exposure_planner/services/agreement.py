"""How well two people's levels of the same stories agree."""

from collections.abc import Sequence
from dataclasses import dataclass

from exposure_planner.planner.level import Level


@dataclass(frozen=True, kw_only=True)
class Agreement:
    """How one person's levels agree with the reference, or with somebody else's.

    Attributes:
        stories: how many both rated.
        same: how many of these got the same level.
        lower: how many the first one saw lower.
        higher: how many the first one saw higher.
        bias: mean difference in levels, first minus second; below 0 the first one sees less.
        kappa: linear weighted kappa, 1 for the same, 0 for chance; None where all levels are one and the same.
    """

    stories: int
    same: int
    lower: int
    higher: int
    bias: float
    kappa: float | None


def agreement_of(pairs: Sequence[tuple[Level, Level]]) -> Agreement:
    """How the first of each pair agrees with the second; there must be one pair at the least."""
    apart = [first - second for first, second in pairs]
    return Agreement(
        stories=len(pairs),
        same=apart.count(0),
        lower=sum(levels < 0 for levels in apart),
        higher=sum(levels > 0 for levels in apart),
        bias=sum(apart) / len(pairs),
        kappa=_kappa(pairs),
    )


def _kappa(pairs: Sequence[tuple[Level, Level]]) -> float | None:
    if len({level for pair in pairs for level in pair}) < 2:
        return None
    # Late: it takes the better part of a second, and most windows never ask.
    from sklearn.metrics import cohen_kappa_score

    first, second = ([int(level) for level in levels] for levels in zip(*pairs, strict=True))
    return float(cohen_kappa_score(first, second, labels=[int(level) for level in Level], weights="linear"))
