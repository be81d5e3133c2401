"""Overdose control: climb only where the next stage is unlikely to go red too often (2.14, 4.10)."""

from datetime import date, timedelta

from exposure_planner.planner.beta import beta_tail
from exposure_planner.planner.ladder import Ladder
from exposure_planner.planner.lint import is_steep
from exposure_planner.planner.outcome import Judged, Outcome
from exposure_planner.planner.policy import PacingPolicy
from exposure_planner.planner.state import State


def overdose_chance(state: State, ladder: Ladder, index: int, today: date) -> float:
    """The chance, 0 to 1, that the stage above this place goes red more often than the policy's bound."""
    policy = state.policy
    oldest = today - timedelta(days=policy.overdose_days)
    seen = [judged for judged in state.recent if judged.counts and judged.session.on >= oldest]
    lower, upper = ladder.stages[index], ladder.stages[index + 1]
    here = [judged for judged in seen if judged.session.stage_id == lower.id]
    there = [judged for judged in seen if judged.session.stage_id == upper.id]
    return chance_from_counts(
        sessions=_weight(here),
        reds=_weight(here, Outcome.RED),
        downs=_weight(here, Outcome.DOWN),
        reds_next=_weight(there, Outcome.RED),
        others_next=_weight(there) - _weight(there, Outcome.RED),
        steep=is_steep(lower, upper),
        policy=policy,
    )


def chance_from_counts(
    *,
    sessions: float,
    reds: float,
    downs: float,
    reds_next: float = 0,
    others_next: float = 0,
    steep: bool = False,
    policy: PacingPolicy,
) -> float:
    """P(share of reds at the next stage > bound) under a Beta prior that the current stage sets (2.14).

    With r = (reds + downs / 2 + 0.1) / (sessions + 2), the prior mean is m = base + slope * r (+ steep),
    capped, and the prior weighs as much as `overdose_weight` sessions.
    """
    share_here = (reds + 0.5 * downs + 0.1) / (sessions + 2)
    mean = policy.overdose_base + policy.overdose_slope * share_here + (policy.overdose_steep if steep else 0)
    mean = min(policy.overdose_cap, mean)
    weight = policy.overdose_weight
    return beta_tail(policy.overdose_bound, weight * mean + reds_next, weight * (1 - mean) + others_next)


def _weight(seen: list[Judged], *outcomes: Outcome) -> float:
    """How much the sessions weigh that came out like this; without an outcome all of them."""
    return sum(judged.weight for judged in seen if not outcomes or judged.outcome in outcomes)
