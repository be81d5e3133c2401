"""Tables of single days: what a person wants of one, and what a calendar was told about it."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from exposure_planner.household.day_wish import DayWishKind
from exposure_planner.storage.tables.base import Base


class DayWishRow(Base):
    """What a person wants of a day."""

    __tablename__ = "day_wish"
    __table_args__ = (Index("ix_day_wish_animal_id_day", "animal_id", "day"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    animal_id: Mapped[UUID] = mapped_column(ForeignKey("animal.id"))
    day: Mapped[date]
    kind: Mapped[DayWishKind]


class CalendarEntryRow(Base):
    """What a calendar was last told about a day."""

    __tablename__ = "calendar_entry"
    __table_args__ = (Index("ix_calendar_entry_animal_id_day", "animal_id", "day"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    animal_id: Mapped[UUID] = mapped_column(ForeignKey("animal.id"))
    day: Mapped[date]
    revision: Mapped[int]
    said: Mapped[str]
    cancelled: Mapped[bool]
