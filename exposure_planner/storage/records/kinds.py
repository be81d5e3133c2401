"""Which kinds of records there are: read off the tables, so that a new table or column is never forgotten."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from sqlalchemy import Column, Table, Uuid
from sqlalchemy.orm import Mapper

from exposure_planner.storage.tables import Base
from exposure_planner.storage.tables.changes import FieldChangeRow

_BOOKKEEPING: Final = frozenset({"entry"})
"""Columns that count the rows of this one database, and mean nothing in another."""

_PLACE: Final = "position"
"""The column that says where an item stands in its list."""


@dataclass(frozen=True, kw_only=True)
class ItemList:
    """A list that belongs to a record, and is a table of its own.

    Attributes:
        name: the record's field.
        row: the table's rows.
        owner_name: the attribute with the id of the record that it belongs to.
        columns: what is said of one item; one that says nothing but its text is that text.
        placed: whether an item knows its place in the list.
    """

    name: str
    row: type[Base]
    owner_name: str
    columns: Mapping[str, Column[Any]]
    placed: bool

    @property
    def table(self) -> Table:
        """Where the items are."""
        return Base.metadata.tables[self.row.__tablename__]

    @property
    def owner(self) -> Column[Any]:
        """The column with the id of the record that an item belongs to."""
        return _mapper(self.row).columns[self.owner_name]


@dataclass(frozen=True, kw_only=True)
class Kind:
    """One kind of record.

    Attributes:
        name: the table.
        id_name: the attribute with the id of the row, which for some is the id of an animal.
        columns: the other columns by the names that the rows give them.
    """

    name: str
    row: type[Base]
    id_name: str
    columns: Mapping[str, Column[Any]]
    lists: tuple[ItemList, ...]

    @property
    def table(self) -> Table:
        """Where they are."""
        return Base.metadata.tables[self.name]

    @property
    def id_column(self) -> Column[Any]:
        """The column with the id."""
        return _mapper(self.row).columns[self.id_name]

    @property
    def counts_entries(self) -> bool:
        """Whether the rows remember the order in which they were first kept."""
        return "entry" in _mapper(self.row).columns

    def references(self) -> Iterable[tuple[Column[Any], str]]:
        """Each column that points to a record of some kind, and that kind."""
        for column in (self.id_column, *self.columns.values()):
            for key in column.foreign_keys:
                yield column, key.column.table.name


@cache
def kinds() -> Mapping[str, Kind]:
    """Every kind by its name; each after those that it points to."""
    by_table = {mapper.class_.__tablename__: mapper for mapper in Base.registry.mappers}
    found: dict[str, Kind] = {}
    for table in Base.metadata.sorted_tables:
        mapper = by_table[table.name]
        if mapper.class_ is not FieldChangeRow and _is_record(mapper):
            found[table.name] = _kind(table.name, mapper)
    return found


def kinds_backwards() -> Iterable[Kind]:
    """Every kind before those that it points to."""
    return reversed(tuple(kinds().values()))


def _is_record(mapper: Mapper[Any]) -> bool:
    return len(mapper.primary_key) == 1 and isinstance(mapper.primary_key[0].type, Uuid)


def _kind(name: str, mapper: Mapper[Any]) -> Kind:
    (id_column,) = mapper.primary_key
    id_name = mapper.get_property_by_column(id_column).key
    columns = {
        attribute.key: mapper.columns[attribute.key]
        for attribute in mapper.column_attrs
        if attribute.key != id_name and attribute.key not in _BOOKKEEPING
    }
    lists = tuple(
        _item_list(relation.key, relation.mapper)
        for relation in mapper.relationships
        if not _is_record(relation.mapper)
    )
    return Kind(name=name, row=mapper.class_, id_name=id_name, columns=columns, lists=lists)


def _item_list(name: str, mapper: Mapper[Any]) -> ItemList:
    columns = {
        attribute.key: mapper.columns[attribute.key]
        for attribute in mapper.column_attrs
        if attribute.key != _PLACE and not mapper.columns[attribute.key].foreign_keys
    }
    (owner,) = (column for column in mapper.primary_key if column.foreign_keys)
    return ItemList(
        name=name,
        row=mapper.class_,
        owner_name=mapper.get_property_by_column(owner).key,
        columns=columns,
        placed=_PLACE in mapper.columns,
    )


def _mapper(row: type[Base]) -> Mapper[Any]:
    return row.__mapper__
