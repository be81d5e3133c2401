"""Tables of sessions that are under way."""

from datetime import date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from exposure_planner.household.session import MarkKind
from exposure_planner.planner.observed import EndedBy
from exposure_planner.storage.tables.base import Base, EnteredRow


class RunningSessionRow(EnteredRow):
    """A session that is under way, or over and not rated yet."""

    __tablename__ = "running_session"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    ladder_id: Mapped[UUID] = mapped_column(ForeignKey("ladder.id"), index=True)
    stage_id: Mapped[UUID] = mapped_column(ForeignKey("stage.id"))
    planned: Mapped[timedelta]
    began: Mapped[datetime]
    on: Mapped[date] = mapped_column("day")
    started: Mapped[time]
    paused: Mapped[datetime | None]
    paused_for: Mapped[timedelta]
    ended: Mapped[datetime | None]
    ended_by: Mapped[EndedBy]
    weather: Mapped[str]
    shortened: Mapped[bool]
    put_aside: Mapped[bool]
    marks: Mapped[list["RunningMarkRow"]] = relationship(
        order_by="RunningMarkRow.position", cascade="all, delete-orphan", lazy="selectin"
    )


class RunningMarkRow(Base):
    """Something that was marked while it lasts."""

    __tablename__ = "running_mark"

    session_id: Mapped[UUID] = mapped_column(ForeignKey("running_session.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[MarkKind]
    after: Mapped[timedelta]
