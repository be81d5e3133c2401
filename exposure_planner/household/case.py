"""Everything that is kept about animals, as plain records: what a case file holds, and what is merged with another.

A record is one thing that is kept (an animal, a rung, a session) under its id, with its fields as JSON knows them.
Nothing in here knows what the fields mean, so that nothing that is ever kept can be forgotten in a file.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"


@dataclass(frozen=True, kw_only=True, order=True)
class RecordKey:
    """Which record.

    Attributes:
        kind: what it is, such as "session".
    """

    kind: str
    id: UUID


@dataclass(frozen=True, kw_only=True)
class Record:
    """One thing that is kept.

    Attributes:
        fields: everything that is said of it, without its id; ids of other records as text.
    """

    key: RecordKey
    fields: Mapping[str, Json]


@dataclass(frozen=True, kw_only=True)
class FieldChange:
    """Something that a record said and does not say any more, or that another copy of it said.

    Attributes:
        at: when it was changed (UTC); None where nobody knows.
        was: the value that is not there any more.
    """

    key: RecordKey
    field: str
    at: datetime | None
    was: Json


@dataclass(frozen=True, kw_only=True)
class Case:
    """What a case file holds.

    Attributes:
        records: each after those that it points to.
        changes: what these records said before, in the order in which it was noted.
    """

    records: tuple[Record, ...]
    changes: tuple[FieldChange, ...] = ()
