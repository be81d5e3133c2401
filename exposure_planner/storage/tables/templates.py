"""Tables of the ladders that a person keeps as templates of their own."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from exposure_planner.storage.tables.base import EnteredRow


class OwnTemplateRow(EnteredRow):
    """A template; the document is the whole of it, the title stands beside it for lists."""

    __tablename__ = "own_template"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    title: Mapped[str]
    document: Mapped[str]
    saved_at: Mapped[datetime]
    put_away_at: Mapped[datetime | None]
