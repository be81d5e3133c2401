"""Tables of animals."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from exposure_planner.household.animal import Species
from exposure_planner.storage.tables.base import Base, ListedRow


class AnimalRow(Base):
    """An animal and what it is like."""

    __tablename__ = "animal"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    household_id: Mapped[UUID] = mapped_column(ForeignKey("household.id"), index=True)
    name: Mapped[str]
    species: Mapped[Species]
    birth_year: Mapped[int | None]
    history: Mapped[str]
    favourite_food: Mapped[str]
    chip_number: Mapped[str]
    chip_phone_checked_on: Mapped[date | None]
    vet: Mapped[str]
    markings: Mapped[str]
    retired_on: Mapped[date | None]
    triggers: Mapped[list["AnimalTriggerRow"]] = relationship(
        order_by="AnimalTriggerRow.position", cascade="all, delete-orphan", lazy="selectin"
    )


class AnimalTriggerRow(ListedRow):
    """Something that frightens an animal."""

    __tablename__ = "animal_trigger"

    animal_id: Mapped[UUID] = mapped_column(ForeignKey("animal.id"), primary_key=True)


class AnimalWeatherRow(Base):
    """In which weather an animal goes out, in degrees Celsius; one without a row has the ordinary limits."""

    __tablename__ = "animal_weather"

    animal_id: Mapped[UUID] = mapped_column(ForeignKey("animal.id"), primary_key=True)
    coldest: Mapped[float]
    mild_from: Mapped[float]
    mild_to: Mapped[float]
    hottest: Mapped[float]


class AnimalPhotoRow(Base):
    """An animal's picture, in a table of its own: a picture is large, and lists of animals never need it."""

    __tablename__ = "animal_photo"

    animal_id: Mapped[UUID] = mapped_column(ForeignKey("animal.id"), primary_key=True)
    photo: Mapped[bytes]
