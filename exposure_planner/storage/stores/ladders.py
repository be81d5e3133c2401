"""Where ladders are kept."""

from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from exposure_planner.household.ladder import KeptLadder
from exposure_planner.storage.mapping.ladders import read_ladder, write_ladder
from exposure_planner.storage.stores.rows import row_to_write, write
from exposure_planner.storage.tables.ladders import LadderRow


class SqlLadderStore:
    """Ladders with their stages."""

    def __init__(self, orm_session: Session) -> None:
        self._orm = orm_session

    def of_animal(self, animal_id: UUID) -> tuple[KeptLadder, ...]:
        """Those that it is on, in the order in which they were started; those put away as well."""
        query = (
            select(LadderRow)
            .where(or_(LadderRow.animal_id == animal_id, LadderRow.with_animal_id == animal_id))
            .order_by(LadderRow.entry)
        )
        return tuple(read_ladder(row) for row in self._orm.scalars(query))

    def get(self, ladder_id: UUID) -> KeptLadder | None:
        """The ladder, or None."""
        row = self._orm.get(LadderRow, ladder_id)
        return None if row is None else read_ladder(row)

    def save(self, ladder: KeptLadder) -> None:
        """Add or replace, with the order of the stages. A stage in neither list is put away, never lost."""
        row = row_to_write(self._orm, LadderRow, ladder.id)
        write_ladder(row, ladder)
        write(self._orm, row)
        # The next reading in this unit of work must meet the stages in their new order.
        self._orm.expire(row, ["stages"])
