"""Everything that is kept can be read as plain records, written elsewhere, and taken out again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from exposure_planner.errors import NothingThere
from exposure_planner.household.case import Case, FieldChange, Record, RecordKey
from exposure_planner.household.trash import Erasure
from exposure_planner.storage.database import Database
from exposure_planner.storage.records.kinds import kinds
from exposure_planner.storage.tables import Base
from tests.storage.conftest import IMPATIENT
from tests.storage.everything import MOMENT, Everything, is_sound, keep_everything, rows_of
from tests.storage.kept import FIRST_DAY, keep_animal, keep_ladder, session

NO_RECORDS = {"field_change"}


@pytest.fixture
def miles(database: Database) -> Everything:
    """One of everything about Miles."""
    return keep_everything(database)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Database]:
    """An empty database on another computer."""
    database = Database.open(tmp_path / "elsewhere" / "exposure-planner.sqlite3", patience=IMPATIENT)
    yield database
    database.close()


def everything(database: Database) -> Case:
    with database.unit_of_work() as unit:
        return unit.records.everything()


def about(database: Database, animal_id: UUID) -> Case:
    with database.unit_of_work() as unit:
        return unit.records.of_animals([animal_id])


def write(database: Database, case: Case) -> None:
    with database.unit_of_work() as unit:
        unit.records.write(case.records)
        unit.records.note(case.changes)
        unit.commit()


def without_entries(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """All rows, without the numbers in which order they were kept."""
    rows = rows_of(database)
    return {
        name: sorted(
            (tuple(value for column, value in zip(table.c, row, strict=True) if column.name != "entry"))
            for row in rows[name]
        )
        if "entry" in table.c
        else rows[name]
        for name, table in Base.metadata.tables.items()
    }


def test_every_table_is_a_kind_of_record_or_a_list_of_one() -> None:
    lists = {each.row.__tablename__ for kind in kinds().values() for each in kind.lists}

    assert set(kinds()) | lists == set(Base.metadata.tables) - NO_RECORDS


def test_everything_is_the_same_after_it_was_written_elsewhere(
    database: Database, elsewhere: Database, miles: Everything
) -> None:
    write(elsewhere, everything(database))

    assert everything(elsewhere) == everything(database)
    assert {name: len(rows) for name, rows in rows_of(elsewhere).items()} == {
        name: len(rows) for name, rows in rows_of(database).items()
    }
    assert is_sound(elsewhere)


def test_writing_the_same_again_changes_nothing(database: Database, miles: Everything) -> None:
    before = rows_of(database)

    write(database, everything(database))

    assert rows_of(database) == before


def test_a_case_about_one_animal_says_nothing_of_another(database: Database, miles: Everything) -> None:
    saipha = keep_everything(database, "Saipha")

    case = about(database, miles.animal.id)

    keys = {record.key for record in case.records}
    assert RecordKey(kind="animal", id=miles.animal.id) in keys
    assert RecordKey(kind="animal", id=saipha.animal.id) not in keys
    assert RecordKey(kind="session", id=saipha.session.id) not in keys
    assert "Saipha" not in str(case)


def test_a_case_about_one_animal_holds_all_that_it_points_to(
    database: Database, elsewhere: Database, miles: Everything
) -> None:
    other = keep_animal(database, "Mishka")
    with database.unit_of_work() as unit:
        unit.ladders.save(replace(miles.ladder, with_animal_id=other.id))
        unit.commit()

    write(elsewhere, about(database, miles.animal.id))

    assert is_sound(elsewhere)
    with elsewhere.unit_of_work() as unit:
        assert {animal.name for animal in unit.animals.all()} == {"Miles Davis", "Mishka"}
        assert unit.sessions.get(miles.session.id) == miles.session


def test_sessions_of_two_animals_come_along_for_each_of_them(database: Database) -> None:
    miles = keep_animal(database, "Saipha")
    together = replace(keep_ladder(database), with_animal_id=miles.id)
    seen = session(together)
    with database.unit_of_work() as unit:
        unit.ladders.save(together)
        unit.sessions.save(seen)
        unit.commit()

    keys = {record.key for record in about(database, miles.id).records}

    assert RecordKey(kind="session", id=seen.id) in keys


def test_what_a_changed_field_said_before_is_kept(database: Database, miles: Everything) -> None:
    with database.unit_of_work() as unit:
        unit.sessions.save(replace(miles.session, note="He stretched", actual=timedelta(minutes=9)))
        unit.commit()

    was = {change.field: change.was for change in everything(database).changes}

    assert was == {"note": miles.session.note, "actual": 4 * 60}


def test_what_a_changed_list_said_before_is_kept(database: Database, miles: Everything) -> None:
    seen = miles.session
    with database.unit_of_work() as unit:
        unit.animals.save(replace(miles.animal, triggers=("Vacuum", "Lifts")))
        unit.sessions.save(replace(seen, ratings=(replace(seen.ratings[0], signs=("hides", "eats")),)))
        unit.commit()

    changes = [(change.key, change.field, change.was) for change in everything(database).changes]

    assert sorted(changes, key=str) == [
        (RecordKey(kind="animal", id=miles.animal.id), "triggers", ["Lifts"]),
        (RecordKey(kind="rating", id=seen.ratings[0].id), "signs", ["eats"]),
    ]


def test_saving_the_same_again_is_no_change(database: Database, miles: Everything) -> None:
    with database.unit_of_work() as unit:
        unit.animals.save(miles.animal)
        unit.ladders.save(miles.ladder)
        unit.sessions.save(miles.session)
        unit.commit()

    assert everything(database).changes == ()


def test_a_change_that_was_rolled_back_leaves_no_trace(database: Database, miles: Everything) -> None:
    with database.unit_of_work() as unit:
        unit.animals.save(replace(miles.animal, name="Davis"))

    assert everything(database).changes == ()


def test_a_change_says_when_it_was_made(path: Path) -> None:
    dated = Database.open(path, now=lambda: MOMENT)
    animal = keep_animal(dated)
    with dated.unit_of_work() as unit:
        unit.animals.save(replace(animal, name="Davis"))
        unit.commit()

    changes = everything(dated).changes
    dated.close()

    key = RecordKey(kind="animal", id=animal.id)
    assert changes == (FieldChange(key=key, field="name", at=MOMENT, was="Miles Davis"),)


def test_the_same_change_is_noted_once(database: Database, miles: Everything) -> None:
    key = RecordKey(kind="animal", id=miles.animal.id)
    change = FieldChange(key=key, field="vet", at=None, was="Dr. Hopp")

    for _ in range(2):
        with database.unit_of_work() as unit:
            unit.records.note([change, change])
            unit.commit()

    assert everything(database).changes == (change,)


def test_what_was_written_can_be_taken_out_again(
    database: Database, elsewhere: Database, miles: Everything
) -> None:
    mine = keep_everything(elsewhere, "Saipha")
    before = without_entries(elsewhere)
    case = about(database, miles.animal.id)
    write(elsewhere, case)

    with elsewhere.unit_of_work() as unit:
        unit.records.remove([record.key for record in case.records])
        unit.commit()

    assert without_entries(elsewhere) == before
    assert mine.animal.name in str(everything(elsewhere))


def test_what_something_else_rests_on_is_not_taken_out(database: Database, miles: Everything) -> None:
    key = RecordKey(kind="ladder", id=miles.ladder.id)

    with pytest.raises(NothingThere), database.unit_of_work() as unit:
        unit.records.remove([key])

    assert is_sound(database)


def test_a_field_that_is_not_named_stays(database: Database, miles: Everything) -> None:
    key = RecordKey(kind="animal", id=miles.animal.id)

    write(database, Case(records=(Record(key=key, fields={"name": "Davis"}),)))

    with database.unit_of_work() as unit:
        assert unit.animals.get(miles.animal.id) == replace(miles.animal, name="Davis")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("species", "unicorn"),
        ("name", 7),
        ("name", None),
        ("birth_year", "2019"),
        ("birth_year", True),
        ("retired_on", "yesterday"),
        ("household_id", "nowhere"),
        ("triggers", "Lifts"),
        ("triggers", [{"text": "Lifts", "secret": 1}]),
        ("triggers", [["Lifts"]]),
    ],
)
def test_a_value_that_is_none_of_its_field_is_refused(
    database: Database, miles: Everything, field: str, value: object
) -> None:
    key = RecordKey(kind="animal", id=miles.animal.id)
    record = Record(key=key, fields={field: value})  # type: ignore[dict-item]

    with pytest.raises(ValueError, match=r"."):
        write(database, Case(records=(record,)))


def test_erasing_a_record_erases_what_it_said_before(database: Database, miles: Everything) -> None:
    with database.unit_of_work() as unit:
        unit.sessions.save(replace(miles.session, note="A secret"))
        unit.commit()
    with database.unit_of_work() as unit:
        unit.sessions.save(replace(miles.session, note="Another"))
        unit.trash.erase(Erasure(sessions=frozenset({miles.session.id})))
        unit.commit()

    assert everything(database).changes == ()


def test_sessions_of_the_same_day_keep_their_order(database: Database, elsewhere: Database) -> None:
    ladder = keep_ladder(database)
    seen = [replace(session(ladder, FIRST_DAY), id=uuid4()) for _ in range(5)]
    with database.unit_of_work() as unit:
        for each in seen:
            unit.sessions.save(each)
        unit.commit()

    write(elsewhere, everything(database))

    with elsewhere.unit_of_work() as unit:
        assert unit.sessions.of_ladder(ladder.id) == tuple(seen)
