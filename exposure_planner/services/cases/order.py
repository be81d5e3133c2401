"""The order of a ladder's rungs, and of the ratings of a session, when two copies are merged."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Final, Protocol

from exposure_planner.household.case import Case, Json, Record, RecordKey

PLACE: Final = "position"
"""The field that says where a record stands among those of the same owner."""

ORDERED_WITHIN: Final[Mapping[str, str]] = {"stage": "ladder_id", "rating": "session_id"}
"""What stands in an order, and the field that says within what."""

_PUT_AWAY: Final = "retired"
"""Rungs that were put away are counted apart from those in use."""

_NEVER: Final = datetime.min.replace(tzinfo=UTC)


class Settled(Protocol):
    """A field on which both sides differ, and which of them was taken."""

    @property
    def key(self) -> RecordKey:
        """Of which record."""

    @property
    def field(self) -> str:
        """Which field."""

    @property
    def there(self) -> Json:
        """What the file says."""

    @property
    def taken(self) -> bool:
        """Whether that is taken."""


def merged_places(
    here: Case,
    there: Case,
    added: Iterable[Record],
    differences: Iterable[Settled],
    my_times: Mapping[tuple[RecordKey, str], datetime],
    their_times: Mapping[tuple[RecordKey, str], datetime],
) -> tuple[Record, ...]:
    """Whoever ordered last gives the order; what only the other knows comes after the one that it came after there.

    Returns:
        The records whose place is another than it was, each with nothing but its place.
    """
    ordered = [record for record in (*here.records, *added) if record.key.kind in ORDERED_WITHIN]
    known = {record.key: record.fields[PLACE] for record in ordered}
    put_away = {record.key: record.fields.get(_PUT_AWAY, False) for record in ordered}
    put_away |= {each.key: each.there for each in differences if each.taken and each.field == _PUT_AWAY}
    mine, theirs = _by_owner(here.records, put_away), _by_owner(there.records, put_away)
    moved: list[Record] = []
    for owner, their_order in theirs.items():
        my_order = mine.get(owner, [])
        if _last(their_order, their_times) > _last(my_order, my_times):
            order = _interleaved(their_order, my_order)
        else:
            order = _interleaved(my_order, their_order)
        for record, place in _places(order, put_away):
            if known[record.key] != place:
                moved.append(Record(key=record.key, fields={PLACE: place}))
    return tuple(moved)


def _by_owner(
    records: Iterable[Record], put_away: Mapping[RecordKey, Json]
) -> dict[tuple[str, Json], list[Record]]:
    found: dict[tuple[str, Json], list[Record]] = {}
    for record in records:
        within = ORDERED_WITHIN.get(record.key.kind)
        if within is not None:
            found.setdefault((record.key.kind, record.fields[within]), []).append(record)
    for order in found.values():
        order.sort(key=lambda each: (_is_put_away(each, put_away), _place(each), str(each.key.id)))
    return found


def _interleaved(first: Sequence[Record], other: Sequence[Record]) -> list[Record]:
    order = list(first)
    known = {record.key for record in first}
    for place, record in enumerate(other):
        if record.key in known:
            continue
        before = other[place - 1].key if place else None
        at = next((index for index, each in enumerate(order, start=1) if each.key == before), 0)
        order.insert(at, record)
        known.add(record.key)
    return order


def _places(order: Iterable[Record], put_away: Mapping[RecordKey, Json]) -> Iterator[tuple[Record, int]]:
    """Each with its place, those in use and those put away counted apart."""
    counted = {False: 0, True: 0}
    for record in order:
        away = _is_put_away(record, put_away)
        yield record, counted[away]
        counted[away] += 1


def _is_put_away(record: Record, put_away: Mapping[RecordKey, Json]) -> bool:
    return bool(put_away[record.key])


def _place(record: Record) -> int:
    place = record.fields[PLACE]
    return place if isinstance(place, int) else 0


def _last(order: Iterable[Record], times: Mapping[tuple[RecordKey, str], datetime]) -> datetime:
    return max((times[record.key, PLACE] for record in order if (record.key, PLACE) in times), default=_NEVER)
