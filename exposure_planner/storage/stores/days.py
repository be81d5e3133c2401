"""Where single days are kept: what a person wants of one, and what a calendar was told about it."""

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from exposure_planner.household.calendar_entry import CalendarEntry
from exposure_planner.household.day_wish import DayWish
from exposure_planner.storage.stores.rows import row_to_write, write
from exposure_planner.storage.tables.days import CalendarEntryRow, DayWishRow


class SqlDayStore:
    """Single days of an animal."""

    def __init__(self, orm_session: Session) -> None:
        self._orm = orm_session

    def wishes(self, animal_id: UUID, since: date) -> tuple[DayWish, ...]:
        """What a person wants of the days from this one on, in their order."""
        query = (
            select(DayWishRow)
            .where(DayWishRow.animal_id == animal_id, DayWishRow.day >= since)
            .order_by(DayWishRow.day)
        )
        return tuple(
            DayWish(animal_id=row.animal_id, on=row.day, kind=row.kind) for row in self._orm.scalars(query)
        )

    def save_wish(self, wish: DayWish) -> None:
        """Add or replace."""
        row = row_to_write(self._orm, DayWishRow, wish.id)
        row.animal_id = wish.animal_id
        row.day = wish.on
        row.kind = wish.kind
        write(self._orm, row)

    def calendar(self, animal_id: UUID, since: date) -> tuple[CalendarEntry, ...]:
        """What a calendar was told about the days from this one on, in their order."""
        query = (
            select(CalendarEntryRow)
            .where(CalendarEntryRow.animal_id == animal_id, CalendarEntryRow.day >= since)
            .order_by(CalendarEntryRow.day)
        )
        return tuple(_read(row) for row in self._orm.scalars(query))

    def save_calendar(self, entry: CalendarEntry) -> None:
        """Add or replace."""
        row = row_to_write(self._orm, CalendarEntryRow, entry.id)
        row.animal_id = entry.animal_id
        row.day = entry.on
        row.revision = entry.revision
        row.said = entry.said
        row.cancelled = entry.cancelled
        write(self._orm, row)


def _read(row: CalendarEntryRow) -> CalendarEntry:
    return CalendarEntry(
        animal_id=row.animal_id,
        on=row.day,
        revision=row.revision,
        said=row.said,
        cancelled=row.cancelled,
    )
