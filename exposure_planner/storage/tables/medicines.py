"""Tables of medicines and supplements."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from exposure_planner.household.medicine import MedicineKind
from exposure_planner.storage.tables.base import EnteredRow


class MedicineRow(EnteredRow):
    """A medicine or supplement of an animal."""

    __tablename__ = "medicine"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    animal_id: Mapped[UUID] = mapped_column(ForeignKey("animal.id"), index=True)
    kind: Mapped[MedicineKind]
    what: Mapped[str]
    since: Mapped[date]
    until: Mapped[date | None]
    how: Mapped[str]
    note: Mapped[str]
    withdrawn: Mapped[bool]
