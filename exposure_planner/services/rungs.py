"""Edits of several rungs at once, on one ladder or between two; each is kept whole or not at all."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from exposure_planner.errors import NothingThere
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner.ladder import LadderStatus, Stage
from exposure_planner.services.draft import check_minutes, checked_text
from exposure_planner.services.events import EventBus, LadderChanged
from exposure_planner.services.gate_order import check_gate_order
from exposure_planner.services.ports import OpenUnitOfWork, UnitOfWork
from exposure_planner.services.rung_edits import (
    Change,
    arranged,
    cut_in_two,
    duplicated,
    inserted,
    merged,
    with_easier_start,
    with_half_way,
    without,
)
from exposure_planner.wording.translate import Translate, english

Before = tuple[KeptLadder, ...]
"""The ladders that an edit touched, as they were before; `put_back` takes them to undo it."""


class RungService:
    """Edits of several rungs at once. Each returns what was before, which `put_back` takes to undo it.

    Each raises OutdoorsBeforeGate where it would lead outdoors before the outdoor check, and changes nothing then.
    """

    def __init__(self, open_unit: OpenUnitOfWork, bus: EventBus) -> None:
        self._open_unit = open_unit
        self._bus = bus

    def put_back(self, before: Before) -> None:
        """Undo an edit: each ladder becomes what it was."""
        with self._open_unit() as unit:
            for ladder in before:
                unit.ladders.save(ladder)
            unit.commit()
        self._tell(before)

    def arrange(self, ladder_id: UUID, order: Sequence[UUID]) -> Before:
        """Put the rungs into this order; their sessions move with them."""
        return self._edit(ladder_id, lambda ladder: arranged(ladder, order))

    def add(self, ladder_id: UUID, stages: Sequence[Stage], gap: int) -> Before:
        """Put new rungs into a gap. Raises BlankText, MinutesOutOfRange."""
        for stage in stages:
            checked_text(stage.title, "title")
            check_minutes(stage.duration.total_seconds() / 60)
        return self._edit(ladder_id, lambda ladder: inserted(ladder, stages, gap))

    def retire(self, ladder_id: UUID, stage_ids: Sequence[UUID]) -> Before:
        """Put rungs away; their sessions stay. Raises LadderHasNoStages when none would be left."""
        return self._edit(ladder_id, lambda ladder: without(ladder, stage_ids))

    def duplicate(self, ladder_id: UUID, new_ids: Mapping[UUID, UUID]) -> Before:
        """Put a copy of each rung just above it; `new_ids` says which gets which id."""
        return self._edit(ladder_id, lambda ladder: duplicated(ladder, new_ids))

    def merge(self, ladder_id: UUID, stage_ids: Sequence[UUID]) -> Before:
        """Make neighbours one rung: the highest stays, the others are put away. Raises RungsNotNeighbours."""
        return self._edit(ladder_id, lambda ladder: merged(ladder, stage_ids))

    def put_half_way(
        self,
        ladder_id: UUID,
        stage_id: UUID,
        new_id: UUID,
        translate: Translate = english,
        *,
        counts: bool = False,
    ) -> Before:
        """Put a rung half-way between this one and the one below."""
        return self._edit(
            ladder_id, lambda ladder: with_half_way(ladder, stage_id, new_id, translate, counts=counts)
        )

    def start_lower(self, ladder_id: UUID, new_id: UUID, translate: Translate = english) -> Before:
        """Put an easier rung below the lowest."""
        return self._edit(ladder_id, lambda ladder: with_easier_start(ladder, new_id, translate))

    def bring_over(self, source_id: UUID, target_id: UUID, new_ids: Mapping[UUID, UUID], gap: int) -> Before:
        """Put rungs of one ladder into a gap of another: copies there, put away with their sessions here."""
        with self._open_unit() as unit:
            source, target = _known(unit, source_id), _known(unit, target_id)
            copies = [
                replace(stage, id=new_ids[stage.id], split_of=None)
                for stage in source.stages
                if stage.id in new_ids
            ]
            after = (without(source, tuple(new_ids)), inserted(target, copies, gap))
            self._keep(unit, (source, target), after)
        self._tell(after)
        return source, target

    def cut_in_two(
        self, ladder_id: UUID, gap: int, new_id: UUID, new_ids: Sequence[UUID], title: str
    ) -> Before:
        """Make what lies above the gap a ladder of its own, which waits until somebody opens it."""
        with self._open_unit() as unit:
            before = _known(unit, ladder_id)
            first, second = cut_in_two(before, gap, new_id, new_ids, title)
            # On the way back, the second is taken back as if it had never been started.
            not_started = replace(second, status=LadderStatus.WITHDRAWN)
            self._keep(unit, (before, second), (first, second))
        self._tell((first, second))
        return before, not_started

    def _edit(self, ladder_id: UUID, change: Change) -> Before:
        with self._open_unit() as unit:
            before = _known(unit, ladder_id)
            after = change(before)
            self._keep(unit, (before,), (after,))
        self._tell((after,))
        return (before,)

    def _keep(self, unit: UnitOfWork, before: Before, after: Before) -> None:
        for old, new in zip(before, after, strict=True):
            check_gate_order(unit, old, new)
            unit.ladders.save(new)
        unit.commit()

    def _tell(self, ladders: Before) -> None:
        for ladder in ladders:
            self._bus.publish(
                LadderChanged(
                    animal_id=ladder.animal_id, ladder_id=ladder.id, with_animal_id=ladder.with_animal_id
                )
            )


def _known(unit: UnitOfWork, ladder_id: UUID) -> KeptLadder:
    ladder = unit.ladders.get(ladder_id)
    if ladder is None:
        raise NothingThere
    return ladder
