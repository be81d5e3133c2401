"""Tables of how each animal is paced."""

from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from exposure_planner.planner.presets import PresetName
from exposure_planner.storage.tables.base import Base


class AnimalPaceRow(Base):
    """How an animal is paced; an animal without a row has the ordinary pace."""

    __tablename__ = "animal_pace"

    animal_id: Mapped[UUID] = mapped_column(ForeignKey("animal.id"), primary_key=True)
    preset: Mapped[PresetName]
    numbers: Mapped[list["AnimalPaceNumberRow"]] = relationship(
        order_by="AnimalPaceNumberRow.name", cascade="all, delete-orphan", lazy="selectin"
    )


class AnimalPaceNumberRow(Base):
    """A number that the animal's person set otherwise than the preset has it."""

    __tablename__ = "animal_pace_number"

    animal_id: Mapped[UUID] = mapped_column(ForeignKey("animal_pace.animal_id"), primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[float]
