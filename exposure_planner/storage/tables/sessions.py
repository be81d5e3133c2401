"""Tables of sessions and what people saw in them."""

from datetime import date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from exposure_planner.household.session import MarkKind, Stillness
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Choice, EndedBy, Food, Play, Severity
from exposure_planner.storage.tables.base import Base, EnteredRow, ListedRow


class SessionRow(EnteredRow):
    """A session as it was logged."""

    __tablename__ = "session"
    __table_args__ = (Index(None, "ladder_id", "day"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    ladder_id: Mapped[UUID] = mapped_column(ForeignKey("ladder.id"))
    stage_id: Mapped[UUID] = mapped_column(ForeignKey("stage.id"))
    # `on` is a word of SQL itself.
    on: Mapped[date] = mapped_column("day")
    started: Mapped[time | None]
    planned: Mapped[timedelta]
    actual: Mapped[timedelta]
    food: Mapped[Food]
    play: Mapped[Play]
    choice: Mapped[Choice]
    ended_by: Mapped[EndedBy]
    recovery: Mapped[timedelta | None]
    escape_attempt: Mapped[bool]
    harm: Mapped[bool]
    other_stress: Mapped[Severity]
    place: Mapped[str]
    weather: Mapped[str]
    note: Mapped[str]
    off_plan_reason: Mapped[str]
    withdrawn_at: Mapped[datetime | None]
    first_sign: Mapped[timedelta | None]
    equipment: Mapped[str]
    film: Mapped[str]
    not_planned: Mapped[bool]
    # Codes with a blank between them; nothing is ever looked up by one.
    confirmed: Mapped[str]
    ratings: Mapped[list["RatingRow"]] = relationship(
        order_by="RatingRow.position", cascade="all, delete-orphan", lazy="selectin"
    )
    triggers: Mapped[list["TriggerMetRow"]] = relationship(
        order_by="TriggerMetRow.position", cascade="all, delete-orphan", lazy="selectin"
    )
    marks: Mapped[list["SessionMarkRow"]] = relationship(
        order_by="SessionMarkRow.position", cascade="all, delete-orphan", lazy="selectin"
    )


class RatingRow(Base):
    """What one person saw."""

    __tablename__ = "rating"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    session_id: Mapped[UUID] = mapped_column(ForeignKey("session.id"), index=True)
    position: Mapped[int]
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    before_floor: Mapped[Level]
    floor: Mapped[Level]
    kept: Mapped[Level]
    lower_reason: Mapped[str]
    end: Mapped[Level | None] = mapped_column("end_level")
    animal_id: Mapped[UUID | None] = mapped_column(ForeignKey("animal.id"))
    stillness: Mapped[Stillness]
    signs: Mapped[list["RatingSignRow"]] = relationship(
        order_by="RatingSignRow.position", cascade="all, delete-orphan", lazy="selectin"
    )


class RatingSignRow(ListedRow):
    """The code of a sign that was ticked."""

    __tablename__ = "rating_sign"

    rating_id: Mapped[UUID] = mapped_column(ForeignKey("rating.id"), primary_key=True)


class TriggerMetRow(ListedRow):
    """Something that turned up during a session."""

    __tablename__ = "trigger_met"

    session_id: Mapped[UUID] = mapped_column(ForeignKey("session.id"), primary_key=True)
    distance_m: Mapped[float | None]
    one_off: Mapped[bool]


class SessionMarkRow(Base):
    """Something that was marked while a session lasted."""

    __tablename__ = "session_mark"

    session_id: Mapped[UUID] = mapped_column(ForeignKey("session.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[MarkKind]
    after: Mapped[timedelta]
