"""Tables of how people rated short stories."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from exposure_planner.household.animal import Species
from exposure_planner.planner.level import Level
from exposure_planner.storage.tables.base import EnteredRow


class CalibrationAnswerRow(EnteredRow):
    """How somebody rated a story."""

    __tablename__ = "calibration_answer"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    household_id: Mapped[UUID] = mapped_column(ForeignKey("household.id"), index=True)
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    round_id: Mapped[UUID]
    species: Mapped[Species]
    vignette: Mapped[str]
    level: Mapped[Level]
    on: Mapped[date] = mapped_column("day")
