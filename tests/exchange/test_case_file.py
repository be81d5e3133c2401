"""A case file says everything, and whatever else comes along is refused with what is wrong and where."""

import json
import os
from collections.abc import Callable
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exposure_planner.bootstrap import Program
from exposure_planner.errors import CaseFileNewer, CaseFileTooLarge, CaseFileUnreadable, FileNotReadable
from exposure_planner.exchange import case_file
from exposure_planner.exchange.case_document import record_kinds, schema
from exposure_planner.exchange.case_file import CaseFileStore
from exposure_planner.household.case import Case
from exposure_planner.household.suitability import SuitabilityPoint
from exposure_planner.household.welfare import NormalSign, RedFlag
from exposure_planner.storage.columns import ChoiceText
from exposure_planner.storage.records.kinds import kinds
from tests.exchange.mutated import JSON_VALUES, put_somewhere
from tests.how_many import examples
from tests.services.trashing import keep_two_animals

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
WRONG = (CaseFileUnreadable, CaseFileNewer, CaseFileTooLarge)


@pytest.fixture
def case(program: Program) -> Case:
    """Two animals with sessions, one of them edited."""
    two = keep_two_animals(program)
    two.services.animals.retire(two.elfie.animal.id)
    with program.database.unit_of_work() as unit:
        return unit.records.everything()


@pytest.fixture
def file(case: Case, tmp_path: Path) -> Path:
    """The case as a file."""
    path = tmp_path / "miles.json"
    CaseFileStore().write(case, NOW, path)
    return path


def document(file: Path) -> dict[str, Any]:
    return dict(json.loads(file.read_text(encoding="utf-8")))


def refused(file: Path) -> CaseFileUnreadable:
    with pytest.raises(CaseFileUnreadable) as caught:
        CaseFileStore().read(file)
    return caught.value


def test_a_file_says_all_that_it_was_written_from(case: Case, file: Path) -> None:
    assert CaseFileStore().read(file) == case


def test_a_file_says_what_it_is_and_about_whom(file: Path) -> None:
    said = document(file)

    assert (said["format"], said["version"]) == ("exposure-planner-case", 1)
    assert said["written"] == "2026-11-22T12:00:00+00:00"
    assert sorted(said["about"]) == ["Elfie", "Miles Davis"]


def test_the_published_schema_knows_every_field_of_every_record() -> None:
    records = schema()["properties"]["records"]["properties"]

    assert list(records) == list(kinds())
    for name, kind in kinds().items():
        said = records[name]["items"]
        fields = ["id", *kind.columns, *(each.name for each in kind.lists)]
        assert list(said["properties"]) == said["required"] == fields, name
        assert said["additionalProperties"] is False
        assert said["description"]


def test_the_published_schema_knows_every_choice() -> None:
    records = schema()["properties"]["records"]["properties"]

    for name, kind in kinds().items():
        for field, column in kind.columns.items():
            if isinstance(column.type, ChoiceText):
                choices = [str(choice.value) for choice in column.type.choices]
                wanted = [*choices, None] if column.nullable else choices
                assert records[name]["items"]["properties"][field]["enum"] == wanted, (name, field)


@pytest.mark.parametrize(
    ("kind", "field", "codes"),
    [
        ("normal_visit", "ticked", NormalSign),
        ("health_stop", "flags", RedFlag),
        ("suitability_visit", "true", SuitabilityPoint),
    ],
)
def test_the_published_schema_knows_every_code_in_a_list(kind: str, field: str, codes: type[Enum]) -> None:
    said = schema()["properties"]["records"]["properties"][kind]["items"]["properties"][field]

    assert said["items"]["enum"] == [code.value for code in codes]


def test_every_text_list_and_number_in_the_schema_has_a_bound() -> None:
    def unbounded(part: object, place: str) -> list[str]:
        if isinstance(part, list):
            return [found for each in part for found in unbounded(each, place)]
        if not isinstance(part, dict):
            return []
        types = part.get("type", [])
        needs = {
            "string": {"maxLength", "pattern"},
            "array": {"maxItems"},
            "integer": {"maximum"},
            "number": {"maximum"},
        }
        missing = [
            place
            for kind, any_of in needs.items()
            if kind in ([types] if isinstance(types, str) else types) and not any_of & set(part)
        ]
        return missing + [
            found for name, each in part.items() for found in unbounded(each, f"{place}/{name}")
        ]

    assert unbounded(dict(schema()), "") == []


