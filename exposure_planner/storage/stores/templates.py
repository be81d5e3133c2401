"""Where a person's own templates are kept."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from exposure_planner.household.own_template import OwnTemplate
from exposure_planner.storage.stores.rows import row_to_write, write
from exposure_planner.storage.tables.templates import OwnTemplateRow


class SqlTemplateStore:
    """A person's own templates."""

    def __init__(self, orm_session: Session) -> None:
        self._orm = orm_session

    def all(self) -> tuple[OwnTemplate, ...]:
        """In the order in which they were kept, those put away as well."""
        rows = self._orm.scalars(select(OwnTemplateRow).order_by(OwnTemplateRow.entry))
        return tuple(_read(row) for row in rows)

    def get(self, template_id: UUID) -> OwnTemplate | None:
        """The template, or None."""
        row = self._orm.get(OwnTemplateRow, template_id)
        return None if row is None else _read(row)

    def save(self, template: OwnTemplate) -> None:
        """Add or replace."""
        row = row_to_write(self._orm, OwnTemplateRow, template.id)
        row.title = template.title
        row.document = template.document
        row.saved_at = template.saved_at
        row.put_away_at = template.put_away_at
        write(self._orm, row)


def _read(row: OwnTemplateRow) -> OwnTemplate:
    return OwnTemplate(
        id=row.id,
        title=row.title,
        document=row.document,
        saved_at=row.saved_at,
        put_away_at=row.put_away_at,
    )
