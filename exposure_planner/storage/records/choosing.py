"""Which records are about an animal: what points to it, and whatever all of that points to."""

from collections.abc import Iterable, Iterator
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from exposure_planner.storage.portions import in_portions
from exposure_planner.storage.records.kinds import Kind, kinds, kinds_backwards

_NOT_HANDED_ON = frozenset({"running_session", "calendar_entry"})
"""What only concerns the computer that it was made on."""

Chosen = dict[str, set[UUID]]
"""Ids by kind."""


def records_of_animals(orm_session: Session, animals: Iterable[UUID]) -> Chosen:
    """Everything about these animals, with the people, households and second animals that it names."""
    chosen: dict[str, set[UUID]] = {name: set() for name in kinds()}
    chosen["animal"] = set(animals)
    for kind in kinds().values():
        if kind.name not in _NOT_HANDED_ON | {"animal", "household"}:
            chosen[kind.name] |= _that_point_to(orm_session, kind, chosen)
    # What is named comes before what names it, so that going backwards once finds all of it.
    for kind in kinds_backwards():
        _add_what_is_named(orm_session, kind, chosen)
    return chosen


def _add_what_is_named(orm_session: Session, kind: Kind, chosen: Chosen) -> None:
    new = set(chosen[kind.name])
    while new:
        # A rung may name another rung, which may name one more.
        known = set(chosen[kind.name])
        for name, ids in _named_by(orm_session, kind, new):
            chosen[name].update(ids)
        new = chosen[kind.name] - known


def _that_point_to(orm_session: Session, kind: Kind, chosen: Chosen) -> set[UUID]:
    found: set[UUID] = set()
    for column, other in kind.references():
        for some in in_portions(chosen[other]):
            found.update(orm_session.scalars(select(kind.id_column).where(or_(column.in_(some)))))
    return found


def _named_by(orm_session: Session, kind: Kind, ids: Iterable[UUID]) -> Iterator[tuple[str, set[UUID]]]:
    for column, other in kind.references():
        named: set[UUID] = set()
        for some in in_portions(ids):
            query = select(column).where(kind.id_column.in_(some), column.is_not(None))
            named.update(orm_session.scalars(query))
        yield other, named