def test_the_kinds_come_in_the_order_in_which_they_point_to_each_other() -> None:
    order = record_kinds()

    for kind in kinds().values():
        for _, pointed_to in kind.references():
            assert order.index(pointed_to) <= order.index(kind.name)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"not json",
        b"[]",
        b"null",
        b'{"format": "something else"}',
        b'{"format": "exposure-planner-case"}',
        b'{"format": "exposure-planner-case", "version": true}',
        b'{"format": "exposure-planner-case", "version": 1, "written": NaN}',
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'"\\ud800"',
        b"1" * 10_000,
    ],
)
def test_what_is_no_case_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "stranger.json"
    path.write_bytes(content)

    assert refused(path).path == path


def test_a_file_of_a_newer_version_is_refused_by_that_name(file: Path) -> None:
    file.write_text(json.dumps(document(file) | {"version": 2}), encoding="utf-8")

    with pytest.raises(CaseFileNewer):
        CaseFileStore().read(file)


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.json"
    with path.open("wb") as large:
        large.truncate(case_file.LARGEST + 1)

    with pytest.raises(CaseFileTooLarge):
        CaseFileStore().read(path)


def _first(kind: str) -> Callable[[dict[str, Any]], dict[str, Any]]:
    return lambda said: dict.__getitem__(said["records"], kind)[0]


@pytest.mark.parametrize(
    ("kind", "change", "what"),
    [
        ("animal", {"name": ""}, "that cannot stand there"),
        ("animal", {"name": None}, "that cannot stand there"),
        ("animal", {"species": "unicorn"}, "that cannot stand there"),
        ("animal", {"secret": 1}, "nothing of that name belongs there"),
        ("animal", {"history": "a" * 1_000_001}, "that is too long"),
        ("animal", {"id": "../../etc/passwd"}, "that cannot stand there"),
        ("session", {"on": "2026-02-30"}, "that cannot stand there"),
        ("session", {"on": "9999-01-01"}, "that cannot stand there"),
        ("session", {"actual": 10**30}, "that cannot stand there"),
        ("session", {"actual": -1}, "that cannot stand there"),
        ("session", {"planned": 0}, "it would last no time at all"),
        ("session", {"escape_attempt": 1}, "that cannot stand there"),
        ("rating", {"kept": 6}, "that cannot stand there"),
        (
            "rating",
            {"kept": 0, "before_floor": 4, "lower_reason": " "},
            "the level that counts is lower than what was seen, and nobody says why",
        ),
        ("stage", {"triggers": ["a"] * 10_001}, "there are too many of them"),
    ],
)
def test_a_value_that_cannot_be_is_refused_with_its_place(
    file: Path, kind: str, change: dict[str, object], what: str
) -> None:
    said = document(file)
    _first(kind)(said).update(change)
    file.write_text(json.dumps(said), encoding="utf-8")

    problem = refused(file)

    assert problem.what == what
    assert kind in problem.place


def test_a_field_that_is_missing_is_refused(file: Path) -> None:
    said = document(file)
    del _first("animal")(said)["name"]
    file.write_text(json.dumps(said), encoding="utf-8")

    assert refused(file).what == "something is missing there"


def test_the_same_id_twice_is_refused(file: Path) -> None:
    said = document(file)
    said["records"]["animal"].append(_first("animal")(said))
    file.write_text(json.dumps(said), encoding="utf-8")

    assert refused(file).what == "the same id stands there twice"


@settings(max_examples=examples(150), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), value=JSON_VALUES)
def test_a_file_with_anything_anywhere_is_read_or_refused(
    file: Path, tmp_path: Path, data: st.DataObject, value: object
) -> None:
    said = document(file)
    put_somewhere(said, lambda many: data.draw(st.integers(0, many - 1)), value)
    mutated = tmp_path / "mutated.json"
    mutated.write_text(json.dumps(said), encoding="utf-8")

    try:
        read = CaseFileStore().read(mutated)
    except WRONG:
        return
    CaseFileStore().write(read, NOW, tmp_path / "again.json")
    assert CaseFileStore().read(tmp_path / "again.json") == read


@settings(max_examples=examples(100), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_file_with_damaged_bytes_is_read_or_refused(
    file: Path, tmp_path: Path, data: st.DataObject
) -> None:
    content = bytearray(file.read_bytes())
    for at in data.draw(st.lists(st.integers(0, len(content) - 1), min_size=1, max_size=5)):
        content[at] = data.draw(st.integers(0, 255))
    mutated = tmp_path / "mutated.json"
    mutated.write_bytes(bytes(content[: data.draw(st.integers(0, len(content)))]))

    try:
        CaseFileStore().read(mutated)
    except WRONG:
        return


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this computer knows no pipes")
def test_what_is_no_file_is_refused_and_waited_for_by_nobody(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")

    for nothing in (tmp_path / "pipe.json", tmp_path, tmp_path / "gone.json"):
        with pytest.raises(FileNotReadable):
            CaseFileStore().read(nothing)
