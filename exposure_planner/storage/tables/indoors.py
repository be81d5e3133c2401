"""Tables of a good life indoors."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from exposure_planner.household.indoors import IndoorMeasure, Pillar
from exposure_planner.storage.tables.base import Base, EnteredRow, ListedRow


class IndoorPlanRow(EnteredRow):
    """What is done at home."""

    __tablename__ = "indoor_plan"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    animal_id: Mapped[UUID] = mapped_column(ForeignKey("animal.id"), index=True)
    ladder_id: Mapped[UUID | None] = mapped_column(ForeignKey("ladder.id"))
    started_on: Mapped[date]
    ended_on: Mapped[date | None]
    activities: Mapped[list["IndoorActivityRow"]] = relationship(
        order_by="IndoorActivityRow.position", cascade="all, delete-orphan", lazy="selectin"
    )


class IndoorActivityRow(ListedRow):
    """Something that is done at home."""

    __tablename__ = "indoor_activity"

    plan_id: Mapped[UUID] = mapped_column(ForeignKey("indoor_plan.id"), primary_key=True)
    code: Mapped[str]
    pillar: Mapped[Pillar]
    times_a_week: Mapped[int]


class IndoorWeekRow(EnteredRow):
    """How a week indoors went."""

    __tablename__ = "indoor_week"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    animal_id: Mapped[UUID] = mapped_column(ForeignKey("animal.id"), index=True)
    first: Mapped[date] = mapped_column("first_day")
    note: Mapped[str]
    withdrawn: Mapped[bool]
    measures: Mapped[list["IndoorMeasureRow"]] = relationship(
        order_by="IndoorMeasureRow.position", cascade="all, delete-orphan", lazy="selectin"
    )


class IndoorMeasureRow(Base):
    """What was noted of one thing, 0 to 5."""

    __tablename__ = "indoor_measure"

    week_id: Mapped[UUID] = mapped_column(ForeignKey("indoor_week.id"), primary_key=True)
    measure: Mapped[IndoorMeasure] = mapped_column(primary_key=True)
    position: Mapped[int]
    value: Mapped[int]
