"""An easier half of a stage: one thing made easier, everything else as it is."""

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum
from uuid import UUID

from exposure_planner.planner.ladder import DistanceTo, Stage

INSTEAD_OF_A_DAY = timedelta(minutes=10)
"""One day cannot be halved and still be rated at its end; a first look of some minutes can be."""


class SplitBy(Enum):
    """What was made easier."""

    DISTANCE = "distance"
    INTENSITY = "intensity"
    DURATION = "duration"


@dataclass(frozen=True, kw_only=True)
class EasierHalf:
    """The new stage, and what was made easier."""

    stage: Stage
    by: SplitBy


def easier_half(stage: Stage, below: Stage | None, new_id: UUID) -> EasierHalf:
    """An easier stage to put below this one: half-way in distance, else in intensity, else half the time.

    Args:
        stage: the stage that is too hard.
        below: the stage under it now; None when it is the lowest.
        new_id: the new stage's id.
    """
    half = replace(stage, id=new_id, split_of=stage.id, expected=None)
    distance = _half_way(stage, below)
    if distance is not None:
        return EasierHalf(stage=replace(half, distance_m=distance), by=SplitBy.DISTANCE)
    if any(trigger.intensity > 1 for trigger in stage.triggers):
        softer = tuple(replace(trigger, intensity=trigger.intensity // 2) for trigger in stage.triggers)
        return EasierHalf(stage=replace(half, triggers=softer), by=SplitBy.INTENSITY)
    if stage.days is not None:
        return EasierHalf(stage=_fewer_days(half, stage.days), by=SplitBy.DURATION)
    return EasierHalf(stage=replace(half, duration=stage.duration / 2), by=SplitBy.DURATION)


def _fewer_days(stage: Stage, days: int) -> Stage:
    if days == 1:
        return replace(stage, duration=INSTEAD_OF_A_DAY, days=None)
    return replace(stage, days=days // 2)


def _half_way(stage: Stage, below: Stage | None) -> float | None:
    """The distance between this stage's and the one below's, where that is easier; else None."""
    if stage.distance_m is None or below is None or below.distance_m is None:
        return None
    if stage.distance_to is not below.distance_to or stage.place != below.place:
        return None
    easier = below.distance_m < stage.distance_m
    if stage.distance_to is DistanceTo.TRIGGER:
        easier = below.distance_m > stage.distance_m
    return round((stage.distance_m + below.distance_m) / 2, 1) if easier else None
