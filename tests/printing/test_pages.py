"""Pages besides the week: everything on them, nothing over anything else, nothing cut off."""

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication

from exposure_planner.household.animal import Animal, Species
from exposure_planner.printing.boxes import Dot, Image, LevelCircle, Shade, TickBox
from exposure_planner.printing.parts_layout import layout_parts
from exposure_planner.printing.pdf_file import write_pdf
from exposure_planner.settings import Paper
from exposure_planner.wording.sheet_parts import Table
from exposure_planner.wording.translate import english
from tests.how_many import examples
from tests.printing.layout_checks import faults, said
from tests.printing.pages import PAGES, page
from tests.printing.papers import PAPERS, points_of
from tests.printing.pdf_text import pdf_text, squeezed
from tests.printing.test_week_layout import AWKWARD
from tests.printing.weeks import hallway_ladder, miles
from tests.wording.strict_translate import FORBIDDEN, StrictTranslate

pytestmark = pytest.mark.usefixtures("qapp")

MOST_PAGES = {"handout": 2, "report": 2}
"""In an ordinary household; all others are one page."""


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("name", PAGES)
def test_an_ordinary_page_holds_together_on_as_many_pages_as_it_should(name: str, paper: Paper) -> None:
    pages = layout_parts(page(name, english), paper)

    assert faults(pages) == []
    assert len(pages) <= MOST_PAGES.get(name, 1) + (1 if paper.landscape else 0)


@pytest.mark.parametrize("name", PAGES)
def test_its_pdf_is_real_text_with_title_and_language(name: str, tmp_path: Path) -> None:
    sheet = page(name, english)

    write_pdf((sheet,), tmp_path / "page.pdf", Paper())

    pdf = PdfReader(tmp_path / "page.pdf")
    assert pdf.metadata is not None
    assert (pdf.metadata.title, pdf.metadata.author) == (sheet.title, "Exposure Planner")
    assert pdf.trailer["/Root"]["/Lang"] == "en"
    assert {(round(each.mediabox.width), round(each.mediabox.height)) for each in pdf.pages} == {
        points_of(Paper())
    }
    printed = pdf_text(tmp_path / "page.pdf")
    assert all(
        squeezed(line) in printed for each in layout_parts(sheet, Paper()) for line in said(each).splitlines()
    )


@pytest.mark.parametrize("name", PAGES)
def test_its_sentences_are_kind_and_have_no_jargon(name: str) -> None:
    translate = StrictTranslate()

    page(name, translate)

    texts = [text.casefold() for context, text in translate.asked if context not in {"report", "levels"}]
    assert texts
    assert [text for text in texts for word in FORBIDDEN if word in f" {text} "] == []


@pytest.mark.parametrize("paper", PAPERS)
def test_the_headings_of_a_table_are_there_again_on_each_page_that_it_goes_on(paper: Paper) -> None:
    rows = tuple((f"Day {number}", "The landing") for number in range(120))
    table = Table(headings=("When", "Where it was"), rows=rows, shares=(1, 2))
    sheet = replace(page("report", english), parts=(table,))

    pages = layout_parts(sheet, paper)

    assert len(pages) > 1
    assert faults(pages) == []
    for each in pages:
        assert said(each).count("Where it was") == 1
    whole = "\n".join(said(each) for each in pages).splitlines()
    assert [line for line in whole if line.startswith("Day ")] == [day for day, _ in rows]


def test_the_card_is_there_twice_to_cut_apart() -> None:
    (only,) = layout_parts(page("card", english), Paper())

    assert said(only).count("anything that you did not plan") == 2
    assert "cut here" in said(only)


def test_the_plan_for_a_lost_animal_has_its_photo_or_a_place_for_one() -> None:
    (with_photo,) = layout_parts(page("lost with photo", english), Paper())
    (without,) = layout_parts(page("lost", english), Paper())

    assert len([box for box in with_photo.boxes if isinstance(box, Image)]) == 1
    assert "Glue a photo of Miles Davis in here." in said(without)


def test_a_dogs_plan_is_not_a_cats() -> None:
    rex = replace(miles("Rex"), species=Species.DOG)

    (only,) = layout_parts(page("lost", english, rex), Paper())

    assert "trap" not in said(only)
    assert "1,210 lost cats" not in said(only)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("name", ["lost", "lost with photo"])
