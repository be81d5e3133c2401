"""Where it is kept how people rated short stories."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from exposure_planner.household.calibration import CalibrationAnswer
from exposure_planner.storage.stores.rows import row_to_write, write
from exposure_planner.storage.tables.calibration import CalibrationAnswerRow


class SqlCalibrationStore:
    """How people rated short stories."""

    def __init__(self, orm_session: Session) -> None:
        self._orm = orm_session

    def answers(self, household_id: UUID) -> tuple[CalibrationAnswer, ...]:
        """By day; on the same day, in the order in which they were given."""
        query = (
            select(CalibrationAnswerRow)
            .where(CalibrationAnswerRow.household_id == household_id)
            .order_by(CalibrationAnswerRow.on, CalibrationAnswerRow.entry)
        )
        return tuple(_read(row) for row in self._orm.scalars(query))

    def save(self, answer: CalibrationAnswer) -> None:
        """Add or replace."""
        row = row_to_write(self._orm, CalibrationAnswerRow, answer.id)
        row.household_id = answer.household_id
        row.person_id = answer.person_id
        row.round_id = answer.round_id
        row.species = answer.species
        row.vignette = answer.vignette
        row.level = answer.level
        row.on = answer.on
        write(self._orm, row)


def _read(row: CalibrationAnswerRow) -> CalibrationAnswer:
    return CalibrationAnswer(
        id=row.id,
        household_id=row.household_id,
        person_id=row.person_id,
        round_id=row.round_id,
        species=row.species,
        vignette=row.vignette,
        level=row.level,
        on=row.on,
    )
