"""Where the outdoor check stands among the rungs: nothing outdoors comes before it (`domain.md` 5.1)."""

from collections.abc import Sequence
from uuid import UUID

from exposure_planner.planner.ladder import Gate, Stage


def before_their_gate(stages: Sequence[Stage]) -> tuple[Stage, ...]:
    """The outdoor stages that have no outdoor gate at or below them, from the lowest up."""
    open_air = []
    for stage in stages:
        if stage.gate is Gate.OUTDOOR:
            break
        if stage.outdoors:
            open_air.append(stage)
    return tuple(open_air)


def slipped_past_gate(before: Sequence[Stage], after: Sequence[Stage]) -> Stage | None:
    """The lowest stage that an edit would let come before the outdoor gate; None when the edit is sound.

    What was so already before the edit is no reason to refuse it.
    """
    known: set[UUID] = {stage.id for stage in before_their_gate(before)}
    return next((stage for stage in before_their_gate(after) if stage.id not in known), None)


def first_gate(stages: Sequence[Stage]) -> Stage | None:
    """The lowest stage with the outdoor gate; None when there is none."""
    return next((stage for stage in stages if stage.gate is Gate.OUTDOOR), None)
