"""Sessions that the belief calls bearable: which stage, for how long, and which of them teaches most."""

from dataclasses import dataclass
from datetime import timedelta
from math import sqrt

from exposure_planner.planner.ladder import Stage
from exposure_planner.planner.situation import Situation

_TENTHS = 10

LEAST_SHARE = 1 / _TENTHS
"""The shortest session that is advised: a tenth of the stage's full length."""

LOOK_DOWN = 5
"""How many stages below are looked at."""


CLEARLY_MORE = 1.02
"""A lower stage is chosen for a climb's sake only where it teaches more than this many times as much."""


def least_share(stage: Stage) -> float:
    """The shortest session at this stage that is ever advised, as a share: a whole day is whole or not at all."""
    return 1.0 if stage.is_all_day else LEAST_SHARE


@dataclass(frozen=True)
class Offer:
    """One bearable session.

    Attributes:
        index: the stage's place.
        share: of its full length, 0.1 to 1.
        teaches: how much fear it is expected to take away, summed over the ladder.
    """

    index: int
    share: float
    teaches: float


def bound_today(situation: Situation, index: int) -> float:
    """The chance of going over that a session here may have: smaller for days after a scare nearby."""
    policy, scares = situation.policy, _scares_lately(situation)
    here_or_below = sum(place <= index for place in scares)
    wary = min(2, here_or_below + (index + 1 in scares))
    if wary:
        return float(policy.over_chance * policy.wary_factor**wary)
    ripe = _ripeness(situation) if index > situation.index else 1.0
    return min(policy.MOST_OVER_CHANCE, policy.over_chance * ripe)


def _scares_lately(situation: Situation) -> list[int]:
    """The places of the stages that went over the threshold of late; what a one-off fright explains is left out."""
    oldest = situation.next_day - timedelta(days=situation.policy.wary_days)
    places = (
        situation.ladder.index_of(judged.session.stage_id)
        for judged in situation.state.recent
        if judged.outcome.is_over_threshold
        and judged.session.on >= oldest
        and not judged.session.one_off_trigger
    )
    return [place for place in places if place is not None]


def _ripeness(situation: Situation) -> float:
    """Day after calm day here teaches little more: the next stage may have a somewhat greater chance, up to twice."""
    policy = situation.policy
    more = situation.state.streak - policy.calm_needed
    return float(min(policy.ripe_most, 1 + policy.ripening * max(0, more)))


def bearable_share(situation: Situation, index: int) -> float:
    """The longest share, in tenths, at which a session here is bearable today; 0 when none is.

    Bearable: the chance of going over is within bounds, and on a stage above the present one a calm session is
    likely enough as well.
    """
    foresight, policy = situation.foresight, situation.policy
    if foresight is None:
        return 1.0
    bound = bound_today(situation, index)
    calm_asked = policy.climb_calm if index > situation.index else 0.0

    def bearable(tenths: int) -> bool:
        share = tenths / _TENTHS
        return foresight.over(index, share) <= bound and (
            not calm_asked or foresight.calm(index, share) >= calm_asked
        )

    if bearable(_TENTHS):
        return 1.0
    if situation.ladder.stages[index].is_all_day or not bearable(1):
        return 0.0
    low, high = 1, _TENTHS
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if bearable(middle) else (low, middle)
    return low / _TENTHS


def best_offer(situation: Situation, top: int) -> Offer | None:
    """The bearable session that teaches most, at this stage or below; of equals the highest. None when none is.

    A session's worth is what a full one would teach times the root of its share, for learning is steepest at
    the start of a session (4.3). A full session at the goal comes before all: only those count for reaching it.
    """
    foresight = situation.foresight
    if foresight is None:
        return None
    best: Offer | None = None
    for index in range(top, max(-1, top - 1 - LOOK_DOWN), -1):
        share = bearable_share(situation, index)
        if not share:
            continue
        if share == 1.0 and index == len(situation.ladder.stages) - 1:
            return Offer(index, share, foresight.teaching(index, situation.index))
        teaches = foresight.teaching(index, situation.index) * sqrt(share)
        if best is None or teaches > best.teaches * CLEARLY_MORE:
            best = Offer(index, share, teaches)
    return best


def offer_here(situation: Situation, index: int) -> Offer | None:
    """A session at this stage as long as it is bearable; else the best one below. None when none is bearable."""
    share = bearable_share(situation, index)
    return Offer(index, share, 0.0) if share else best_offer(situation, index - 1)


def offer_above(situation: Situation) -> Offer | None:
    """The bearable session at the next new stage, when it is due; else None.

    Due after one calm day where it teaches more than going on below; after the policy's calm days where at
    least the policy's share of a session is bearable there.
    """
    above = next_above(situation)
    if above is None:
        return None
    offer = best_offer(situation, above)
    if offer is not None and offer.index > situation.index:
        return offer
    share = bearable_share(situation, above)
    proven = situation.state.streak >= situation.policy.calm_needed
    return Offer(above, share, 0.0) if proven and share >= situation.policy.climb_share else None


def next_above(situation: Situation) -> int | None:
    """The stage that a climb leads to: the next, or the one after it when the next was tried and seems harder."""
    last, above = len(situation.ladder.stages) - 1, situation.index + 1
    if above > last:
        return None
    foresight, record = situation.foresight, situation.state.records[above]
    tried = record.weight > 0 and not record.passed
    if foresight is None or above == last or not tried or above in _scares_lately(situation):
        return above
    return above + 1 if foresight.stress(above) > foresight.stress(above + 1) else above
