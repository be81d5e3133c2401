"""Sessions go out as a sheet and come in from one, whole or not at all, and are taken back as one."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from exposure_planner.bootstrap import Program
from exposure_planner.errors import CopyNotMade, NothingThere
from exposure_planner.errors.sheets import (
    NothingToImport,
    SheetColumnNeeded,
    SheetLevelNeeded,
    SheetOrderNeeded,
    SheetTooManyKinds,
)
from exposure_planner.household.sheet_import import ImportTarget, RowFate
from exposure_planner.household.spreadsheet import ColumnUse, DayOrder, LengthUnit, RowTrouble
from exposure_planner.planner.ladder import LadderStatus
from exposure_planner.planner.level import Level
from exposure_planner.services.events import DataReloaded
from exposure_planner.services.tables.import_plan import levels_in, rungs_in
from exposure_planner.wording.translate import english
from tests.exchange.sheets_from_elsewhere import BRAVE_PAWS, BY_HAND, file_with
from tests.services.keeping import Kept, keep_animal
from tests.services.sheeting import PAWS, guessed, into_new, planned


@pytest.fixture
def miles(program: Program) -> Kept:
    return keep_animal(program.services)


def test_the_columns_of_brave_paws_are_known(program: Program, tmp_path: Path) -> None:
    reading = guessed(program, file_with(tmp_path, BRAVE_PAWS))

    assert reading.places_of(ColumnUse.DAY) == (0,)
    assert reading.places_of(ColumnUse.ACTUAL) == (3,)
    assert reading.columns[3].unit is LengthUnit.SECONDS
    assert reading.places_of(ColumnUse.LEVEL) == (7,)
    assert reading.places_of(ColumnUse.NOTE) == (8, 10)
    assert reading.places_of(ColumnUse.RUNG) == ()


def test_the_columns_of_a_log_kept_by_hand_are_known(program: Program, tmp_path: Path) -> None:
    reading = guessed(program, file_with(tmp_path, BY_HAND))

    uses = [column.use for column in reading.columns]
    assert uses == [ColumnUse.DAY, ColumnUse.PLANNED, ColumnUse.ACTUAL, ColumnUse.LEVEL, ColumnUse.NOTE]
    assert reading.day_order is DayOrder.DAY_FIRST


def test_brave_paws_becomes_a_ladder_that_rests(program: Program, miles: Kept, tmp_path: Path) -> None:
    plan = planned(program, file_with(tmp_path, BRAVE_PAWS), into_new(miles))

    assert [stage.title for stage in plan.ladder.stages] == ["1 min", "1 min 30 s"]
    assert plan.ladder.status is LadderStatus.PAUSED
    assert [row.fate for row in plan.rows] == [RowFate.ADDED] * 3 + [RowFate.LEFT_OUT]
    assert [session.peak for session in plan.sessions] == [Level.SETTLED, Level.UNEASY, Level.PANIC]
    assert plan.sessions[1].note == "Anyone Home: Neighbour"
    assert plan.sessions[0].actual == timedelta(minutes=1)


def test_nothing_is_kept_before_it_is_wished(program: Program, miles: Kept, tmp_path: Path) -> None:
    planned(program, file_with(tmp_path, BRAVE_PAWS), into_new(miles))

    assert len(program.services.ladders.of_animal(miles.animal.id)) == 1
    assert not (tmp_path / "data" / "backups").exists()


def test_all_is_kept_in_one_go_after_a_copy(program: Program, miles: Kept, tmp_path: Path) -> None:
    told: list[object] = []
    program.bus.subscribe(DataReloaded, told.append)
    plan = planned(program, file_with(tmp_path, BRAVE_PAWS), into_new(miles))

    assert program.services.sheet_imports.keep(plan)

    assert set(program.services.sessions.of_ladder(plan.ladder.id)) == set(plan.sessions)
    assert len(told) == 1
    assert len(list((tmp_path / "data" / "backups").glob("*-before-import.sqlite3"))) == 1


def test_where_no_copy_can_be_made_nothing_is_kept(program: Program, miles: Kept, tmp_path: Path) -> None:
    (tmp_path / "data" / "backups").write_text("in the way")
    plan = planned(program, file_with(tmp_path, BRAVE_PAWS), into_new(miles))

    with pytest.raises(CopyNotMade):
        program.services.sheet_imports.keep(plan)

    assert len(program.services.ladders.of_animal(miles.animal.id)) == 1


def test_who_stops_half_way_has_nothing_of_it(program: Program, miles: Kept, tmp_path: Path) -> None:
    plan = planned(program, file_with(tmp_path, BRAVE_PAWS), into_new(miles))

    assert not program.services.sheet_imports.keep(plan, lambda _done: False)

    assert len(program.services.ladders.of_animal(miles.animal.id)) == 1
    assert program.services.sessions.of_animal(miles.animal.id) == ()


def test_it_is_taken_back_as_one_and_done_again(program: Program, miles: Kept, tmp_path: Path) -> None:
    imports = program.services.sheet_imports
    plan = planned(program, file_with(tmp_path, BRAVE_PAWS), into_new(miles))
    imports.keep(plan)

    imports.take_back(plan)
    listed = program.services.ladders.of_animal(miles.animal.id)
    left = program.services.sessions.of_animal(miles.animal.id)
    imports.put_back(plan)

    assert (listed, left) == ((miles.ladder,), ())
    assert program.services.ladders.get(plan.ladder.id) == plan.ladder
    assert set(program.services.sessions.of_ladder(plan.ladder.id)) == set(plan.sessions)


def test_what_is_there_already_stays_out(program: Program, miles: Kept, tmp_path: Path) -> None:
    path = file_with(tmp_path, BY_HAND)
    levels = {"2": Level.UNEASY, "1": Level.CURIOUS, "4": Level.WORRIED}
    first = planned(program, path, into_new(miles, **levels))
    program.services.sheet_imports.keep(first)
    rungs = {stage.title: stage.id for stage in first.ladder.stages}
    target = ImportTarget(animal_id=miles.animal.id, ladder_id=first.ladder.id, rungs=rungs, levels=levels)

    again = planned(program, path, target)

    assert again.count(RowFate.THERE) == 3
    assert again.sessions == ()
    with pytest.raises(NothingToImport):
        program.services.sheet_imports.keep(again)


def test_two_of_the_same_on_one_day_are_two(program: Program, miles: Kept, tmp_path: Path) -> None:
    table = "Date,Minutes,Level\n2026-11-02,5,1\n2026-11-02,5,1\n"

    plan = planned(program, file_with(tmp_path, table), into_new(miles, **{"1": Level.CURIOUS}))

    assert plan.count(RowFate.ADDED) == 2


def test_rows_that_cannot_be_read_say_which_and_why(program: Program, miles: Kept, tmp_path: Path) -> None:
    table = (
        "Date,Start,Minutes,Level\n,,5,1\nsoon,,5,1\n2030-01-01,,5,1\n2026-11-02,dawn,5,1\n2026-11-02,,,1\n"
        "2026-11-02,,long,1\n2026-11-02,,2000,1\n2026-11-02,,5,\n"
    )

    plan = planned(program, file_with(tmp_path, table), into_new(miles, **{"1": Level.CURIOUS}))

    assert [(row.number, row.trouble) for row in plan.rows] == [
        (2, RowTrouble.NO_DAY),
        (3, RowTrouble.DAY_UNREADABLE),
        (4, RowTrouble.DAY_NOT_COME),
        (5, RowTrouble.START_UNREADABLE),
        (6, RowTrouble.NO_LENGTH),
        (7, RowTrouble.LENGTH_UNREADABLE),
        (8, RowTrouble.LENGTH_OUT_OF_RANGE),
        (9, RowTrouble.NO_LEVEL),
    ]


def test_a_level_that_nobody_matched_is_asked_for(program: Program, miles: Kept, tmp_path: Path) -> None:
    with pytest.raises(SheetLevelNeeded) as found:
        planned(program, file_with(tmp_path, BRAVE_PAWS), into_new(miles, Calm=Level.SETTLED))

    assert found.value.given == "Coping"


@pytest.mark.parametrize("missing", ["Date", "Max Step Duration (s)", "Anxiety Score"])
def test_a_column_that_is_needed_is_asked_for(program: Program, tmp_path: Path, missing: str) -> None:
    table = BRAVE_PAWS.replace(missing, "Foo").replace("Total Duration (s)", "Bar")

    with pytest.raises(SheetColumnNeeded):
        planned(program, file_with(tmp_path, table), ImportTarget(animal_id=uuid4()))


def test_days_that_can_be_read_two_ways_are_asked_for(program: Program, miles: Kept, tmp_path: Path) -> None:
    path = file_with(tmp_path, "Date,Minutes,Level\n3/4/2026,5,1\n")
    target = into_new(miles, **{"1": Level.CURIOUS})
    with pytest.raises(SheetOrderNeeded):
        planned(program, path, target)

    told = replace(guessed(program, path), day_order=DayOrder.MONTH_FIRST)
    plan = planned(program, path, target, told)

    assert plan.sessions[0].on == date(2026, 3, 4)


def test_a_table_with_another_step_in_every_row_is_no_ladder(
    program: Program, miles: Kept, tmp_path: Path
) -> None:
    rows = "".join(f"2026-11-02,step {number},5,word {number}\n" for number in range(200))
    imports = program.services.sheet_imports
    sheet = imports.open(file_with(tmp_path, "Date,Step,Minutes,Level\n" + rows))
    read = imports.read(sheet, imports.guess(sheet, english))

    with pytest.raises(SheetTooManyKinds):
        rungs_in(read.rows, english)
    with pytest.raises(SheetTooManyKinds):
        levels_in(read.rows)


def test_nobody_there_is_said(program: Program, tmp_path: Path) -> None:
    with pytest.raises(NothingThere):
        planned(program, file_with(tmp_path, BRAVE_PAWS), ImportTarget(animal_id=uuid4(), levels=PAWS))
