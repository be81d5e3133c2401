"""The table of what was said before: every change of a record that had been kept, field by field."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from exposure_planner.storage.tables.base import Base


class FieldChangeRow(Base):
    """One field of one record that was another before; what was said then is kept as JSON."""

    __tablename__ = "field_change"
    __table_args__ = (Index(None, "kind", "record_id"),)

    number: Mapped[int] = mapped_column(primary_key=True)
    # The table that the record is in; no foreign key, because any table may be meant.
    kind: Mapped[str]
    record_id: Mapped[UUID]
    field: Mapped[str]
    # None where nobody knows when, as for a difference that came in with a file.
    at: Mapped[datetime | None]
    was: Mapped[str]
