"""Where sessions that are under way are kept."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from exposure_planner.household.running import RunningSession
from exposure_planner.storage.mapping.marks import read_marks, write_marks
from exposure_planner.storage.stores.rows import row_to_write, write
from exposure_planner.storage.tables.running import RunningMarkRow, RunningSessionRow


class SqlRunningStore:
    """Sessions that are under way, or over and not rated yet."""

    def __init__(self, orm_session: Session) -> None:
        self._orm = orm_session

    def all(self) -> tuple[RunningSession, ...]:
        """In the order in which they began, without those put aside."""
        query = (
            select(RunningSessionRow)
            .where(RunningSessionRow.put_aside.is_(False))
            .order_by(RunningSessionRow.entry)
        )
        return tuple(_read(row) for row in self._orm.scalars(query))

    def get(self, session_id: UUID) -> RunningSession | None:
        """The session, put aside or not, or None."""
        row = self._orm.get(RunningSessionRow, session_id)
        return None if row is None else _read(row)

    def save(self, running: RunningSession) -> None:
        """Add or replace, with its marks."""
        row = row_to_write(self._orm, RunningSessionRow, running.id)
        row.ladder_id = running.ladder_id
        row.stage_id = running.stage_id
        row.planned = running.planned
        row.began = running.began
        row.on = running.on
        row.started = running.started
        row.paused = running.paused
        row.paused_for = running.paused_for
        row.ended = running.ended
        row.ended_by = running.ended_by
        row.weather = running.weather
        row.shortened = running.shortened
        row.put_aside = running.put_aside
        write_marks(row.marks, RunningMarkRow, running.marks)
        write(self._orm, row)


def _read(row: RunningSessionRow) -> RunningSession:
    return RunningSession(
        id=row.id,
        ladder_id=row.ladder_id,
        stage_id=row.stage_id,
        planned=row.planned,
        began=row.began,
        on=row.on,
        started=row.started,
        paused=row.paused,
        paused_for=row.paused_for,
        ended=row.ended,
        ended_by=row.ended_by,
        weather=row.weather,
        shortened=row.shortened,
        put_aside=row.put_aside,
        marks=read_marks(row.marks),
    )
