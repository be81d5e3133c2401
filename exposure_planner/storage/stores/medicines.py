"""Where medicines and supplements are kept."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from exposure_planner.household.medicine import Medicine
from exposure_planner.storage.stores.rows import row_to_write, write
from exposure_planner.storage.tables.medicines import MedicineRow


class SqlMedicineStore:
    """Medicines and supplements; what was undone is left out."""

    def __init__(self, orm_session: Session) -> None:
        self._orm = orm_session

    def of_animal(self, animal_id: UUID) -> tuple[Medicine, ...]:
        """By first day; of the same day, in the order in which they were told."""
        query = (
            select(MedicineRow)
            .where(MedicineRow.animal_id == animal_id, MedicineRow.withdrawn.is_(False))
            .order_by(MedicineRow.since, MedicineRow.entry)
        )
        return tuple(_read(row) for row in self._orm.scalars(query))

    def save(self, medicine: Medicine) -> None:
        """Add or replace."""
        row = row_to_write(self._orm, MedicineRow, medicine.id)
        row.animal_id = medicine.animal_id
        row.kind = medicine.kind
        row.what = medicine.what
        row.since = medicine.since
        row.until = medicine.until
        row.how = medicine.how
        row.note = medicine.note
        row.withdrawn = medicine.withdrawn
        write(self._orm, row)


def _read(row: MedicineRow) -> Medicine:
    return Medicine(
        id=row.id,
        animal_id=row.animal_id,
        kind=row.kind,
        what=row.what,
        since=row.since,
        until=row.until,
        how=row.how,
        note=row.note,
        withdrawn=row.withdrawn,
    )
