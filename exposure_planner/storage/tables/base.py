"""What all tables share: names for constraints, how types become columns, and the order of entry."""

from datetime import date, datetime, time, timedelta
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Date, Float, MetaData, Text, Time, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeEngine

from exposure_planner.household.animal import Species
from exposure_planner.household.day_wish import DayWishKind
from exposure_planner.household.indoors import IndoorMeasure, Pillar
from exposure_planner.household.medicine import MedicineKind
from exposure_planner.household.session import MarkKind, Stillness
from exposure_planner.household.welfare import NormalSign, RedFlag
from exposure_planner.planner.advice import Move
from exposure_planner.planner.ladder import DistanceTo, Gate, LadderStatus
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Choice, EndedBy, Food, Play, Severity
from exposure_planner.planner.presets import PresetName
from exposure_planner.storage.columns import ChoiceText, ScaleNumber, UtcDateTime, WholeSeconds

_CHOICES = (
    Choice,
    DayWishKind,
    DistanceTo,
    EndedBy,
    Food,
    Gate,
    IndoorMeasure,
    LadderStatus,
    MarkKind,
    MedicineKind,
    Move,
    NormalSign,
    Pillar,
    Play,
    PresetName,
    RedFlag,
    Severity,
    Species,
    Stillness,
)


class Base(DeclarativeBase):
    """The tables' common ground."""

    # SQLite can alter only constraints that have a name.
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[type, TypeEngine[Any]]] = {
        UUID: Uuid(),
        str: Text(),
        float: Float(),
        date: Date(),
        time: Time(),
        datetime: UtcDateTime(),
        timedelta: WholeSeconds(),
        Level: ScaleNumber(Level),
        **{choices: ChoiceText(choices) for choices in _CHOICES},
    }


class EnteredRow(Base):
    """A row that remembers the order in which rows were first kept, for those of the same day."""

    __abstract__ = True

    entry: Mapped[int] = mapped_column(index=True)


class ListedRow(Base):
    """One text of a list that belongs to another row, in its place."""

    __abstract__ = True

    position: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str]
