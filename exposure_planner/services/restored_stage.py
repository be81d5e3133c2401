"""Where a stage goes that comes back to its ladder from the trash, where its old place is not known any more."""

from dataclasses import replace

from exposure_planner.errors import NothingThere
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner.ladder import Stage


def with_stage_back(ladder: KeptLadder, stage: Stage) -> KeptLadder:
    """The ladder with a stage in use again that was put away; one that is in use already stays where it is.

    Raises:
        NothingThere: the stage was erased.
    """
    if stage.id in {known.id for known in ladder.stages}:
        return ladder
    if stage.id not in {known.id for known in ladder.retired_stages}:
        raise NothingThere
    at = _place(stage, ladder.stages)
    return replace(
        ladder,
        stages=(*ladder.stages[:at], stage, *ladder.stages[at:]),
        retired_stages=tuple(known for known in ladder.retired_stages if known.id != stage.id),
    )


def _place(stage: Stage, stages: tuple[Stage, ...]) -> int:
    """Below the first one that its person expects to be harder, and never above the goal.

    Where nothing was expected, just below the goal: met late rather than on the way back from a fright.
    """
    below_goal = max(0, len(stages) - 1)
    if stage.expected is None:
        return below_goal
    harder = (
        index
        for index, known in enumerate(stages)
        if known.expected is not None and known.expected > stage.expected
    )
    return min(next(harder, below_goal), below_goal)
