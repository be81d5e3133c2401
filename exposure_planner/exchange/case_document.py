"""A case as the document in a case file, and back; the schema in `resources/case_file` says what may stand in it."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from exposure_planner.household.case import Case, FieldChange, Json, Record, RecordKey
from exposure_planner.resource_files import resource

if TYPE_CHECKING:
    from jsonschema_rs import Draft202012Validator

FORMAT: Final = "exposure-planner-case"
VERSION: Final = 1

_SCHEMA: Final = ("case_file", f"version-{VERSION}.schema.json")


class NotACase(Exception):
    """The document is none of ours, or says something that cannot be.

    Attributes:
        place: where in it.
        what: what is wrong there, in a few words.
    """

    def __init__(self, place: str, what: str) -> None:
        super().__init__(f"{place}: {what}")
        self.place = place
        self.what = what


class NewerCase(Exception):
    """The document was written by a newer version of the program."""


def document_of(case: Case, now: datetime) -> dict[str, Json]:
    """The document that says all of it."""
    records: dict[str, list[Json]] = {}
    for record in case.records:
        records.setdefault(record.key.kind, []).append({"id": str(record.key.id), **record.fields})
    return {
        "format": FORMAT,
        "version": VERSION,
        "written": now.astimezone(UTC).isoformat(timespec="seconds"),
        "about": [record.fields["name"] for record in case.records if record.key.kind == "animal"],
        "records": dict(records),
        "changes": [_change_as_json(change) for change in case.changes],
    }


def case_in(document: object) -> Case:
    """The case that a document says.

    Raises:
        NotACase, NewerCase.
    """
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise NotACase("the beginning", "it does not say that it is a case file")
    version = document.get("version")
    if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
        raise NewerCase
    _check_against_schema(document)
    given: Mapping[str, list[dict[str, Json]]] = document["records"]
    case = Case(
        records=tuple(_record(kind, fields) for kind in record_kinds() for fields in given.get(kind, ())),
        changes=tuple(_change(change) for change in document["changes"]),
    )
    _check_what_schemas_cannot_say(case)
    return case


def record_kinds() -> tuple[str, ...]:
    """The kinds of records, each after those that it points to."""
    return tuple(schema()["properties"]["records"]["properties"])


@cache
def schema() -> Mapping[str, Any]:
    """The published schema."""
    import json

    return dict(json.loads(resource(*_SCHEMA).read_text(encoding="utf-8")))


@cache
def _validator() -> "Draft202012Validator":
    # Late: nobody who opens the window needs it.
    from jsonschema_rs import Draft202012Validator

    return Draft202012Validator(dict(schema()), validate_formats=True)


def _check_against_schema(document: dict[str, Any]) -> None:
    # The first one is enough for a person; a hostile file might have a million.
    for wrong in _validator().iter_errors(document):
        place = ", ".join(str(part) for part in wrong.instance_path) or "the beginning"
        raise NotACase(place, _IN_WORDS.get(wrong.kind.name, _ANY))


_ANY: Final = "that cannot stand there"
_IN_WORDS: Final[Mapping[str, str]] = {
    "required": "something is missing there",
    "additionalProperties": "nothing of that name belongs there",
    "maxLength": "that is too long",
    "maxItems": "there are too many of them",
}


def _record(kind: str, fields: Mapping[str, Json]) -> Record:
    said = {name: value for name, value in fields.items() if name != "id"}
    return Record(key=RecordKey(kind=kind, id=UUID(str(fields["id"]))), fields=said)


def _change_as_json(change: FieldChange) -> Json:
    return {
        "kind": change.key.kind,
        "id": str(change.key.id),
        "field": change.field,
        "at": None if change.at is None else change.at.astimezone(UTC).isoformat(),
        "was": change.was,
    }


def _change(given: Mapping[str, Any]) -> FieldChange:
    at = None if given["at"] is None else datetime.fromisoformat(given["at"])
    if at is not None and at.tzinfo is None:
        raise NotACase("changes", "a moment there does not say its time zone")
    key = RecordKey(kind=given["kind"], id=UUID(given["id"]))
    return FieldChange(key=key, field=given["field"], at=at and at.astimezone(UTC), was=given["was"])


def _check_what_schemas_cannot_say(case: Case) -> None:
    rated = {record.fields["session_id"] for record in case.records if record.key.kind == "rating"}
    seen: set[RecordKey] = set()
    for place, record in enumerate(case.records):
        if record.key in seen:
            raise NotACase(f"records, {record.key.kind}", "the same id stands there twice")
        seen.add(record.key)
        if record.key.kind == "session" and str(record.key.id) not in rated:
            raise NotACase(f"records, session, {record.fields['on']}", "nobody says how it went")
        for what in _contradictions(record):
            raise NotACase(f"records, {record.key.kind}, {place}", what)


def _contradictions(record: Record) -> Iterator[str]:
    said = record.fields
    if record.key.kind == "rating":
        # A level that counts lower than what was seen would lead an animal on too soon.
        seen = max(_number(said["before_floor"]), _number(said["floor"]))
        if _number(said["kept"]) < seen and not str(said["lower_reason"]).strip():
            yield "the level that counts is lower than what was seen, and nobody says why"
    if record.key.kind in {"session", "stage"}:
        length = said["planned"] if record.key.kind == "session" else said["duration"]
        if _number(length) <= 0:
            yield "it would last no time at all"


def _number(given: Json) -> float:
    return given if isinstance(given, int | float) else 0
