"""The laid-out page: everything on it, nothing over anything else, nothing cut off."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from exposure_planner.planner import Level
from exposure_planner.printing.boxes import Frame, LevelCircle, Rung, TickBox
from exposure_planner.printing.fit import SMALLEST
from exposure_planner.printing.week_layout import layout_week
from exposure_planner.settings import Paper, PaperSize, Scale
from exposure_planner.wording.say_week import form_words, say_week
from exposure_planner.wording.translate import english
from exposure_planner.wording.week_sheet import LadderStrip, PlannedRow, SeenRow, SheetDay, WeekSheet
from tests.how_many import examples
from tests.printing.layout_checks import (
    faults,
    open_circles,
    said,
    texts,
)
from tests.printing.papers import PAPERS
from tests.printing.pdf_text import squeezed
from tests.printing.sentences import sentences_of
from tests.printing.weeks import (
    ALL_WEEKS,
    TODAY,
    full_week,
    half_done_week,
    rest_week,
    seven_session_week,
    three_german_ladders_week,
    three_ladders_week,
    two_animals_week,
)

pytestmark = pytest.mark.usefixtures("qapp")

AWKWARD = (
    "Miles Davis",
    "مايلز ديفيس",
    "מיילס",
    "🐈‍⬛ Miß Ἑρμῆς 猫さん",
    "W" * 300,
    "ein " * 200,
    "\u202eabc",
    "x\ny\tz",
    "\x9c",
)


@pytest.mark.parametrize("scale", [Scale.OWN, Scale.CSS])
@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("name", ALL_WEEKS)
def test_nothing_overlaps_sticks_out_or_is_cut_off(name: str, paper: Paper, scale: Scale) -> None:
    sheet = say_week(ALL_WEEKS[name](), english, scale)

    assert faults(layout_week(sheet, paper)) == []


@pytest.mark.parametrize("paper", PAPERS)
def test_an_ordinary_week_is_set_large(paper: Paper) -> None:
    (page,) = layout_week(say_week(full_week(), english), paper)

    assert page.fit.body >= 10.5


def test_each_planned_session_has_a_box_to_tick_and_six_circles() -> None:
    sheet = say_week(full_week(), english)
    planned = [day for day in sheet.days if day.planned]

    (page,) = layout_week(sheet, Paper())

    boxes_per_row = 1 + len(sheet.form.food_choices) + len(sheet.form.ended_by_choices)
    assert len([box for box in page.boxes if isinstance(box, TickBox)]) == boxes_per_row * len(planned)
    assert [circle.level for circle in open_circles(page)] == [0, 1, 2, 3, 4, 5] * len(planned)


def test_what_was_seen_is_a_filled_circle_with_its_name() -> None:
    (page,) = layout_week(say_week(half_done_week(), english), Paper())

    filled = [box for box in page.boxes if isinstance(box, LevelCircle) and box.filled]
    assert [circle.level for circle in filled] == [1, 2]
    assert {"Curious", "Uneasy"} <= {box.text for box in texts(page)}


def test_one_rung_of_the_strip_is_filled() -> None:
    (page,) = layout_week(say_week(full_week(), english), Paper())

    rungs = [box for box in page.boxes if isinstance(box, Rung)]
    assert [rung.filled for rung in rungs] == [index == 5 for index in range(12)]


def test_a_week_with_sessions_has_its_stop_rules_in_a_frame() -> None:
    sheet = say_week(full_week(), english)

    (page,) = layout_week(sheet, Paper())

    assert len([box for box in page.boxes if isinstance(box, Frame)]) == 1
    assert all(rule in said(page) for rule in sheet.stop_rules)


def test_a_week_of_rest_has_lines_to_write_on_and_no_circle_to_fill_in() -> None:
    (page,) = layout_week(say_week(rest_week(), english), Paper())

    assert "Notes" in said(page)
    assert open_circles(page) == []


def test_a_crowded_week_keeps_every_session_and_its_level_circles() -> None:
    sheet = say_week(seven_session_week(), english)

    pages = layout_week(sheet, Paper(size=PaperSize.LETTER))

    assert sum(len(open_circles(page)) for page in pages) == 42
    printed = squeezed("".join(said(page) for page in pages))
    assert all(day.planned and squeezed(day.planned.stage) in printed for day in sheet.days)


def test_the_same_week_is_always_laid_out_the_same() -> None:
    sheet = say_week(full_week(), english)

    assert layout_week(sheet, Paper()) == layout_week(sheet, Paper())


words = st.one_of(st.sampled_from(AWKWARD), st.text(max_size=120))
sentences = st.lists(words, max_size=5).map(tuple)
planned_rows = st.builds(
    PlannedRow,
    stage=words,
    place=words,
    minutes=st.sampled_from(["45 s", "2½ min", "1 h 15 min"]),
    notes=st.lists(words, max_size=2).map(tuple),
    if_then=st.lists(words, max_size=4).map(tuple),
)
seen_rows = st.builds(
    SeenRow, stage=words, level=st.sampled_from(Level), text=st.sampled_from(["Settled", "Very frightened"])
)


@st.composite
def days(draw: st.DrawFn, index: int) -> SheetDay:
    """A planned day, a done day or a free one."""
    kind = draw(st.sampled_from(["planned", "done", "free"]))
    on = TODAY + timedelta(days=index)
    return SheetDay(
        on=on,
        name=f"Wednesday {on.day} September",
        short_name=f"Wed {on.day} Sep",
        planned=draw(planned_rows) if kind == "planned" else None,
        seen=draw(st.lists(seen_rows, min_size=1, max_size=4).map(tuple)) if kind == "done" else (),
        free=draw(words) if kind == "free" else "",
        overrides=draw(st.lists(words, max_size=2).map(tuple)),
    )


@st.composite
def sheets(draw: st.DrawFn) -> WeekSheet:
    """A week with anything that a person may have typed."""
    count = draw(st.integers(0, 40))
    sample = say_week(full_week(), english)
    return replace(
        sample,
        animal=draw(words),
        ladder=draw(words),
        goal=draw(words),
        strip=LadderStrip(
            count=count, here=draw(st.none() | st.integers(0, max(0, count - 1))), text=f"Rung 1 of {count}"
        ),
        notes=draw(st.lists(words, max_size=2).map(tuple)),
        instructions=draw(sentences),
        days=tuple(draw(days(index)) for index in range(7)),
        stop_rules=draw(sentences),
        bring=draw(words),
        form=form_words(english, "0 Settled · 5 Panic"),
    )


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("text", AWKWARD)
def test_seven_sessions_with_the_same_awkward_text_everywhere_hold_together(text: str, paper: Paper) -> None:
    row = PlannedRow(stage=text, place=text, minutes="3 min", notes=(text, text), if_then=(text,) * 4)
    sample = say_week(full_week(), english)
    sheet = replace(
        sample,
        animal=text,
        ladder=text,
        goal=text,
        notes=(text, text),
        instructions=(text,) * 5,
        days=tuple(replace(day, planned=row, free="", overrides=(text,)) for day in sample.days),
        stop_rules=(text,) * 5,
        bring=text,
    )

    assert faults(layout_week(sheet, paper)) == []


@settings(max_examples=examples(60), deadline=None, suppress_health_check=list(HealthCheck))
@given(sheet=sheets(), paper=st.sampled_from(PAPERS))
def test_whatever_somebody_types_the_page_holds_together(
    qapp: QGuiApplication, sheet: WeekSheet, paper: Paper
) -> None:
    assert faults(layout_week(sheet, paper)) == []


def test_a_session_of_two_animals_has_circles_for_each_of_them() -> None:
    """With their names beside them."""
    sheet = say_week(two_animals_week(), english)
    both = [day for day in sheet.days if day.planned and day.planned.raters]
    alone = [day for day in sheet.days if day.planned and not day.planned.raters]

    (page,) = layout_week(sheet, Paper())

    assert both
    assert alone
    assert len(open_circles(page)) == 12 * len(both) + 6 * len(alone)
    assert [box.text for box in texts(page)].count("Elfie") == len(both)


def test_with_several_ladders_each_session_and_what_follows_names_its_ladder() -> None:
    """So that nobody does the right rung on the wrong ladder."""
    sheet = say_week(three_ladders_week(), english)

    titles = {"Hallway to doorstep", "Carrier and car", "Nail trims"}
    planned = [day.planned for day in sheet.days if day.planned]
    assert {sheet.ladder, *(line.ladder for line in sheet.more)} == titles
    assert {row.ladder for row in planned} == titles
    assert all(f"on “{row.ladder}”" in line for row in planned for line in row.if_then if "“" in line)


@pytest.mark.parametrize("paper", PAPERS)
def test_forty_rungs_and_nine_sessions_are_one_page(paper: Paper) -> None:
    sheet = say_week(full_week(), english)
    planned = [day.planned for day in sheet.days if day.planned]
    done = (SeenRow(stage="Landing, looks down", level=Level.CURIOUS, text="Curious"),) * 2
    days = tuple(
        replace(day, planned=None, free="", seen=done)
        if number < 2
        else replace(day, planned=planned[0], free="")
        for number, day in enumerate(sheet.days)
    )
    crowded = replace(sheet, days=days, strip=LadderStrip(count=40, here=17, text="Rung 18 of 40"))

    pages = layout_week(crowded, paper)

    assert len(pages) == 1
    assert faults(pages) == []
    assert len([box for box in pages[0].boxes if isinstance(box, Rung)]) == 40
    assert len(open_circles(pages[0])) == 6 * 5


@pytest.mark.parametrize("paper", PAPERS)
def test_what_has_no_room_on_one_page_goes_on_on_the_next_and_nothing_is_shortened(paper: Paper) -> None:
    sheet = say_week(three_german_ladders_week(), english)
    whole = say_week(three_german_ladders_week(), english)
    longer = replace(sheet, notes=sheet.notes * 12)

    pages = layout_week(longer, paper)

    assert len(pages) > 1
    assert faults(pages) == []
    assert {page.fit.body for page in pages} == {SMALLEST}
    assert all(sheet.animal in said(page) for page in pages)
    printed = squeezed("".join(said(page) for page in pages))
    assert [each for each in sentences_of(whole) if squeezed(each) not in printed] == []


@pytest.mark.parametrize("paper", PAPERS)
def test_a_text_that_is_higher_than_a_page_is_cut_between_its_lines(paper: Paper) -> None:
    words = " ".join(f"word{number}" for number in range(4000))
    sheet = replace(say_week(full_week(), english), notes=(words,))

    pages = layout_week(sheet, paper)

    assert len(pages) > 2
    assert faults(pages) == []
    printed = " ".join(said(page) for page in pages).split()
    assert [word for word in words.split() if word not in set(printed)] == []
