"""Where logged sessions are kept."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session, lazyload

from exposure_planner.household.session import LoggedSession
from exposure_planner.storage.mapping.session_reading import read_sessions
from exposure_planner.storage.mapping.sessions import write_session
from exposure_planner.storage.portions import in_portions
from exposure_planner.storage.stores.rows import number_entries, row_to_write, write
from exposure_planner.storage.tables.ladders import LadderRow
from exposure_planner.storage.tables.sessions import RatingRow, SessionRow
from exposure_planner.storage.writing import begin_writing


class SqlSessionStore:
    """Logged sessions with their ratings."""

    def __init__(self, orm_session: Session) -> None:
        self._orm = orm_session

    def of_ladder(self, ladder_id: UUID, since: date = date.min) -> tuple[LoggedSession, ...]:
        """From a day on, in order of day and start, without the withdrawn."""
        return self._in_use(SessionRow.ladder_id == ladder_id, since)

    def of_animal(self, animal_id: UUID, since: date = date.min) -> tuple[LoggedSession, ...]:
        """Those on its own ladders and those in which it was rated beside another animal, from a day on.

        In order of day and start, without the withdrawn.
        """
        its_ladders = select(LadderRow.id).where(LadderRow.animal_id == animal_id)
        rated_in = select(RatingRow.session_id).where(RatingRow.animal_id == animal_id)
        return self._in_use(or_(SessionRow.ladder_id.in_(its_ladders), SessionRow.id.in_(rated_in)), since)

    def get(self, session_id: UUID) -> LoggedSession | None:
        """The session, withdrawn or not, or None."""
        found = read_sessions(self._orm, SessionRow.id == session_id)
        return found[0] if found else None

    def save(self, session: LoggedSession) -> None:
        """Add or replace, with ratings, signs and triggers."""
        row = row_to_write(self._orm, SessionRow, session.id)
        write_session(row, session)
        write(self._orm, row)

    def known(self, session_ids: Collection[UUID]) -> frozenset[UUID]:
        """Those that are kept, withdrawn or not."""
        return frozenset(
            found
            for some in in_portions(session_ids)
            for found in self._orm.scalars(select(SessionRow.id).where(SessionRow.id.in_(some)))
        )

    def add_all(self, sessions: Sequence[LoggedSession]) -> None:
        """Add many that are not kept yet, far quicker than one by one."""
        begin_writing(self._orm)
        rows = [SessionRow(id=session.id) for session in sessions]
        number_entries(self._orm, rows)
        for row, session in zip(rows, sessions, strict=True):
            write_session(row, session)
            self._orm.add(row)
        self._orm.flush()

    def set_withdrawn(self, session_ids: Collection[UUID], at: datetime | None) -> None:
        """Take many out of the history, or with None put them back."""
        begin_writing(self._orm)
        for some in in_portions(session_ids):
            # What was seen in them stays unread; the rows themselves are loaded, so that the change is noted.
            alone = select(SessionRow).where(SessionRow.id.in_(some)).options(lazyload("*"))
            for row in self._orm.scalars(alone):
                row.withdrawn_at = at
            self._orm.flush()

    def _in_use(self, whose: ColumnElement[bool], since: date) -> tuple[LoggedSession, ...]:
        return read_sessions(self._orm, whose, SessionRow.on >= since, SessionRow.withdrawn_at.is_(None))
