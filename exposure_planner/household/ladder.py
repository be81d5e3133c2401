"""A ladder as it is kept: the stages in use, and the ones put away."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from exposure_planner.planner.ladder import Ladder, LadderStatus, Stage


@dataclass(frozen=True, kw_only=True)
class KeptLadder:
    """A ladder as it is kept.

    Attributes:
        goal: what its person hopes for, in their words.
        why_this_order: one sentence from the template or the person.
        template: the key of the ready ladder that it was made from; empty for one of their own.
        template_title: what that ladder was called then, for "changed from".
        with_animal_id: the second animal, where two are brought together; the lower of both decides.
        answered: questions of the rules that its person said yes to, as `Repair.answer` names them.
        put_away_at: when it was put into the trash (UTC); None while it is in use. Its status stays.
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
    template_title: str = ""
    with_animal_id: UUID | None = None
    status: LadderStatus = LadderStatus.OPEN
    retired_stages: tuple[Stage, ...] = ()
    put_away_at: datetime | None = None
    answered: tuple[str, ...] = ()

    @property
    def animal_ids(self) -> tuple[UUID, ...]:
        """The animals on it, the one that it belongs to first."""
        return (self.animal_id,) if self.with_animal_id is None else (self.animal_id, self.with_animal_id)

    @property
    def is_listed(self) -> bool:
        """Whether it is shown anywhere but in the trash."""
        return self.put_away_at is None and self.status is not LadderStatus.WITHDRAWN

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
