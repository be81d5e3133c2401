"""A rung between two neighbours: what gets harder from one to the other comes one thing, or half of it, at a time."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from exposure_planner.planner.ladder import DistanceTo, Gate, Stage, StageTrigger
from exposure_planner.planner.lint import farthest_after, harder_in, longest_after
from exposure_planner.planner.split import easier_half

_FIRST_TRIED = ("place", "distance", "equipment", "people", "intensity", "duration")
"""Time comes last: whoever goes farther or meets more stays no longer at first (`domain.md` 2.3)."""

_NO_ID = UUID(int=0)
_SHORT_STEP, _LONG_STEP = timedelta(seconds=5), timedelta(seconds=30)


@dataclass(frozen=True, kw_only=True)
class HalfWay:
    """The rung between.

    Attributes:
        by: what is harder in it than on the lower rung, as `lint.harder_in` names it; empty where the two are alike
            and it is the easier half of the upper one.
    """

    stage: Stage
    by: str


def half_way(lower: Stage, upper: Stage, new_id: UUID) -> HalfWay:
    """The rung that leaves the smaller of the two steps as small as can be; everything else is as on the lower one.

    Args:
        lower: the rung below.
        upper: the rung above; the new one is marked as an easier step to it.
        new_id: the new rung's id.
    """
    found = list(_between(lower, upper))
    if not found:
        return HalfWay(stage=easier_half(upper, lower, new_id).stage, by="")
    best = min(found, key=lambda each: _strains(lower, each.stage, upper))
    between = replace(best.stage, id=new_id, split_of=upper.id, expected=None, milestone=False, harder="")
    return HalfWay(stage=between, by=best.by)


def is_between(lower: Stage, upper: Stage) -> bool:
    """Whether a rung between the two makes the steps smaller than the one that is there now."""
    between = half_way(lower, upper, _NO_ID).stage
    return max(strain(lower, between), strain(between, upper)) < strain(lower, upper)


def strain(lower: Stage, upper: Stage) -> float:
    """How far a step goes beyond what R1, R2 and R3 allow; 0 for a step that keeps them.

    One for each thing that gets harder besides the first; what grows too far counts by its share that is beyond.
    """
    beyond = float(max(0, len(harder_in(lower, upper)) - 1))
    if not _moves_place(lower, upper) and not (lower.is_all_day or upper.is_all_day):
        beyond += max(0.0, 1 - longest_after(lower.duration) / upper.duration)
    if lower.distance_to is upper.distance_to is DistanceTo.RETREAT:
        near, far = lower.distance_m, upper.distance_m
        if near is not None and far is not None:
            beyond += max(0.0, 1 - farthest_after(near) / far) if far else 0.0
    return beyond


def _strains(lower: Stage, between: Stage, upper: Stage) -> tuple[float, float]:
    steps = strain(lower, between), strain(between, upper)
    return max(steps), sum(steps)


def _between(lower: Stage, upper: Stage) -> Iterator[HalfWay]:
    """Every rung that could stand between, those tried first that are gentler by experience."""
    harder = set(harder_in(lower, upper))
    # What is safe to practise at home comes before going out.
    at_home = upper.outdoors and not lower.outdoors
    order = sorted(_FIRST_TRIED, key=lambda what: at_home and what == "place")
    base = replace(lower, gate=None)
    if len(harder) > 1:
        for what in order:
            if what in harder:
                yield HalfWay(stage=_WHOLLY[what](base, upper), by=what)
    for what in order:
        if what in harder:
            yield from (HalfWay(stage=stage, by=what) for stage in _parts(what, base, upper))


def _parts(what: str, lower: Stage, upper: Stage) -> Iterator[Stage]:
    """Rungs with a part of what gets harder in one thing that can be measured."""
    if what == "duration" and not (lower.is_all_day or upper.is_all_day):
        for length in ((lower.duration + upper.duration) / 2, longest_after(lower.duration)):
            if lower.duration < _rounded(length) < upper.duration:
                yield replace(lower, duration=_rounded(length))
    if what in {"distance", "place"}:
        there = _there(lower, upper) if what == "place" else lower
        yield from (replace(there, distance_m=metres) for metres in _metres_between(lower, upper))
    if what == "intensity":
        yield replace(lower, triggers=_half_as_strong(lower, upper))


def _metres_between(lower: Stage, upper: Stage) -> Iterator[float]:
    near, far = lower.distance_m, upper.distance_m
    if near is None or far is None or lower.distance_to is not upper.distance_to:
        return
    for metres in (round((near + far) / 2, 1), farthest_after(near)):
        if min(near, far) < metres < max(near, far):
            yield metres


def _half_as_strong(lower: Stage, upper: Stage) -> tuple[StageTrigger, ...]:
    known = {trigger.what.casefold(): trigger.intensity for trigger in lower.triggers}
    return tuple(
        replace(trigger, intensity=(known.get(trigger.what.casefold(), 0) + trigger.intensity) // 2)
        for trigger in upper.triggers
    )


def _there(lower: Stage, upper: Stage) -> Stage:
    """The lower rung in the upper one's place, with what keeps it safe there; an outdoor check comes along."""
    moved = replace(lower, place=upper.place, distance_m=upper.distance_m, distance_to=upper.distance_to)
    if not upper.outdoors:
        return replace(moved, outdoors=False)
    return replace(
        moved,
        outdoors=True,
        retreat=upper.retreat,
        exit_time=upper.exit_time,
        stop_sign=upper.stop_sign,
        gate=Gate.OUTDOOR if upper.gate is Gate.OUTDOOR else None,
    )


_WHOLLY: Mapping[str, Callable[[Stage, Stage], Stage]] = {
    "place": _there,
    "distance": lambda lower, upper: replace(
        lower, distance_m=upper.distance_m, distance_to=upper.distance_to
    ),
    "equipment": lambda lower, upper: replace(lower, equipment=upper.equipment),
    "people": lambda lower, upper: replace(lower, people=upper.people),
    "intensity": lambda lower, upper: replace(lower, triggers=upper.triggers),
    "duration": lambda lower, upper: replace(lower, duration=upper.duration, days=upper.days),
}


def _moves_place(lower: Stage, upper: Stage) -> bool:
    return "place" in harder_in(lower, upper)


def _rounded(length: timedelta) -> timedelta:
    step = _LONG_STEP if length >= timedelta(minutes=1) else _SHORT_STEP
    return length // step * step
