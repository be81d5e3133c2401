"""Tables of the advice that was given."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from exposure_planner.planner.advice import Move
from exposure_planner.storage.tables.base import EnteredRow, ListedRow


class AdviceGivenRow(EnteredRow):
    """One advice as it was given."""

    __tablename__ = "advice_given"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    ladder_id: Mapped[UUID] = mapped_column(ForeignKey("ladder.id"), index=True)
    session_id: Mapped[UUID | None] = mapped_column(ForeignKey("session.id"))
    given_at: Mapped[datetime]
    move: Mapped[Move]
    stage_id: Mapped[UUID | None] = mapped_column(ForeignKey("stage.id"))
    minutes: Mapped[float]
    earliest: Mapped[date]
    reasons: Mapped[list["AdviceReasonRow"]] = relationship(
        order_by="AdviceReasonRow.position", cascade="all, delete-orphan", lazy="selectin"
    )


class AdviceReasonRow(ListedRow):
    """The code of a reason."""

    __tablename__ = "advice_reason"

    advice_id: Mapped[UUID] = mapped_column(ForeignKey("advice_given.id"), primary_key=True)
