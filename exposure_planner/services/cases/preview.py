"""Finds the names for what taking in a file would do."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from uuid import UUID

from exposure_planner.household.case import Case, Record, RecordKey
from exposure_planner.household.case_preview import ImportPreview, NamedDifference
from exposure_planner.services.cases.merge import Difference, Merge


def preview_of(merged: Merge, here: Case, there: Case) -> ImportPreview:
    """What this merge would do, by names."""
    known = {record.key: record for record in (*there.records, *here.records)}
    new = {record.key for record in merged.added}
    owners = {
        RecordKey(kind="ladder", id=UUID(str(known[record.key].fields["ladder_id"])))
        for record in merged.placed
        if record.key.kind == "stage"
    }
    return ImportPreview(
        animals=tuple(sorted(str(r.fields["name"]) for r in there.records if r.key.kind == "animal")),
        added=Counter(record.key.kind for record in merged.added),
        taken=tuple(_named(merged.taken, known)),
        kept=tuple(_named(merged.kept, known)),
        reordered=tuple(sorted(str(known[key].fields["title"]) for key in owners - new)),
        nothing_new=merged.changes_nothing,
    )


def _named(differences: Iterable[Difference], known: Mapping[RecordKey, Record]) -> Iterable[NamedDifference]:
    for difference in differences:
        record = _what_it_is_about(known[difference.key], known)
        yield NamedDifference(
            kind=record.key.kind,
            title=_title(record, known),
            on=_day(record),
            field=difference.field,
            here=difference.here,
            there=difference.there,
        )


def _what_it_is_about(record: Record, known: Mapping[RecordKey, Record]) -> Record:
    """What was seen is said of the session in which it was seen."""
    session_id = record.fields.get("session_id") if record.key.kind == "rating" else None
    if session_id is None:
        return record
    return known.get(RecordKey(kind="session", id=UUID(str(session_id))), record)


def _title(record: Record, known: Mapping[RecordKey, Record]) -> str:
    for field in ("name", "title", "what"):
        if isinstance(said := record.fields.get(field), str):
            return said
    for kind, field in (("stage", "stage_id"), ("ladder", "ladder_id"), ("animal", "animal_id")):
        if isinstance(said := record.fields.get(field), str):
            named = known.get(RecordKey(kind=kind, id=UUID(said)))
            return "" if named is None else _title(named, known)
    animal = known.get(RecordKey(kind="animal", id=record.key.id))
    return "" if animal is None or animal is record else _title(animal, known)


def _day(record: Record) -> date | None:
    for field in ("on", "since", "first", "started_on"):
        if isinstance(said := record.fields.get(field), str):
            return date.fromisoformat(said)
    return None
