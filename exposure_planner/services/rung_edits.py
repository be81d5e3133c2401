"""What an edit of several rungs makes of a ladder."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from exposure_planner.errors import LadderHasNoStages, LastStage, NothingThere, RungsNotNeighbours
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner.gate_order import before_their_gate, first_gate
from exposure_planner.planner.half_way import half_way
from exposure_planner.planner.ladder import Gate, LadderStatus, Stage
from exposure_planner.planner.rung_order import are_neighbours
from exposure_planner.planner.split import easier_half
from exposure_planner.wording.splits import easier_title, half_way_title
from exposure_planner.wording.translate import Translate

Change = Callable[[KeptLadder], KeptLadder]


def arranged(ladder: KeptLadder, order: Sequence[UUID]) -> KeptLadder:
    """The same rungs in another order. Raises NothingThere when they are not the same."""
    by_id = {stage.id: stage for stage in ladder.stages}
    if len(order) != len(by_id) or set(order) != set(by_id):
        raise NothingThere
    return replace(ladder, stages=tuple(by_id[stage_id] for stage_id in order))


def inserted(ladder: KeptLadder, stages: Sequence[Stage], gap: int) -> KeptLadder:
    """With these rungs in a gap; so many rungs as `gap` says are below them."""
    at = max(0, min(gap, len(ladder.stages)))
    return _in_use(ladder, (*ladder.stages[:at], *stages, *ladder.stages[at:]))


def without(ladder: KeptLadder, chosen: Collection[UUID]) -> KeptLadder:
    """With these rungs put away; their sessions stay.

    Raises:
        NothingThere: one of them is not on the ladder.
        LastStage: none would be left.
    """
    gone = tuple(stage for stage in ladder.stages if stage.id in chosen)
    rest = tuple(stage for stage in ladder.stages if stage.id not in chosen)
    if len(gone) != len(set(chosen)):
        raise NothingThere
    if not rest:
        raise LastStage
    return replace(ladder, stages=rest, retired_stages=(*ladder.retired_stages, *gone))


def duplicated(ladder: KeptLadder, new_ids: Mapping[UUID, UUID]) -> KeptLadder:
    """With a copy of each of these rungs just above it; `new_ids` says which gets which id."""
    stages: list[Stage] = []
    for stage in ladder.stages:
        stages.append(stage)
        if stage.id in new_ids:
            stages.append(replace(stage, id=new_ids[stage.id], split_of=None))
    if len(stages) != len(ladder.stages) + len(new_ids):
        raise NothingThere
    return _in_use(ladder, stages)


def merged(ladder: KeptLadder, chosen: Collection[UUID]) -> KeptLadder:
    """With these neighbours made one: the highest stays, and what it leaves open is said by those below it.

    The lower ones are put away, and their sessions stay their own. A check that came before one of them comes before
    the one that stays.

    Raises:
        RungsNotNeighbours: there is something between them.
    """
    if not are_neighbours([stage.id for stage in ladder.stages], chosen):
        raise RungsNotNeighbours
    *lower, top = (stage for stage in ladder.stages if stage.id in chosen)
    kept = top
    for below in reversed(lower):
        kept = _filled(kept, below)
    rest = without(ladder, {stage.id for stage in lower})
    return replace(rest, stages=tuple(kept if stage.id == top.id else stage for stage in rest.stages))


def with_half_way(
    ladder: KeptLadder, stage_id: UUID, new_id: UUID, translate: Translate, *, counts: bool = False
) -> KeptLadder:
    """With a rung half-way between this one and the one below, named for what gets harder first.

    Args:
        ladder: the ladder as it is.
        stage_id: the upper rung of the two.
        new_id: the new rung's id.
        translate: for its title.
        counts: it is a step of the ladder in its own right, no easier half of one.
    """
    at = ladder.ladder.index_of(stage_id)
    if not at:
        raise NothingThere
    lower, upper = ladder.stages[at - 1], ladder.stages[at]
    between = half_way(lower, upper, new_id)
    new = replace(between.stage, title=half_way_title(lower, upper, between.by, translate))
    return inserted(ladder, [replace(new, split_of=None) if counts else new], at)


def with_easier_start(ladder: KeptLadder, new_id: UUID, translate: Translate) -> KeptLadder:
    """With an easier rung below the lowest."""
    if not ladder.stages:
        raise LadderHasNoStages
    first = ladder.stages[0]
    half = easier_half(first, None, new_id)
    easier = replace(half.stage, title=easier_title(first.title, half.by, translate), split_of=None)
    return inserted(ladder, [easier], 0)


def cut_in_two(
    ladder: KeptLadder, gap: int, new_id: UUID, new_ids: Sequence[UUID], title: str
) -> tuple[KeptLadder, KeptLadder]:
    """What lies above the gap becomes a ladder of its own, which waits; its rungs begin without a history.

    What is outdoors there gets an outdoor check of its own, where the ladder had one.
    """
    lower, upper = ladder.stages[:gap], ladder.stages[gap:]
    if not lower or not upper:
        raise LadderHasNoStages
    copies = [replace(stage, id=each, split_of=None) for stage, each in zip(upper, new_ids, strict=True)]
    unchecked = before_their_gate(copies) if first_gate(ladder.stages) else ()
    if unchecked:
        copies[copies.index(unchecked[0])] = replace(unchecked[0], gate=Gate.OUTDOOR)
    second = replace(
        ladder,
        id=new_id,
        title=title,
        stages=tuple(copies),
        retired_stages=(),
        status=LadderStatus.PAUSED,
    )
    first = replace(without(ladder, {stage.id for stage in upper}), goal=lower[-1].title)
    return first, second


def _in_use(ladder: KeptLadder, stages: Sequence[Stage]) -> KeptLadder:
    """With these rungs; one that comes again, as by redo, is put away no more."""
    come = {stage.id for stage in stages}
    put_away = tuple(stage for stage in ladder.retired_stages if stage.id not in come)
    return replace(ladder, stages=tuple(stages), retired_stages=put_away)


def _filled(stage: Stage, below: Stage) -> Stage:
    """The harder rung with what it leaves open said by the easier one."""
    return replace(
        stage,
        place=stage.place or below.place,
        gate=stage.gate or below.gate,
        retreat=stage.retreat or below.retreat,
        exit_time=stage.exit_time or below.exit_time,
        stop_sign=stage.stop_sign or below.stop_sign,
        pass_sign=stage.pass_sign or below.pass_sign,
        note=stage.note or below.note,
        equipment=stage.equipment or below.equipment,
    )
