"""Where to begin again after days without a session: the lapse table of `domain.md` 2.8."""

from dataclasses import dataclass

from exposure_planner.planner.policy import PacingPolicy


@dataclass(frozen=True, kw_only=True)
class ReEntry:
    """Where to begin again.

    Attributes:
        index: the stage to begin with, 0 for the lowest.
        days: since the last session at the old stage or above.
        warm_up: begin the session one stage below, then the old stage.
        start_again: so long ago that food and equipment want a fresh look as well.
    """

    index: int
    days: int
    warm_up: bool = False
    start_again: bool = False


def re_entry(
    *, index: int, solid: bool, days: int, last_settled: int, policy: PacingPolicy
) -> ReEntry | None:
    """Where to begin again; None when so few days have passed that nothing changes.

    Args:
        index: the stage that would be done without the lapse.
        solid: whether it is solid.
        days: since the last session at that stage or above, planned rest not counted.
        last_settled: the highest stage, up to `index`, at which the animal was once settled; 0 for none.
        policy: the numbers.
    """
    if days < policy.lapse_short_days:
        return None
    if days < policy.lapse_days:
        return ReEntry(index=index if solid else max(0, index - 1), days=days, warm_up=solid and index > 0)
    if days < policy.lapse_long_days:
        return ReEntry(index=max(0, index - (1 if solid else 2)), days=days)
    if days < policy.lapse_restart_days:
        return ReEntry(index=max(0, index - (2 if solid else 3)), days=days)
    back = max(0, index - 3) if solid else last_settled
    return ReEntry(index=back, days=days, start_again=True)
