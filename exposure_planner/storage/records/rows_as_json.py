"""One row with its lists as the fields of a record, and back."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from exposure_planner.household.case import Json, Record, RecordKey
from exposure_planner.storage.records.json_values import from_json, to_json
from exposure_planner.storage.records.kinds import ItemList, Kind
from exposure_planner.storage.tables import Base

_TEXT_ALONE = {"text"}


def read_record(kind: Kind, row: Base) -> Record:
    """What the row and its lists say."""
    fields: dict[str, Json] = {
        name: to_json(column, getattr(row, name)) for name, column in kind.columns.items()
    }
    for each in kind.lists:
        fields[each.name] = [item_as_json(each, item) for item in getattr(row, each.name)]
    return Record(key=RecordKey(kind=kind.name, id=getattr(row, kind.id_name)), fields=fields)


def item_as_json(listed: ItemList, item: Base) -> Json:
    """One item of a list: its text, or an object where there is more to it."""
    return values_as_json(listed, {name: getattr(item, name) for name in listed.columns})


def values_as_json(listed: ItemList, values: Mapping[str, Any]) -> Json:
    """The same for values that are no row."""
    written = {name: to_json(column, values[name]) for name, column in listed.columns.items()}
    return written["text"] if set(written) == _TEXT_ALONE else written


def write_fields(kind: Kind, row: Base, fields: Mapping[str, Json]) -> None:
    """Make the row say this; a field that is not given stays.

    Raises:
        ValueError: a value is none of its column.
    """
    for name, column in kind.columns.items():
        if name in fields:
            setattr(row, name, from_json(column, fields[name]))
    for each in kind.lists:
        if each.name in fields:
            _write_list(each, getattr(row, each.name), fields[each.name])


def new_row(kind: Kind, record_id: UUID) -> Base:
    """A row with this id that says nothing yet."""
    return kind.row(**{kind.id_name: record_id})


def _write_list(listed: ItemList, rows: list[Base], given: Json) -> None:
    wanted = _items(given)
    if listed.placed:
        del rows[len(wanted) :]
    else:
        # Known by what they say, not by their place: what is not said any more goes.
        rows[:] = [row for row in rows if item_as_json(listed, row) in wanted]
        wanted = [item for item in wanted if item not in [item_as_json(listed, row) for row in rows]]
    for place, item in enumerate(wanted):
        if not listed.placed or place == len(rows):
            rows.append(listed.row(**({"position": place} if listed.placed else {})))
        _write_item(listed, rows[place] if listed.placed else rows[-1], item)


def _write_item(listed: ItemList, row: Base, given: Json) -> None:
    values = given if isinstance(given, dict) else {"text": given}
    if set(values) != set(listed.columns):
        raise ValueError(f"{listed.name} is not said like that: {given!r}")
    for name, column in listed.columns.items():
        setattr(row, name, from_json(column, values[name]))


def _items(given: Json) -> list[Json]:
    if not isinstance(given, list):
        raise ValueError(f"{given!r} is no list")
    return given
