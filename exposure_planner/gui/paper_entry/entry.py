"""What is filled in of one row of the paper, and the session that it makes."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from exposure_planner.household.session import Stillness
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import EndedBy, Food
from exposure_planner.services.draft import SessionDraft
from exposure_planner.services.paper_weeks import PaperRow


@dataclass(frozen=True, kw_only=True)
class PaperEntry:
    """What is filled in of one row.

    Attributes:
        on: the day on which it was done.
        level: None for a session that was not done; it makes no debt.
        minutes: None for as long as planned.
    """

    row: PaperRow
    on: date
    stage_id: UUID
    level: Level | None = None
    stillness: Stillness | None = None
    minutes: float | None = None
    food: Food | None = None
    ended_by: EndedBy | None = None
    note: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written into the row."""
        written = (self.level, self.stillness, self.minutes, self.food, self.ended_by)
        return all(each is None for each in written) and not self.note

    def draft(
        self,
        session_id: UUID,
        rating_id: UUID,
        person_id: UUID | None,
        confirmed: tuple[str, ...] = (),
    ) -> SessionDraft:
        """The session to keep; only for a row with a level."""
        planned: timedelta = self.row.planned
        return SessionDraft(
            id=session_id,
            rating_id=rating_id,
            ladder_id=self.row.ladder_id,
            stage_id=self.stage_id,
            on=self.on,
            level=int(Level.SETTLED if self.level is None else self.level),
            planned=planned,
            minutes=self.minutes,
            person_id=person_id,
            food=self.food or Food.UNKNOWN,
            ended_by=self.ended_by or EndedBy.PLAN,
            stillness=self.stillness or Stillness.UNKNOWN,
            note=self.note,
            confirmed=confirmed,
        )
