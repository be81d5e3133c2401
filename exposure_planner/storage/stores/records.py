"""Where everything is read and written as plain records, whatever it is."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import groupby
from typing import TypeAlias, cast
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from exposure_planner.household.case import Case, FieldChange, Record, RecordKey
from exposure_planner.storage.portions import in_portions
from exposure_planner.storage.records.choosing import Chosen, records_of_animals
from exposure_planner.storage.records.history import NOTED_ELSEWHERE
from exposure_planner.storage.records.kinds import Kind, kinds, kinds_backwards
from exposure_planner.storage.records.rows_as_json import read_record, write_fields
from exposure_planner.storage.stores.rows import number_entries
from exposure_planner.storage.tables import Base
from exposure_planner.storage.tables.base import EnteredRow
from exposure_planner.storage.tables.changes import FieldChangeRow
from exposure_planner.storage.writing import begin_writing

_ChangeRow: TypeAlias = tuple[str, UUID, str, datetime | None, str]


class SqlRecordStore:
    """Everything that is kept, as records."""

    def __init__(self, orm_session: Session) -> None:
        self._orm = orm_session

    def everything(self) -> Case:
        """Whatever is kept of everybody."""
        chosen = {kind.name: set(self._orm.scalars(select(kind.id_column))) for kind in kinds().values()}
        return self._read(chosen)

    def of_animals(self, animals: Iterable[UUID]) -> Case:
        """Everything about these animals, with the people and households that it names."""
        return self._read(records_of_animals(self._orm, animals))

    def write(self, records: Sequence[Record]) -> None:
        """Add or change; a field that a record does not name stays. What they said before is not noted here.

        Args:
            records: each after those that it points to.

        Raises:
            ValueError: a value is none of its field.
        """
        begin_writing(self._orm)
        self._orm.info[NOTED_ELSEWHERE] = True
        try:
            # Kind by kind: what is pointed to has to be there before what points to it.
            for name, of_kind in groupby(records, key=lambda record: record.key.kind):
                self._write_kind(kinds()[name], tuple(of_kind))
        finally:
            self._orm.info[NOTED_ELSEWHERE] = False
        # A ladder that was read before does not know its new rungs.
        self._orm.expire_all()

    def note(self, changes: Sequence[FieldChange]) -> None:
        """Keep what these records said before; what is kept already is not kept twice."""
        begin_writing(self._orm)
        kept = set(self._changes({change.key for change in changes}))
        for change in dict.fromkeys(_as_row(change) for change in changes):
            if change not in kept:
                kind, record_id, field, at, was = change
                self._orm.add(FieldChangeRow(kind=kind, record_id=record_id, field=field, at=at, was=was))
        self._orm.flush()

    def forget(self, changes: Sequence[FieldChange]) -> None:
        """Take such notes out again, for undoing."""
        begin_writing(self._orm)
        row = FieldChangeRow
        for kind, record_id, field, at, was in map(_as_row, changes):
            noted = row.kind == kind, row.record_id == record_id, row.field == field, row.was == was
            self._orm.execute(delete(row).where(*noted, row.at.is_(None) if at is None else row.at == at))

    def remove(self, keys: Iterable[RecordKey]) -> None:
        """Take these out again, for undoing. Raises NothingThere where something else rests on one of them."""
        begin_writing(self._orm)
        gone: dict[str, list[UUID]] = {name: [] for name in kinds()}
        for key in keys:
            gone[key.kind].append(key.id)
        for kind in kinds_backwards():
            for some in in_portions(gone[kind.name]):
                self._delete(kind, some)
        self._orm.expire_all()

    def _write_kind(self, kind: Kind, records: Sequence[Record]) -> None:
        rows: dict[UUID, Base] = {}
        for some in in_portions(record.key.id for record in records):
            for row in self._orm.scalars(select(kind.row).where(kind.id_column.in_(some))):
                rows[getattr(row, kind.id_name)] = row
        new: list[EnteredRow] = []
        for record in records:
            row = rows.get(record.key.id) or kind.row(**{kind.id_name: record.key.id})
            if record.key.id not in rows and isinstance(row, EnteredRow):
                new.append(row)
            write_fields(kind, row, record.fields)
            self._orm.add(row)
        number_entries(self._orm, new)
        self._orm.flush()

    def _delete(self, kind: Kind, ids: list[UUID]) -> None:
        for each in kind.lists:
            self._orm.execute(delete(each.table).where(each.owner.in_(ids)))
        changes = FieldChangeRow.kind == kind.name, FieldChangeRow.record_id.in_(ids)
        self._orm.execute(delete(FieldChangeRow).where(*changes))
        self._orm.execute(delete(kind.table).where(kind.id_column.in_(ids)))

    def _read(self, chosen: Chosen) -> Case:
        records: list[Record] = []
        for kind in kinds().values():
            records.extend(self._records(kind, chosen[kind.name]))
        rows = self._changes({record.key for record in records})
        return Case(records=tuple(records), changes=tuple(_as_change(row) for row in rows))

    def _records(self, kind: Kind, ids: Iterable[UUID]) -> Iterator[Record]:
        rows: list[Base] = []
        for some in in_portions(ids):
            rows.extend(self._orm.scalars(select(kind.row).where(kind.id_column.in_(some))))
        # In the order in which they were kept first, which is the order in which they are kept elsewhere.
        rows.sort(key=lambda row: (cast("int", getattr(row, "entry", 0)), str(getattr(row, kind.id_name))))
        return (read_record(kind, row) for row in rows)

    def _changes(self, keys: set[RecordKey]) -> list[_ChangeRow]:
        row = FieldChangeRow
        query = select(row.kind, row.record_id, row.field, row.at, row.was).order_by(row.number)
        found: list[_ChangeRow] = []
        for some in in_portions({key.id for key in keys}):
            for kind, record_id, field, at, was in self._orm.execute(query.where(row.record_id.in_(some))):
                found.append((kind, record_id, field, at, was))
        return [each for each in found if RecordKey(kind=each[0], id=each[1]) in keys]


def _as_row(change: FieldChange) -> _ChangeRow:
    was = json.dumps(change.was, ensure_ascii=False)
    return (change.key.kind, change.key.id, change.field, change.at, was)


def _as_change(row: _ChangeRow) -> FieldChange:
    kind, record_id, field, at, was = row
    return FieldChange(key=RecordKey(kind=kind, id=record_id), field=field, at=at, was=json.loads(was))
