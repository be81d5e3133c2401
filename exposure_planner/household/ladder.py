"""A ladder as it is kept: the stages in use, and the ones put away."""

from dataclasses import dataclass
from uuid import UUID

from exposure_planner.planner.ladder import Ladder, LadderStatus, Stage


@dataclass(frozen=True, kw_only=True)
class KeptLadder:
    """A ladder as it is kept.

    Attributes:
        goal: what its person hopes for, in their words.
        why_this_order: one sentence from the template or the person.
        template: the key of the ready ladder that it was made from; empty for one of their own.
        stages: in use, from the easiest to the goal.
        retired_stages: put away; their sessions stay in the history.
    """

    id: UUID
    animal_id: UUID
    title: str
    stages: tuple[Stage, ...]
    goal: str = ""
    why_this_order: str = ""
    template: str = ""
    status: LadderStatus = LadderStatus.OPEN
    retired_stages: tuple[Stage, ...] = ()

    @property
    def ladder(self) -> Ladder:
        """What the planner reads."""
        return Ladder(id=self.id, title=self.title, stages=self.stages, goal=self.goal, status=self.status)

    def any_stage(self, stage_id: UUID) -> Stage | None:
        """The stage with this id, in use or put away."""
        for stage in (*self.stages, *self.retired_stages):
            if stage.id == stage_id:
                return stage
        return None
