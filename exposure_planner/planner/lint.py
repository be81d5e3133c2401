"""What makes a ladder too steep or unsafe: R1 to R8 of `domain.md` 2.3."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from itertools import pairwise
from uuid import UUID

from exposure_planner.planner.ladder import DistanceTo, Ladder, Stage
from exposure_planner.planner.level import LAST_CALM

FEWEST_STAGES, MOST_STAGES = 6, 14
LONG_SESSION = timedelta(minutes=10)
FAR_FROM_RETREAT_M = 5.0
CARRIED_ALONG = 10
"""So much more intensity comes along with anything else that gets harder."""


class FindingCode(Enum):
    """Which rule has something to say."""

    R1_TWO_HARDER = "r1_two_harder"
    R2_LONGER_STEP = "r2_longer_step"
    R3_FARTHER_FROM_RETREAT = "r3_farther_from_retreat"
    R4_FIRST_NOT_EASY = "r4_first_not_easy"
    R5_LAST_IS_GOAL = "r5_last_is_goal"
    R6_OUTDOOR_UNSAFE = "r6_outdoor_unsafe"
    R7_TOO_FEW = "r7_too_few"
    R7_TOO_MANY = "r7_too_many"
    R8_NOT_CARRIED = "r8_not_carried"


@dataclass(frozen=True, kw_only=True)
class Finding:
    """What a rule has to say.

    Attributes:
        stage_id: the stage it concerns; None for the ladder as a whole.
        below_id: the stage below, where the step between the two is meant.
        what: the parameters that are meant: for R1 "duration", "distance", "intensity", "people", "place",
            "equipment"; for R6 "retreat", "exit_time", "stop_sign".
        count: the number of stages without the halves that splits put in, for R7.
        question: only the owner can answer it; nothing is known to be wrong.
    """

    code: FindingCode
    stage_id: UUID | None = None
    below_id: UUID | None = None
    what: tuple[str, ...] = ()
    count: int | None = None
    question: bool = False


def lint(ladder: Ladder) -> tuple[Finding, ...]:
    """Everything that the rules have to say, from the lowest stage up; an empty ladder is not judged."""
    if not ladder.stages:
        return ()
    return tuple(_findings(ladder))


def is_steep(lower: Stage, upper: Stage) -> bool:
    """Whether the step between two neighbours breaks R1 or R2."""
    return len(harder_in(lower, upper)) > 1 or _is_longer_step(lower, upper)


def harder_in(lower: Stage, upper: Stage) -> tuple[str, ...]:
    """Which parameters get harder from one stage to the next.

    A new place brings its own distance, and whatever gets harder brings a little more intensity; that counts
    as one step, as it does in the notes of the ready ladders (`domain.md` 6.1).
    """
    found: list[str] = []
    new_place = is_new_place(lower, upper)
    if upper.duration > lower.duration and not (lower.is_all_day or upper.is_all_day):
        found.append("duration")
    if not new_place and _is_harder_distance(lower, upper):
        found.append("distance")
    if upper.people.strip() and upper.people.strip().casefold() != lower.people.strip().casefold():
        found.append("people")
    if new_place:
        found.append("place")
    if {item.casefold() for item in upper.equipment} - {item.casefold() for item in lower.equipment}:
        found.append("equipment")
    if _intensity(upper) - _intensity(lower) > (CARRIED_ALONG if found else 0):
        found.append("intensity")
    return tuple(found)


def is_new_place(lower: Stage, upper: Stage) -> bool:
    """Whether the upper stage is in another place; an unknown place says nothing."""
    before, after = lower.place.strip().casefold(), upper.place.strip().casefold()
    return bool(before) and bool(after) and before != after


def longest_after(duration: timedelta) -> timedelta:
    """How long the next stage in the same place may be (R2)."""
    if duration > LONG_SESSION:
        return duration * 1.5
    return max(duration * 2, duration + timedelta(minutes=2))


def farthest_after(metres: float) -> float:
    """How far from the retreat the next stage may be, in metres (R3)."""
    return 2 * max(metres, 1.0)


def _findings(ladder: Ladder) -> Iterator[Finding]:
    stages = ladder.stages
    if stages[0].expected is not None and stages[0].expected > LAST_CALM:
        yield Finding(code=FindingCode.R4_FIRST_NOT_EASY, stage_id=stages[0].id)
    for stage in stages:
        yield from _unsafe_outdoors(stage)
    for lower, upper in pairwise(stages):
        yield from _steps(lower, upper)
    yield from _far_before_gate(ladder)
    yield Finding(code=FindingCode.R5_LAST_IS_GOAL, stage_id=stages[-1].id, question=True)
    yield from _few_or_many(stages)
    yield Finding(code=FindingCode.R8_NOT_CARRIED, question=True)


def _few_or_many(stages: tuple[Stage, ...]) -> Iterator[Finding]:
    # A half that a split put in is a gentler way over one step, no step that the goal needs.
    count = sum(stage.split_of is None for stage in stages)
    if count < FEWEST_STAGES:
        yield Finding(code=FindingCode.R7_TOO_FEW, count=count)
    if count > MOST_STAGES:
        yield Finding(code=FindingCode.R7_TOO_MANY, count=count)


def _steps(lower: Stage, upper: Stage) -> Iterator[Finding]:
    harder = harder_in(lower, upper)
    if len(harder) > 1:
        yield Finding(code=FindingCode.R1_TWO_HARDER, stage_id=upper.id, below_id=lower.id, what=harder)
    if _is_longer_step(lower, upper):
        yield Finding(
            code=FindingCode.R2_LONGER_STEP, stage_id=upper.id, below_id=lower.id, what=("duration",)
        )
    near, far = _from_retreat(lower), _from_retreat(upper)
    if near is not None and far is not None and far > farthest_after(near):
        yield Finding(
            code=FindingCode.R3_FARTHER_FROM_RETREAT, stage_id=upper.id, below_id=lower.id, what=("distance",)
        )


def _far_before_gate(ladder: Ladder) -> Iterator[Finding]:
    for stage in ladder.stages:
        if stage.gate is not None:
            return
        distance = _from_retreat(stage)
        if stage.outdoors and distance is not None and distance > FAR_FROM_RETREAT_M:
            yield Finding(code=FindingCode.R3_FARTHER_FROM_RETREAT, stage_id=stage.id, what=("distance",))


def _unsafe_outdoors(stage: Stage) -> Iterator[Finding]:
    if not stage.outdoors:
        return
    missing = []
    if not stage.retreat.strip():
        missing.append("retreat")
    if stage.exit_time is None or stage.exit_time >= stage.duration:
        missing.append("exit_time")
    if not stage.stop_sign.strip():
        missing.append("stop_sign")
    if missing:
        yield Finding(code=FindingCode.R6_OUTDOOR_UNSAFE, stage_id=stage.id, what=tuple(missing))


def _is_longer_step(lower: Stage, upper: Stage) -> bool:
    # A milestone is gone to in many small missions (6.1), and a day that is rated whole has no length to compare.
    if is_new_place(lower, upper) or upper.milestone or lower.is_all_day or upper.is_all_day:
        return False
    return upper.duration > longest_after(lower.duration)


def _is_harder_distance(lower: Stage, upper: Stage) -> bool:
    if lower.distance_m is None or upper.distance_m is None or lower.distance_to is not upper.distance_to:
        return False
    if upper.distance_to is DistanceTo.TRIGGER:
        return upper.distance_m < lower.distance_m
    return upper.distance_m > lower.distance_m


def _from_retreat(stage: Stage) -> float | None:
    return stage.distance_m if stage.distance_to is DistanceTo.RETREAT else None


def _intensity(stage: Stage) -> int:
    return max((trigger.intensity for trigger in stage.triggers), default=0)
