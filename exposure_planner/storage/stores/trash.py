"""Where what was put away is found, and the only place that deletes it."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.session import LoggedSession
from exposure_planner.household.trash import Erasure
from exposure_planner.storage.erasing import delete_with_all_within
from exposure_planner.storage.mapping.ladders import read_ladder
from exposure_planner.storage.mapping.session_reading import read_sessions
from exposure_planner.storage.portions import in_portions
from exposure_planner.storage.tables.animals import AnimalRow
from exposure_planner.storage.tables.base import Base
from exposure_planner.storage.tables.ladders import LadderRow, StageRow
from exposure_planner.storage.tables.sessions import RatingRow, SessionRow
from exposure_planner.storage.tables.templates import OwnTemplateRow
from exposure_planner.storage.writing import begin_writing


class SqlTrashStore:
    """What was put away, and the only way to lose it."""

    def __init__(self, orm_session: Session) -> None:
        self._orm = orm_session

    def ladders(self) -> tuple[KeptLadder, ...]:
        """Everybody's, in the order in which they were started; those put away as well."""
        rows = self._orm.scalars(select(LadderRow).order_by(LadderRow.entry))
        return tuple(read_ladder(row) for row in rows)

    def withdrawn_sessions(self) -> tuple[LoggedSession, ...]:
        """Everybody's, in order of day and start."""
        return read_sessions(self._orm, SessionRow.withdrawn_at.is_not(None))

    def sessions_on_stages(self) -> Mapping[UUID, int]:
        """How many sessions each stage has, withdrawn or not; stages without any are left out."""
        query = select(SessionRow.stage_id, func.count().label("sessions")).group_by(SessionRow.stage_id)
        return {row.stage_id: row.sessions for row in self._orm.execute(query)}

    def second_animals_rated(self) -> frozenset[tuple[UUID, UUID]]:
        """Which second animal was rated on which ladder: pairs of animal and ladder."""
        query = (
            select(RatingRow.animal_id, SessionRow.ladder_id)
            .join(SessionRow, SessionRow.id == RatingRow.session_id)
            .where(RatingRow.animal_id.is_not(None))
            .distinct()
        )
        return frozenset(
            (animal_id, ladder_id) for animal_id, ladder_id in self._orm.execute(query) if animal_id
        )

    def keep_others_from_writing(self) -> None:
        """Let nobody else change anything until this unit of work is over. To be called before anything is read."""
        begin_writing(self._orm)

    def erase(self, erasure: Erasure) -> None:
        """Delete these with everything that lies within them."""
        begin_writing(self._orm)
        # Sessions first: a rung goes only after them.
        self._delete(SessionRow, erasure.sessions)
        self._delete(StageRow, erasure.stages)
        self._delete(LadderRow, erasure.ladders)
        self._delete(AnimalRow, erasure.animals)
        self._delete(OwnTemplateRow, erasure.templates)
        # What the unit of work has read before is there no more.
        self._orm.expire_all()

    def _delete(self, row: type[Base], ids: Iterable[UUID]) -> None:
        table = Base.metadata.tables[row.__tablename__]
        for some in in_portions(ids):
            delete_with_all_within(self._orm, table, table.c.id.in_(some))