def test_the_plan_for_a_lost_animal_is_one_page_whichever_way_the_paper_lies(name: str, paper: Paper) -> None:
    assert len(layout_parts(page(name, english), paper)) == 1


def test_the_checklist_has_a_box_for_each_of_twenty_points() -> None:
    (only,) = layout_parts(page("gate", english), Paper())

    assert len([box for box in only.boxes if isinstance(box, TickBox)]) == 20


def test_the_form_has_three_times_six_circles() -> None:
    (only,) = layout_parts(page("rating", english), Paper())

    circles = [box.level for box in only.boxes if isinstance(box, LevelCircle)]
    assert circles == [0, 1, 2, 3, 4, 5] * 3


def test_the_report_draws_every_session_and_every_stretch_on_a_rung() -> None:
    first, *_ = layout_parts(page("report", english), Paper())

    dots = [box for box in first.boxes if isinstance(box, Dot)]
    assert len(dots) == 13
    assert [dot.filled for dot in dots].count(True) == 1
    assert len([box for box in first.boxes if isinstance(box, Shade)]) >= 6


def test_the_report_names_every_rung_that_its_numbers_stand_for() -> None:
    printed = " ".join(said(each) for each in layout_parts(page("report", english), Paper()))

    named = [f"{number} {stage.title}" for number, stage in enumerate(hallway_ladder().stages, start=1)]
    assert " · ".join(named) in " ".join(printed.split())


words = st.one_of(st.sampled_from(AWKWARD), st.text(max_size=120))


@st.composite
def animals(draw: st.DrawFn) -> Animal:
    """Any animal that somebody may have typed."""
    return replace(
        miles(draw(words)),
        species=draw(st.sampled_from(Species)),
        birth_year=draw(st.none() | st.integers(1990, 2026)),
        history=draw(words),
        triggers=draw(st.lists(words, max_size=5).map(tuple)),
        favourite_food=draw(words),
        chip_number=draw(words),
        vet=draw(words),
        markings=draw(words),
    )


@settings(max_examples=examples(40), deadline=None, suppress_health_check=list(HealthCheck))
@given(
    name=st.sampled_from(sorted(PAGES)),
    animal=animals(),
    title=words,
    goal=words,
    rungs=st.sampled_from([6, 12, 40]),
    paper=st.sampled_from(PAPERS),
)
def test_whatever_somebody_types_every_page_holds_together(
    qapp: QGuiApplication, name: str, animal: Animal, title: str, goal: str, rungs: int, paper: Paper
) -> None:
    kept = hallway_ladder(goal=goal)
    stages = (kept.stages * 4)[:rungs]
    named = tuple(
        replace(stage, title=title or stage.title, id=stage.id if index < len(kept.stages) else uuid4())
        for index, stage in enumerate(stages)
    )

    pages = layout_parts(page(name, english, animal, replace(kept, title=title, stages=named)), paper)

    assert faults(pages) == []


@settings(max_examples=examples(12), deadline=None, suppress_health_check=list(HealthCheck))
@given(
    name=st.sampled_from(sorted(PAGES)),
    called=st.sampled_from(AWKWARD),
    rungs=st.sampled_from([12, 40]),
    paper=st.sampled_from(PAPERS),
)
def test_whatever_it_is_called_every_page_of_the_pdf_is_there_as_text(
    qapp: QGuiApplication, tmp_path: Path, name: str, called: str, rungs: int, paper: Paper
) -> None:
    kept = hallway_ladder()
    stages = tuple(replace(stage, id=uuid4()) for stage in (kept.stages * 4)[:rungs])
    sheet = page(name, english, miles(called), replace(kept, title=called, stages=(*kept.stages, *stages)))
    laid_out = layout_parts(sheet, paper)

    write_pdf((sheet,), tmp_path / "page.pdf", paper)

    assert len(PdfReader(tmp_path / "page.pdf").pages) == len(laid_out)
    printed = pdf_text(tmp_path / "page.pdf")
    # Letters that run from right to left come out of a PDF in the order in which they were drawn.
    plain = [line for each in laid_out for line in said(each).splitlines() if line.isascii()]
    assert [line for line in plain if squeezed(line) not in printed] == []
