"""Where the advice that was given is kept."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from exposure_planner.household.advice_given import AdviceGiven
from exposure_planner.storage.mapping.advice import read_advice, write_advice
from exposure_planner.storage.stores.rows import row_to_write, write
from exposure_planner.storage.tables.advice import AdviceGivenRow


class SqlAdviceStore:
    """The advice that was given, for later questions."""

    def __init__(self, orm_session: Session) -> None:
        self._orm = orm_session

    def of_ladder(self, ladder_id: UUID) -> tuple[AdviceGiven, ...]:
        """In the order in which it was given."""
        query = (
            select(AdviceGivenRow)
            .where(AdviceGivenRow.ladder_id == ladder_id)
            .order_by(AdviceGivenRow.given_at, AdviceGivenRow.entry)
        )
        return tuple(read_advice(row) for row in self._orm.scalars(query))

    def save(self, given: AdviceGiven) -> None:
        """Add or replace."""
        row = row_to_write(self._orm, AdviceGivenRow, given.id)
        write_advice(row, given)
        write(self._orm, row)
