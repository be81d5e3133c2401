"""Tables of ladders and their stages."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from exposure_planner.planner.ladder import DistanceTo, Gate, LadderStatus
from exposure_planner.planner.level import Level
from exposure_planner.storage.tables.base import Base, EnteredRow, ListedRow


class LadderRow(EnteredRow):
    """A ladder; its stages in use come first, then those put away."""

    __tablename__ = "ladder"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    animal_id: Mapped[UUID] = mapped_column(ForeignKey("animal.id"), index=True)
    title: Mapped[str]
    goal: Mapped[str]
    why_this_order: Mapped[str]
    template: Mapped[str]
    template_title: Mapped[str] = mapped_column(server_default="")
    status: Mapped[LadderStatus]
    with_animal_id: Mapped[UUID | None] = mapped_column(ForeignKey("animal.id"), index=True)
    put_away_at: Mapped[datetime | None]
    # One answer a line.
    answered: Mapped[str] = mapped_column(server_default="")
    # No delete in the cascade: sessions point to stages for ever.
    stages: Mapped[list["StageRow"]] = relationship(
        order_by="(StageRow.retired, StageRow.position)", cascade="save-update, merge", lazy="selectin"
    )


class StageRow(Base):
    """One rung. `position` counts among the stages in use, or among those put away."""

    __tablename__ = "stage"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    ladder_id: Mapped[UUID] = mapped_column(ForeignKey("ladder.id"), index=True)
    position: Mapped[int]
    retired: Mapped[bool]
    title: Mapped[str]
    duration: Mapped[timedelta]
    expected: Mapped[Level | None]
    place: Mapped[str]
    gate: Mapped[Gate | None]
    distance_m: Mapped[float | None]
    distance_to: Mapped[DistanceTo]
    people: Mapped[str]
    retreat: Mapped[str]
    exit_time: Mapped[timedelta | None]
    stop_sign: Mapped[str]
    note: Mapped[str]
    outdoors: Mapped[bool]
    milestone: Mapped[bool]
    days: Mapped[int | None]
    pass_sign: Mapped[str] = mapped_column(server_default="")
    harder: Mapped[str] = mapped_column(server_default="")
    # Checked at the commit: an easier half may be written before the stage that it was split from.
    split_of: Mapped[UUID | None] = mapped_column(
        ForeignKey("stage.id", deferrable=True, initially="DEFERRED")
    )
    triggers: Mapped[list["StageTriggerRow"]] = relationship(
        order_by="StageTriggerRow.position", cascade="all, delete-orphan", lazy="selectin"
    )
    equipment: Mapped[list["StageEquipmentRow"]] = relationship(
        order_by="StageEquipmentRow.position", cascade="all, delete-orphan", lazy="selectin"
    )


class StageTriggerRow(ListedRow):
    """Something that may frighten on a stage, and how strong it is there."""

    __tablename__ = "stage_trigger"

    stage_id: Mapped[UUID] = mapped_column(ForeignKey("stage.id"), primary_key=True)
    intensity: Mapped[int]


class StageEquipmentRow(ListedRow):
    """Something to bring."""

    __tablename__ = "stage_equipment"

    stage_id: Mapped[UUID] = mapped_column(ForeignKey("stage.id"), primary_key=True)
