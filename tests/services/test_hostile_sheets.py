"""Our own sheets come back as they were, and a stranger's does no harm."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exposure_planner.bootstrap import Program
from exposure_planner.errors import Problem
from exposure_planner.household.session_sheet import SheetStyle
from exposure_planner.household.sheet_import import ImportTarget, RowFate
from exposure_planner.household.spreadsheet import DayOrder
from exposure_planner.planner.level import Level
from exposure_planner.services.tables.import_plan import levels_in
from exposure_planner.wording.translate import english
from tests.exchange.sheets_from_elsewhere import file_with
from tests.how_many import examples
from tests.services.keeping import Kept, keep_animal
from tests.services.sheeting import TODAY, from_our_sheet


@pytest.fixture
def miles(program: Program) -> Kept:
    return keep_animal(program.services)


@pytest.mark.parametrize("style", SheetStyle)
def test_our_own_sheet_comes_back_as_it_was(
    program: Program, miles: Kept, tmp_path: Path, style: SheetStyle
) -> None:
    services = program.services
    note = '=1+1 and \'=2\nin two lines; "so"'
    draft = miles.draft(
        2, TODAY, 2, note=note, minutes=2.5, recovery=timedelta(seconds=30), end=Level.CURIOUS
    )
    session = services.sessions.rate(draft).session
    path = tmp_path / "out.csv"

    assert services.session_sheets.save(path, style, english, miles.animal.id) == 1
    there = from_our_sheet(program, miles, path)
    services.sessions.withdraw(session.id)
    elsewhere = path.read_bytes().replace(str(session.id).encode(), str(uuid4()).encode())
    new = from_our_sheet(program, miles, file_with(tmp_path, elsewhere))

    assert there.count(RowFate.THERE) == 1
    back = new.sessions[0]
    assert (back.on, back.actual, back.planned, back.stage_id) == (
        session.on,
        session.actual,
        session.planned,
        session.stage_id,
    )
    assert (back.peak, back.ratings[0].end, back.recovery) == (2, 1, session.recovery)
    assert back.note == f"Note: {note}"


def test_a_session_that_was_put_away_stays_put_away(program: Program, miles: Kept, tmp_path: Path) -> None:
    services = program.services
    session = services.sessions.rate(miles.draft(1, TODAY, 0)).session
    services.session_sheets.save(tmp_path / "out.csv", SheetStyle.COMMA, english)
    services.sessions.withdraw(session.id)

    plan = from_our_sheet(program, miles, tmp_path / "out.csv")

    assert plan.count(RowFate.THERE) == 1


def test_a_sheet_of_everybody_can_be_taken_in_animal_by_animal(
    program: Program, miles: Kept, tmp_path: Path
) -> None:
    services = program.services
    mishka = keep_animal(services, "Mishka")
    for each in (miles, mishka):
        services.sessions.rate(each.draft(1, TODAY, 0))
    services.session_sheets.save(tmp_path / "out.csv", SheetStyle.COMMA, english)
    text = (tmp_path / "out.csv").read_text("utf-8-sig")
    assert "Mishka" in text

    plan = from_our_sheet(program, miles, tmp_path / "out.csv", whose="Mishka · Hallway to doorstep")

    assert plan.count(RowFate.LEFT_OUT) == 1


CELLS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        [
            "2026-11-02",
            "3/4/2026",
            "5",
            "5 min",
            "0:05:00",
            "Calm",
            "Date",
            "Level",
            "Minutes",
            "=1",
            '"',
            "<b>x</b>",
        ]
    ),
)


@given(
    st.lists(st.lists(CELLS, max_size=6), max_size=8),
    st.sampled_from([",", ";", "\t"]),
    st.sampled_from(["utf-8", "utf-16", "cp1252"]),
    st.binary(max_size=8),
)
@settings(max_examples=examples(150), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_a_stranger_sends_becomes_a_correct_import_or_a_problem(
    program: Program, tmp_path: Path, rows: list[list[str]], delimiter: str, encoding: str, noise: bytes
) -> None:
    """Never a traceback, and never a part of it."""
    text = "\n".join(delimiter.join(row) for row in [["Date", "Minutes", "Level", "Notes"], *rows])
    content = text.encode(encoding, "replace")
    middle = len(content) // 2
    path = file_with(tmp_path, content[:middle] + noise + content[middle:])
    miles = next(iter(program.services.animals.all()), None) or keep_animal(program.services).animal
    before = program.services.sessions.of_animal(miles.id)
    imports = program.services.sheet_imports
    try:
        sheet = imports.open(path)
        reading = imports.guess(sheet, english)
        read = imports.read(sheet, replace(reading, day_order=reading.day_order or DayOrder.DAY_FIRST))
        levels = dict.fromkeys(levels_in(read.rows), Level.UNEASY)
        plan = imports.plan(
            read, ImportTarget(animal_id=miles.id, new_title="Theirs", levels={**levels, "": None}), english
        )
        imports.keep(plan)
    except Problem:
        assert program.services.sessions.of_animal(miles.id) == before
        return
    after = program.services.sessions.of_animal(miles.id)
    assert len(after) == len(before) + len(plan.sessions)
    assert all(session.on <= TODAY and session.actual > timedelta() for session in plan.sessions)
