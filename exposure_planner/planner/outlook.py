"""What to expect at each stage: the share that was observed there, with a stated prior."""

from exposure_planner.planner.advice import StageOutlook
from exposure_planner.planner.belief.foresight import Foresight
from exposure_planner.planner.belief.scale import level_at
from exposure_planner.planner.ladder import Ladder, Stage
from exposure_planner.planner.level import Level
from exposure_planner.planner.record import StageRecord
from exposure_planner.planner.state import State

CLASSES = 3
"""Calm, uneasy, over the threshold: before anything was seen each is taken as equally likely, with the weight
of one session each (Laplace's rule of succession). That states ignorance; it is no knowledge about pets."""

UNKNOWN_LEVEL = (Level.SETTLED + Level.PANIC) / 2
"""The middle of the scale, for a stage without the owner's own guess; it weighs as much as one session."""


def outlooks_by_belief(ladder: Ladder, state: State, foresight: Foresight) -> tuple[StageOutlook, ...]:
    """What the belief expects of a full session at each stage today."""
    return tuple(
        StageOutlook(
            stage_id=stage.id,
            expected_level=level_at(foresight.stress(index)),
            calm_probability=foresight.calm(index, 1.0),
            over_threshold_probability=foresight.over(index, 1.0),
            sessions=record.weight,
        )
        for index, (stage, record) in enumerate(zip(ladder.stages, state.records, strict=True))
    )


def outlooks(state: State) -> tuple[StageOutlook, ...]:
    """One per stage, in the ladder's order."""
    return tuple(
        _outlook(stage, record) for stage, record in zip(state.ladder.stages, state.records, strict=True)
    )


def _outlook(stage: Stage, record: StageRecord) -> StageOutlook:
    guess = UNKNOWN_LEVEL if stage.expected is None else float(stage.expected)
    return StageOutlook(
        stage_id=stage.id,
        expected_level=(record.levels + guess) / (record.weight + 1),
        calm_probability=(record.calm + 1) / (record.weight + CLASSES),
        over_threshold_probability=(record.over + 1) / (record.weight + CLASSES),
        sessions=record.weight,
    )
