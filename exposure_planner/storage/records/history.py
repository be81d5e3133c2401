"""Notes what a record said before it is changed, whoever changes it: two copies are merged by it later.

New records are not noted: nothing was said before.
"""

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, Final

from sqlalchemy import event, inspect
from sqlalchemy.orm import Session

from exposure_planner.household.case import Json
from exposure_planner.storage.records.json_values import to_json
from exposure_planner.storage.records.kinds import ItemList, Kind, kinds
from exposure_planner.storage.records.rows_as_json import item_as_json, values_as_json
from exposure_planner.storage.sqlite_rules import moment_of
from exposure_planner.storage.tables import Base
from exposure_planner.storage.tables.changes import FieldChangeRow

NOTED_ELSEWHERE: Final = "exposure_planner_changes_noted_elsewhere"
"""Set in the session's `info` by whoever brings the times of the changes along, as a merge does."""

_OF_THIS_COMPUTER: Final = frozenset({"running_session", "calendar_entry"})
"""Books of this one computer, which change by the minute and are no words of a person's."""


def note_changes(orm_session: Session, now: Callable[[], datetime] | None) -> None:
    """From now on, keep what every changed field said before.

    Args:
        orm_session: whatever it writes is looked at first.
        now: the moment (UTC); None for SQLite's own clock.
    """

    def before_flush(session: Session, _context: object, _instances: object) -> None:
        if session.info.get(NOTED_ELSEWHERE):
            return
        changes = list(_changes(session))
        if changes:
            moment = moment_of(session.connection()) if now is None else now()
            session.add_all([_noted(*change, moment) for change in changes])

    event.listen(orm_session, "before_flush", before_flush)


def _noted(kind: Kind, row: Base, field: str, was: Json, moment: datetime) -> FieldChangeRow:
    return FieldChangeRow(
        kind=kind.name,
        record_id=getattr(row, kind.id_name),
        field=field,
        at=moment,
        was=json.dumps(was, ensure_ascii=False),
    )


def _changes(session: Session) -> Iterator[tuple[Kind, Base, str, Json]]:
    changed = list(session.dirty)
    for kind, row in _records(changed, session):
        for name, column in kind.columns.items():
            was = to_json(column, _value_before(row, name))
            if was != to_json(column, getattr(row, name)):
                yield kind, row, name, was
        for each in kind.lists:
            if each.name in inspect(row).unloaded:
                continue
            before = _list_before(each, row)
            if before != [item_as_json(each, item) for item in getattr(row, each.name)]:
                yield kind, row, each.name, before


def _records(changed: list[Any], session: Session) -> Iterator[tuple[Kind, Base]]:
    """The records that changed themselves, or in one of whose lists something changed; each once."""
    by_row = {kind.row: kind for kind in kinds().values() if kind.name not in _OF_THIS_COMPUTER}
    found: dict[int, tuple[Kind, Base]] = {}
    for row in changed:
        kind = by_row.get(type(row))
        if kind is not None:
            found[id(row)] = (kind, row)
            continue
        for owner in _owners(row, session):
            if type(owner) in by_row:
                found[id(owner)] = (by_row[type(owner)], owner)
    yield from found.values()


def _owners(item: Base, session: Session) -> Iterator[Base]:
    for kind in kinds().values():
        for each in kind.lists:
            if isinstance(item, each.row):
                owner = session.get(kind.row, getattr(item, each.owner_name))
                if owner is not None:
                    yield owner


def _value_before(row: Base, name: str) -> Any:  # noqa: ANN401 - whatever the column holds
    gone = inspect(row).attrs[name].history.deleted
    return gone[0] if gone else getattr(row, name)


def _list_before(listed: ItemList, row: Base) -> list[Json]:
    history = inspect(row).attrs[listed.name].history
    items: list[Base] = [*history.unchanged, *history.deleted]
    if listed.placed:
        items.sort(key=lambda item: int(_value_before(item, "position")))
    return [
        values_as_json(listed, {name: _value_before(item, name) for name in listed.columns}) for item in items
    ]
