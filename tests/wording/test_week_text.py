"""A week as text for a terminal, from the same sheet as window and paper."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from exposure_planner.catalogue.sample import sample_household
from exposure_planner.household.sample import SampleHousehold
from exposure_planner.planner import Week, plan_week
from exposure_planner.services.evidence import as_evidence
from exposure_planner.services.views import WeekView
from exposure_planner.wording.say_week import say_week
from exposure_planner.wording.text_layout import COLUMNS
from exposure_planner.wording.translate import english
from exposure_planner.wording.week_sheet import WeekSheet
from exposure_planner.wording.week_text import week_lines

TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def sample() -> SampleHousehold:
    return sample_household(TODAY, uuid4)


def sheet_of(sample: SampleHousehold, name: str) -> WeekSheet:
    animal = next(animal for animal in sample.animals if animal.name == name)
    kept = next(ladder for ladder in sample.ladders if ladder.animal_id == animal.id)
    sessions = [as_evidence(session) for session in sample.sessions if session.ladder_id == kept.id]
    plan = plan_week(kept.ladder, sessions, Week(first=TODAY - timedelta(days=3)), TODAY)
    return say_week(WeekView(animal=animal, ladders=(kept,), plan=plan, today=TODAY, overrides=()), english)


@pytest.mark.parametrize("name", ["Elfie", "Miles Davis", "Mishka", "Saipha"])
def test_a_week_fits_80_columns_and_names_every_day(sample: SampleHousehold, name: str) -> None:
    sheet = sheet_of(sample, name)

    lines = week_lines(sheet)

    assert all(len(line) <= COLUMNS for line in lines)
    assert all(any(line.startswith(day.short_name) for line in lines) for day in sheet.days)
    assert lines[-1] == sheet.no_substitute


def test_every_planned_session_has_a_box_to_tick_and_levels_to_mark(sample: SampleHousehold) -> None:
    sheet = sheet_of(sample, "Miles Davis")
    planned = [day for day in sheet.days if day.planned]

    lines = week_lines(sheet)

    assert planned
    assert sum("[ ]" in line for line in lines) == len(planned)
    assert sum("0  1  2  3  4  5" in line for line in lines) == len(planned)


def test_what_was_written_against_a_rule_stands_beside_its_day(sample: SampleHousehold) -> None:
    sheet = sheet_of(sample, "Miles Davis")
    day = replace(sheet.days[0], overrides=("You decided this day yourself: “The hall is empty.”",))

    lines = week_lines(replace(sheet, days=(day, *sheet.days[1:])))

    assert any("You decided this day yourself" in line for line in lines)
