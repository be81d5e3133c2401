"""Tables of what can stop or slow a plan."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from exposure_planner.planner.ladder import Gate
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Severity
from exposure_planner.storage.tables.base import EnteredRow, ListedRow


class GateVisitRow(EnteredRow):
    """A gate's checklist as it was gone through."""

    __tablename__ = "gate_visit"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    ladder_id: Mapped[UUID] = mapped_column(ForeignKey("ladder.id"), index=True)
    stage_id: Mapped[UUID] = mapped_column(ForeignKey("stage.id"))
    gate: Mapped[Gate]
    on: Mapped[date] = mapped_column("day")
    holds: Mapped[bool]
    override_reason: Mapped[str]
    withdrawn: Mapped[bool]
    ticked: Mapped[list["GateTickRow"]] = relationship(
        order_by="GateTickRow.position", cascade="all, delete-orphan", lazy="selectin"
    )


class GateTickRow(ListedRow):
    """A point of a gate's checklist that was true."""

    __tablename__ = "gate_tick"

    visit_id: Mapped[UUID] = mapped_column(ForeignKey("gate_visit.id"), primary_key=True)


class NormalVisitRow(EnteredRow):
    """The return-to-normal list as it was gone through."""

    __tablename__ = "normal_visit"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    animal_id: Mapped[UUID] = mapped_column(ForeignKey("animal.id"), index=True)
    on: Mapped[date] = mapped_column("day")
    withdrawn: Mapped[bool]
    ticked: Mapped[list["NormalTickRow"]] = relationship(
        order_by="NormalTickRow.position", cascade="all, delete-orphan", lazy="selectin"
    )


class NormalTickRow(ListedRow):
    """A point of the return-to-normal list that was true."""

    __tablename__ = "normal_tick"

    visit_id: Mapped[UUID] = mapped_column(ForeignKey("normal_visit.id"), primary_key=True)


class IncidentRow(EnteredRow):
    """Something stressful between sessions."""

    __tablename__ = "incident"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    animal_id: Mapped[UUID] = mapped_column(ForeignKey("animal.id"), index=True)
    on: Mapped[date] = mapped_column("day")
    what: Mapped[str]
    severity: Mapped[Severity]
    withdrawn: Mapped[bool]
    level: Mapped[Level | None]


class HealthStopRow(EnteredRow):
    """A stop for the vet or the behaviourist."""

    __tablename__ = "health_stop"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    animal_id: Mapped[UUID] = mapped_column(ForeignKey("animal.id"), index=True)
    since: Mapped[date]
    lifted_on: Mapped[date | None]
    flags: Mapped[list["HealthStopFlagRow"]] = relationship(
        order_by="HealthStopFlagRow.position", cascade="all, delete-orphan", lazy="selectin"
    )


class HealthStopFlagRow(ListedRow):
    """A red flag that was answered with yes."""

    __tablename__ = "health_stop_flag"

    stop_id: Mapped[UUID] = mapped_column(ForeignKey("health_stop.id"), primary_key=True)


class SuitabilityVisitRow(EnteredRow):
    """The questions before an outdoor ladder as they were gone through."""

    __tablename__ = "suitability_visit"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    animal_id: Mapped[UUID] = mapped_column(ForeignKey("animal.id"), index=True)
    on: Mapped[date] = mapped_column("day")
    withdrawn: Mapped[bool]
    true: Mapped[list["SuitabilityPointRow"]] = relationship(
        order_by="SuitabilityPointRow.position", cascade="all, delete-orphan", lazy="selectin"
    )


class SuitabilityPointRow(ListedRow):
    """A point that was true of the animal."""

    __tablename__ = "suitability_point"

    visit_id: Mapped[UUID] = mapped_column(ForeignKey("suitability_visit.id"), primary_key=True)


class PlanOverrideRow(EnteredRow):
    """Why a stage is done on a day although a rule speaks against it."""

    __tablename__ = "plan_override"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    ladder_id: Mapped[UUID] = mapped_column(ForeignKey("ladder.id"), index=True)
    stage_id: Mapped[UUID] = mapped_column(ForeignKey("stage.id"))
    on: Mapped[date] = mapped_column("day")
    why: Mapped[str]
    withdrawn: Mapped[bool]
    rules: Mapped[list["OverriddenRuleRow"]] = relationship(
        order_by="OverriddenRuleRow.position", cascade="all, delete-orphan", lazy="selectin"
    )


class OverriddenRuleRow(ListedRow):
    """The code of a rule that spoke against it."""

    __tablename__ = "overridden_rule"

    override_id: Mapped[UUID] = mapped_column(ForeignKey("plan_override.id"), primary_key=True)
