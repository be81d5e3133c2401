"""Sessions that the belief calls bearable: which stage, for how long, and which of them teaches most."""

from datetime import timedelta
from math import sqrt
from typing import NamedTuple

from exposure_planner.planner.situation import Situation

_TENTHS = 10

LEAST_SHARE = 1 / _TENTHS
"""The shortest session that is advised: a tenth of the stage's full length."""

LOOK_DOWN = 5
"""How many stages below are looked at."""


class Offer(NamedTuple):
    """One bearable session.

    Attributes:
        index: the stage's place.
        share: of its full length, 0.1 to 1.
        teaches: how much fear it is expected to take away, summed over the ladder.
    """

    index: int
    share: float
    teaches: float


def bound_today(situation: Situation) -> float:
    """The chance of going over that a session may have today: smaller for some days after a worry or a scare."""
    policy = situation.policy
    oldest = situation.today - timedelta(days=policy.wary_days)
    lately = sum(
        judged.outcome.is_over_threshold and judged.session.on >= oldest for judged in situation.state.recent
    )
    return float(policy.over_chance * policy.wary_factor ** min(2, lately))


def bearable_share(situation: Situation, index: int, calm: float = 0.0) -> float:
    """The longest share, in tenths, that keeps the chance of going over within bounds; 0 when none does.

    Args:
        situation: what is known.
        index: the stage's place.
        calm: the chance of a calm session that is asked for besides.
    """
    foresight, bound = situation.foresight, bound_today(situation)
    if foresight is None:
        return 1.0

    def bearable(tenths: int) -> bool:
        share = tenths / _TENTHS
        return foresight.over(index, share) <= bound and (not calm or foresight.calm(index, share) >= calm)

    if bearable(_TENTHS):
        return 1.0
    if not bearable(1):
        return 0.0
    low, high = 1, _TENTHS
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if bearable(middle) else (low, middle)
    return low / _TENTHS


def best_offer(situation: Situation, top: int) -> Offer | None:
    """The bearable session that teaches most, at this stage or below; of equals the highest. None when none is.

    A session's worth is what a full one would teach times the root of its share, for learning is steepest at
    the start of a session (4.3). A full session at the goal comes before all: only those count for reaching it. A stage below must be worth clearly more than the one asked about.
    """
    foresight, policy = situation.foresight, situation.policy
    if foresight is None:
        return None
    best: Offer | None = None
    goal = len(situation.ladder.stages) - 1
    for index in range(top, max(-1, top - 1 - LOOK_DOWN), -1):
        asked = policy.climb_calm if index > situation.index else 0.0
        share = bearable_share(situation, index, asked)
        if not share:
            continue
        if share == 1.0 and index == goal:
            return Offer(index, share, foresight.teaching[index])
        teaches = foresight.teaching[index] * sqrt(share)
        if best is None or teaches > best.teaches * policy.lower_worth:
            best = Offer(index, share, teaches)
    return best


def offer_above(situation: Situation) -> Offer | None:
    """The bearable session at the next new stage, when it is worth more than going on here; else None."""
    above = next_above(situation)
    offer = None if above is None else best_offer(situation, above)
    return offer if offer is not None and offer.index > situation.index else None


def next_above(situation: Situation) -> int | None:
    """The stage that a climb leads to: the next, or the one after it when the next was tried and seems harder."""
    last, above = len(situation.ladder.stages) - 1, situation.index + 1
    if above > last:
        return None
    foresight, record = situation.foresight, situation.state.records[above]
    tried = record.weight > 0 and not record.passed
    if foresight is None or above == last or not tried:
        return above
    return above + 1 if foresight.stress(above) > foresight.stress(above + 1) else above
