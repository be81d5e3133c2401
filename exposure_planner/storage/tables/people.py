"""Tables of households and the people in them."""

from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from exposure_planner.storage.tables.base import Base


class HouseholdRow(Base):
    """A household."""

    __tablename__ = "household"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str]
    phone: Mapped[str]


class PersonRow(Base):
    """Somebody who rates."""

    __tablename__ = "person"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    household_id: Mapped[UUID] = mapped_column(ForeignKey("household.id"), index=True)
    name: Mapped[str]
