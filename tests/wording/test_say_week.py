"""A planned week in ready sentences."""

from dataclasses import replace
from datetime import timedelta

import pytest

from exposure_planner.household.gate_list import GatePoint
from exposure_planner.household.welfare import GateVisit
from exposure_planner.planner import Gate
from exposure_planner.settings import Scale
from exposure_planner.wording.say_week import say_week
from exposure_planner.wording.translate import english
from exposure_planner.wording.week_sheet import MOST_INSTRUCTIONS, WeekSheet
from tests.printing.weeks import (
    ALL_WEEKS,
    TODAY,
    Facts,
    an_id,
    full_week,
    half_done_week,
    hallway_ladder,
    miles,
    overridden_week,
    past_week,
    paused_week,
    rest_week,
)


def said(facts: Facts) -> WeekSheet:
    return say_week(facts, english)


@pytest.mark.parametrize("name", ALL_WEEKS)
def test_a_week_has_seven_days_and_at_most_five_instructions(name: str) -> None:
    sheet = said(ALL_WEEKS[name]())

    assert len(sheet.days) == 7
    assert len(sheet.instructions) <= MOST_INSTRUCTIONS


@pytest.mark.parametrize("name", ALL_WEEKS)
def test_no_sentence_about_what_to_do_next_is_said_twice(name: str) -> None:
    sheet = said(ALL_WEEKS[name]())

    lines = [line for day in sheet.days if day.planned for line in day.planned.if_then]
    full_sentences = [line for line in (*lines, *sheet.instructions) if "as on" not in line]
    assert len(full_sentences) == len(set(full_sentences))


def test_a_sheet_with_six_instructions_cannot_be_made() -> None:
    sheet = said(full_week())

    with pytest.raises(ValueError, match="6 instructions"):
        replace(sheet, instructions=("Do it.",) * 6)


def test_what_holds_for_every_session_stands_among_the_instructions_alone() -> None:
    sheet = said(half_done_week())

    rows = [day.planned for day in sheet.days if day.planned]
    assert len(rows) == 2
    assert all(row.if_then == () for row in rows)
    assert any("next time again “Landing, looks down”" in line for line in sheet.instructions)


def test_a_day_points_back_to_what_an_earlier_day_said() -> None:
    sheet = said(full_week())

    lines = [line for day in sheet.days if day.planned for line in day.planned.if_then]
    assert any(line.endswith("as on Tue 24 Nov.") for line in lines)


def test_a_long_title_is_shortened_in_sentences_but_not_in_its_own_row() -> None:
    kept = hallway_ladder()
    title = "The landing of the second staircase behind the bicycles, looking down at the letter boxes"
    stages = tuple(
        replace(stage, title=title) if stage.title.startswith("Landing") else stage for stage in kept.stages
    )

    sheet = said(replace(full_week(), kept=replace(kept, stages=stages)))

    rows = [day.planned for day in sheet.days if day.planned]
    assert rows[0].stage == title
    assert any(
        "“The landing of the second staircase behind the…”" in line for row in rows for line in row.if_then
    )


def test_a_day_of_rest_is_called_so_and_not_blamed_on_anybody() -> None:
    sheet = said(rest_week())

    assert [day.free for day in sheet.days[1:]] == ["Rest"] * 6


def test_a_paused_plan_says_why_once() -> None:
    sheet = said(paused_week())

    assert any("vet" in line for line in sheet.instructions)
    assert {day.free for day in sheet.days} == {"Nothing planned"}


def test_a_missed_day_of_a_past_week_is_no_debt() -> None:
    sheet = said(past_week())

    assert sheet.instructions == ()
    assert sheet.stop_rules == ()
    assert {day.free for day in sheet.days} == {"", "No session"}


def test_an_override_names_the_rule_and_the_reason() -> None:
    sheet = said(overridden_week())

    (override,) = [text for day in sheet.days for text in day.overrides]
    assert "The building is empty that day" in override
    assert "The plan had said: That would leap over rungs" in override


def test_an_override_that_was_taken_back_is_not_printed() -> None:
    facts = overridden_week()
    undone = replace(facts, overrides=tuple(replace(wish, withdrawn=True) for wish in facts.overrides))

    sheet = said(undone)

    assert [text for day in sheet.days for text in day.overrides] == []


def test_a_checklist_that_was_overridden_is_printed_with_its_reason() -> None:
    facts = full_week()
    landing = next(day.planned for day in facts.plan.days if day.planned)
    visit = GateVisit(
        id=an_id("visit"),
        ladder_id=facts.kept.id,
        stage_id=landing.stage_id,
        gate=Gate.OUTDOOR,
        on=TODAY,
        ticked=tuple(point.value for point in GatePoint if point is not GatePoint.HARNESS_FITS),
        holds=True,
        override_reason="The vet fitted the harness today.",
    )

    sheet = said(replace(facts, gate_overrides=(visit,)))

    by_day = [
        day.overrides for day in sheet.days if day.planned and day.planned.stage == "Landing, looks down"
    ]
    assert by_day
    assert set(by_day) == {
        (
            "You decided to go without the full check: “The vet fitted the harness today.” "
            "Missing: the fit of the harness.",
        )
    }


def test_what_to_bring_is_said_once_with_the_favourite_food() -> None:
    sheet = said(full_week())

    assert sheet.bring == "Bring: harness, lead, retreat bag and cod flakes"


def test_the_file_is_named_after_animal_and_week() -> None:
    assert said(full_week()).file_name == "Miles Davis week of 24 November 2026"


@pytest.mark.parametrize(("name", "safe"), [("A/B: C?", "A B C"), ("..", ""), ("Miles\0", "Miles")])
def test_a_name_that_no_file_may_have_is_made_harmless(name: str, safe: str) -> None:
    sheet = said(replace(full_week(), animal=miles(name)))

    assert sheet.file_name == f"{safe} week of 24 November 2026".strip()


def test_a_week_over_new_year_names_the_later_year() -> None:
    facts = full_week()
    plan = replace(facts.plan, week=replace(facts.plan.week, first=TODAY + timedelta(days=35)))

    assert said(replace(facts, plan=plan)).dates == "Tue 29 Dec to Mon 4 Jan 2027"


def test_the_legend_shows_another_scale_where_it_was_chosen() -> None:
    assert "3 Worried (FAS 3)" in say_week(full_week(), english, Scale.FAS).form.legend
    assert "FAS" not in said(full_week()).form.legend
