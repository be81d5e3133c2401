"""Where logged sessions are kept."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from exposure_planner.household.session import LoggedSession
from exposure_planner.storage.mapping.session_reading import read_sessions
from exposure_planner.storage.mapping.sessions import write_session
from exposure_planner.storage.stores.rows import row_to_write, write
from exposure_planner.storage.tables.ladders import LadderRow
from exposure_planner.storage.tables.sessions import SessionRow


class SqlSessionStore:
    """Logged sessions with their ratings."""

    def __init__(self, orm_session: Session) -> None:
        self._orm = orm_session

    def of_ladder(self, ladder_id: UUID) -> tuple[LoggedSession, ...]:
        """In order of day and start, without the withdrawn."""
        return read_sessions(self._orm, SessionRow.ladder_id == ladder_id, SessionRow.withdrawn_at.is_(None))

    def of_animal(self, animal_id: UUID) -> tuple[LoggedSession, ...]:
        """All ladders together, in order of day and start, without the withdrawn."""
        its_ladders = select(LadderRow.id).where(LadderRow.animal_id == animal_id)
        return read_sessions(
            self._orm, SessionRow.ladder_id.in_(its_ladders), SessionRow.withdrawn_at.is_(None)
        )

    def get(self, session_id: UUID) -> LoggedSession | None:
        """The session, withdrawn or not, or None."""
        found = read_sessions(self._orm, SessionRow.id == session_id)
        return found[0] if found else None

    def save(self, session: LoggedSession) -> None:
        """Add or replace, with ratings, signs and triggers."""
        row = row_to_write(self._orm, SessionRow, session.id)
        write_session(row, session)
        write(self._orm, row)
