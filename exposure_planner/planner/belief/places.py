"""How far along the way to the goal each stage lies, from 0 to 1, by the order of the ladder and what gets harder."""

from itertools import pairwise

from exposure_planner.planner.ladder import Ladder, Stage
from exposure_planner.planner.lint import is_new_place, is_steep

HARD_STEP, HALF_STEP = 1.5, 0.5
"""A step that is steep or leads to a new place against an ordinary one; a step to or from a split half."""

ONLY_STAGE = 0.5
"""The place of the only stage of a ladder: the first, which should be easy (R4), and the goal in one."""


def places_of(ladder: Ladder) -> tuple[float, ...]:
    """The place of each stage; the goal is at 1."""
    so_far = [0.0]
    for lower, upper in pairwise(ladder.stages):
        so_far.append(so_far[-1] + _step(lower, upper))
    if len(so_far) == 1:
        return (ONLY_STAGE,) * len(ladder.stages)
    return tuple(place / so_far[-1] for place in so_far)


def _step(lower: Stage, upper: Stage) -> float:
    if lower.split_of == upper.id or upper.split_of is not None:
        return HALF_STEP
    return HARD_STEP if is_steep(lower, upper) or is_new_place(lower, upper) else 1.0
