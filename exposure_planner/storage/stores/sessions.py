"""Where logged sessions are kept."""

from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from exposure_planner.household.session import LoggedSession
from exposure_planner.storage.mapping.session_reading import read_sessions
from exposure_planner.storage.mapping.sessions import write_session
from exposure_planner.storage.stores.rows import row_to_write, write
from exposure_planner.storage.tables.ladders import LadderRow
from exposure_planner.storage.tables.sessions import RatingRow, SessionRow


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

    def _in_use(self, whose: ColumnElement[bool], since: date) -> tuple[LoggedSession, ...]:
        return read_sessions(self._orm, whose, SessionRow.on >= since, SessionRow.withdrawn_at.is_(None))
