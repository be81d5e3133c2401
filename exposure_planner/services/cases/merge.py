"""Merges what came with a file into what is kept here: by id, field by field, the later edit first.

Nothing is removed, and what was not taken is kept in the history of the record. The same file again changes nothing,
and two computers that take each other's files end with the same values.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from exposure_planner.household.case import Case, FieldChange, Json, Record, RecordKey
from exposure_planner.services.cases.order import ORDERED_WITHIN, PLACE, merged_places
from exposure_planner.services.cases.put_away import stays_in_use, stays_put_away

Times = Mapping[tuple[RecordKey, str], datetime]
"""When a field was last changed (UTC); fields that nobody ever changed are left out."""

_NOBODY_KNOWS_WHEN: Final = datetime.min.replace(tzinfo=UTC)
"""A clock that was ahead says nothing of what came after what: every other change is later."""


@dataclass(frozen=True, kw_only=True)
class Difference:
    """A field that says one thing here and another in the file.

    Attributes:
        taken: whether what the file says is taken.
    """

    key: RecordKey
    field: str
    here: Json
    there: Json
    taken: bool


@dataclass(frozen=True, kw_only=True)
class Merge:
    """What becomes of a file.

    Attributes:
        added: what is not kept here yet.
        differences: what is kept here and says something else in the file.
        placed: what only changes its place in the order, with the place.
        notes: what is kept of both histories, and of what was not taken.
    """

    added: tuple[Record, ...]
    differences: tuple[Difference, ...]
    placed: tuple[Record, ...]
    notes: tuple[FieldChange, ...]

    @property
    def taken(self) -> tuple[Difference, ...]:
        """What changes here."""
        return tuple(difference for difference in self.differences if difference.taken)

    @property
    def kept(self) -> tuple[Difference, ...]:
        """What stays as it is here although the file says something else."""
        return tuple(difference for difference in self.differences if not difference.taken)

    @property
    def changes_nothing(self) -> bool:
        """Whether everything is here already."""
        return not (self.added or self.taken or self.placed)

    def writes(self) -> tuple[Record, ...]:
        """What is to be written: new records whole, of others the fields that change."""
        changed: dict[RecordKey, dict[str, Json]] = {}
        for difference in self.taken:
            changed.setdefault(difference.key, {})[difference.field] = difference.there
        for record in self.placed:
            changed.setdefault(record.key, {}).update(record.fields)
        new = {record.key: dict(record.fields) for record in self.added}
        for key, fields in changed.items():
            new.setdefault(key, {}).update(fields)
        return tuple(Record(key=key, fields=fields) for key, fields in new.items())


def merge(here: Case, there: Case, latest: datetime) -> Merge:
    """What becomes of `there`, a file, where `here` is everything that is kept.

    A field that only one side ever changed is taken from that side; where both did, or nobody knows when, the later
    edit counts, and what is here where there is none. Edits after `latest` (UTC) were made by a clock that was ahead:
    they come before all others.
    """
    mine = {record.key: record for record in here.records}
    my_times, their_times = _last_changes(here.changes, latest), _last_changes(there.changes, latest)
    added = tuple(record for record in there.records if record.key not in mine)
    differences = tuple(
        difference
        for record in there.records
        if record.key in mine
        for difference in _differences(mine[record.key], record, my_times, their_times)
    )
    settled = tuple(_settled(each, here, there, added) for each in differences)
    return Merge(
        added=added,
        differences=settled,
        placed=merged_places(here, there, added, settled, my_times, their_times),
        notes=(*_unknown(there.changes, here.changes), *_not_there_any_more(settled, their_times)),
    )


def _differences(mine: Record, theirs: Record, my_times: Times, their_times: Times) -> Iterator[Difference]:
    for field, there in theirs.fields.items():
        if field == PLACE and theirs.key.kind in ORDERED_WITHIN:
            continue
        here = mine.fields.get(field)
        if here != there:
            taken = _is_later(their_times.get((theirs.key, field)), my_times.get((mine.key, field)))
            yield Difference(key=mine.key, field=field, here=here, there=there, taken=taken)


def _is_later(theirs: datetime | None, mine: datetime | None) -> bool:
    return theirs is not None and (mine is None or theirs > mine)


def _settled(difference: Difference, here: Case, there: Case, added: Iterable[Record]) -> Difference:
    """The same, unless something newer rests on what one of the two has put away."""
    if stays_put_away(difference.key.kind, difference.field, difference.here, difference.there):
        newer = stays_in_use(difference.key, difference.here, there, added)
        taken = difference.taken or newer
    elif stays_put_away(difference.key.kind, difference.field, difference.there, difference.here):
        taken = difference.taken and not stays_in_use(difference.key, difference.there, here, here.records)
    else:
        return difference
    return Difference(
        key=difference.key, field=difference.field, here=difference.here, there=difference.there, taken=taken
    )


def _last_changes(changes: Iterable[FieldChange], latest: datetime) -> Times:
    times: dict[tuple[RecordKey, str], datetime] = {}
    for change in changes:
        if change.at is None:
            continue
        place = (change.key, change.field)
        at = change.at if change.at <= latest else _NOBODY_KNOWS_WHEN
        times[place] = max(at, times.get(place, at))
    return times


def _unknown(theirs: Iterable[FieldChange], mine: Iterable[FieldChange]) -> Iterator[FieldChange]:
    known = {_what(change) for change in mine}
    return (change for change in theirs if _what(change) not in known)


def _what(change: FieldChange) -> tuple[RecordKey, str, datetime | None, str]:
    return (change.key, change.field, change.at, repr(change.was))


def _not_there_any_more(differences: Iterable[Difference], their_times: Times) -> Iterator[FieldChange]:
    for difference in differences:
        at = their_times.get((difference.key, difference.field))
        was = difference.here if difference.taken else difference.there
        yield FieldChange(key=difference.key, field=difference.field, at=at, was=was)
