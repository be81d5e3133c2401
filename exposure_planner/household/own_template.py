"""A ladder that a person keeps as a template of their own."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, kw_only=True)
class OwnTemplate:
    """A ladder that a person keeps as a template of their own.

    Attributes:
        document: the template as TOML, in the schema of the ready ladders; read with the same strict reader.
        saved_at: when it was kept (UTC).
        put_away_at: when it was put into the trash (UTC); None while it is in use.
    """

    id: UUID
    title: str
    document: str
    saved_at: datetime
    put_away_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class TemplateWish:
    """What a person wishes a template to be, that is made of one of their ladders.

    Attributes:
        with_notes: whether the notes on the rungs come along; they may be about one animal only.
    """

    title: str
    goal: str
    with_notes: bool = False
